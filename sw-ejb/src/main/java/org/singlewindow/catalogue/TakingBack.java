package org.singlewindow.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.singlewindow.definitions.CatalogueChangeFacts;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.definitions.ChangeLog;
import org.singlewindow.shared.Actor;

/** Whoever proposed a version takes it back, so that it is a draft again. */
@Stateless
@RolesAllowed(Actor.Role.ADMINISTRATORS)
public class TakingBack {
    private static final String TAKE_BACK = "catalogue.take-back";

    @Inject
    private ChangeLog changes;

    @Inject
    private Readiness readiness;

    @Inject
    private CatalogueLog log;

    @Inject
    private FourEyes fourEyes;

    /**
     * Takes the proposal back, unless another administrator was first.
     *
     * @param revision of the proposal as it was shown
     */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void takeBack(CatalogueKind kind, String code, int revision) {
        Cataloguing.refuseUnlessCode(kind, code);
        changes.lock();
        CatalogueChangeFacts proposed = readiness.open(TAKE_BACK, kind, code, revision);
        fourEyes.proposer(TAKE_BACK, proposed.proposedBy(), code);
        changes.reopen(proposed);
        log.record(TAKE_BACK, proposed, proposed.text(), null, "");
    }
}
