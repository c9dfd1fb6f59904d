package org.singlewindow.lodgement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.singlewindow.dossier.Access;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.dossier.Share;
import org.singlewindow.shared.Actor;

/** What a dossier still needs before it can be lodged: documents, questions, papers, corrections. */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class Preparing {
    @Inject
    private Access access;

    @Inject
    private CaseDossiers dossiers;

    @Inject
    private Checklist checklist;

    /** The state of the caller's own dossier, and of its documents as far as they are the caller's. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Preparation of(String reference) {
        Share share = access.withConsignment(reference);
        DossierFacts dossier = share.dossier();
        Preparation all = checklist.of(DossierView.of(dossier, dossiers.papers(dossier.id())));
        return share.isWhole() ? all : all.within(share::covers);
    }
}
