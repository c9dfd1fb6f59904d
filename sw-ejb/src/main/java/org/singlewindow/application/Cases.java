package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.party.Reach;
import org.singlewindow.party.Representation;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Timeline;

/**
 * Opens applications to those whom they concern, and to no one else: for everyone else they do not exist. To change one,
 * the case's timeline is locked first, always, so that those who act on the same case take turns and nobody deadlocks.
 */
@ApplicationScoped
class Cases {
    @Inject
    private Applications applications;

    @Inject
    private CaseDossiers dossiers;

    @Inject
    private Representation representation;

    @Inject
    private Timeline timeline;

    /** For an official of the addressed agency, to act. */
    Application addressedTo(Actor actor, String reference) {
        Application application = locked(reference);
        if (!application.isAddressedTo(actor)) {
            throw notFound(reference);
        }
        return application;
    }

    /** For the applicant or the mandated broker, to act. */
    Application ofApplicant(Actor actor, String reference) {
        Application application = locked(reference);
        if (!isApplicants(application, actor)) {
            throw notFound(reference);
        }
        return application;
    }

    /**
     * The dossier of an application, locked: always before the case's timeline, as those who lodge do. Whether the
     * application is the caller's is still to be asked.
     */
    DossierFacts lockedDossier(String reference) {
        return applications.caseOf(reference).flatMap(dossiers::lock).orElseThrow(() -> notFound(reference));
    }

    /** For reading, by whoever is concerned. */
    Application visibleTo(Actor actor, String reference) {
        return applications.find(reference).filter(a -> concerns(a, actor)).orElseThrow(() -> notFound(reference));
    }

    /** For acting, by the window itself. */
    Application locked(String reference) {
        timeline.lock(applications.caseOf(reference).orElseThrow(() -> notFound(reference)));
        return applications.find(reference).orElseThrow(() -> notFound(reference));
    }

    /** Those of them that are the applicant's own, or within a mandate: for reading. */
    List<Application> ofApplicant(Actor actor, List<Application> found) {
        Reach reach = representation.reach(actor);
        return found.stream()
                .filter(application -> reach.covers(application.applicant(), application.document()))
                .toList();
    }

    private boolean concerns(Application application, Actor actor) {
        return switch (actor.role()) {
            case TRADER, BROKER -> isApplicants(application, actor);
            case OFFICIAL -> application.isAddressedTo(actor);
            case CUSTOMS, SYSTEM -> true;
            case KEEPER, HELPDESK, ADMIN -> false;
        };
    }

    /** The applicant's own, or within a mandate: that of another document is none for this one. */
    private boolean isApplicants(Application application, Actor actor) {
        return representation.mayLodge(actor, application.applicant(), application.document());
    }

    private static Refusal notFound(String reference) {
        return Refusal.notFound("application.not-found", reference);
    }
}
