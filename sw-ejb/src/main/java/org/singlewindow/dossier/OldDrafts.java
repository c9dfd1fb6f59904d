package org.singlewindow.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.singlewindow.privacy.Retained;
import org.singlewindow.privacy.Retention;

/** Deletes drafts that nobody touched for long, with their papers and their history. */
@ApplicationScoped
public class OldDrafts implements Retained {
    @Inject
    private Dossiers dossiers;

    @Inject
    private DraftRemoval removal;

    @Override
    public Retention rule() {
        return Retention.DRAFTS;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget(Instant before, int most) {
        List<Dossier> old = dossiers.untouchedDrafts(before, most);
        for (Dossier draft : old) {
            removal.remove(draft);
        }
        return old.size();
    }
}
