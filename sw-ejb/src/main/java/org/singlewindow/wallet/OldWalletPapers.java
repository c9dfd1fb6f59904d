package org.singlewindow.wallet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.singlewindow.dossier.CaseForgotten;
import org.singlewindow.privacy.Retained;
import org.singlewindow.privacy.Retention;

/** Deletes papers of wallets that nobody has used for years; consignments that have them keep them. */
@ApplicationScoped
public class OldWalletPapers implements Retained {
    @Inject
    private Wallets wallets;

    /** A consignment that was lodged has used what it took. */
    void forgotten(@Observes CaseForgotten event) {
        wallets.keepUses(event.dossier());
    }

    @Override
    public Retention rule() {
        return Retention.WALLETS;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget(Instant before, int most) {
        return wallets.forget(before, most);
    }
}
