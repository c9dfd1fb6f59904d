package org.singlewindow.lodgement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.singlewindow.dossier.Access;
import org.singlewindow.dossier.Attachments;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.shared.Actor;

/** What a dossier still needs before it can be lodged: documents, questions, papers, corrections. */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class Preparing {
    @Inject
    private Access access;

    @Inject
    private Attachments attachments;

    @Inject
    private Checklist checklist;

    /** The state of the caller's own dossier. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Preparation of(String reference) {
        Dossier dossier = access.own(reference);
        return checklist.of(DossierView.of(dossier, attachments.of(dossier.id())));
    }
}
