package org.singlewindow.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.party.Actors;
import org.singlewindow.party.Register;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/**
 * What holds wherever a second administrator looks at what another one proposed: it is somebody else, who says why he
 * refuses, and each refusal is noted.
 */
@ApplicationScoped
public class FourEyes {
    private static final int LONGEST_REASON = 500;

    @Inject
    private CatalogueLog log;

    @Inject
    private Register register;

    @Inject
    private Actors actors;

    /** The name of who proposed something. */
    public Text name(@Nullable String proposer) {
        String by = Objects.requireNonNullElse(proposer, "");
        return register.person(by).map(known -> known.name()).orElse(new Text(by, by));
    }

    /** Whether whoever looks proposed it himself. */
    public boolean isOwn(@Nullable String proposer) {
        return actors.current().person().equals(proposer);
    }

    /** Lets everybody but the proposer go on. */
    public void another(String act, @Nullable String proposer, String what) {
        if (isOwn(proposer)) {
            throw refused(act, Refusal.notNow("catalogue.own-proposal", what));
        }
    }

    /** Lets nobody but the proposer go on. */
    public void proposer(String act, @Nullable String proposer, String what) {
        if (!isOwn(proposer)) {
            throw refused(act, Refusal.notNow("catalogue.not-your-proposal", what));
        }
    }

    /** Why somebody refuses, as it is kept; there must be a reason. */
    public static String reason(String typed) {
        String why = Written.line(typed);
        if (Written.isEmpty(why) || !Written.isFit(why) || Written.length(why) > LONGEST_REASON) {
            throw Refusal.notValid("catalogue.no-reason", LONGEST_REASON);
        }
        return why;
    }

    /** Notes that the act was refused. */
    public Refusal refused(String act, Refusal refusal) {
        return log.refused(act, refusal);
    }
}
