package org.singlewindow.objection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.CaseApplications;
import org.singlewindow.application.Viewing;
import org.singlewindow.dossier.AttachmentFacts;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.party.Actors;
import org.singlewindow.party.Reach;
import org.singlewindow.party.Representation;
import org.singlewindow.reference.Numbers;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** Traders object to a decision within its period, and see what the agency answers. */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class Objecting {
    @Inject
    private Objections objections;

    @Inject
    private ObjectionPeriod period;

    @Inject
    private Viewing viewing;

    @Inject
    private CaseApplications applications;

    @Inject
    private CaseDossiers dossiers;

    @Inject
    private Representation representation;

    @Inject
    private Numbers numbers;

    @Inject
    private Timeline timeline;

    @Inject
    private Actors actors;

    @Inject
    private Event<ObjectionMoved> moved;

    @Inject
    private Clock clock;

    /**
     * What can be done about the decision of an application.
     *
     * @param objections that there were, the oldest first
     * @param lastDay of the period; null where there is nothing to object to
     * @param possible whether somebody may object today
     */
    public record Standing(
            List<ObjectionView> objections, @Nullable LocalDate lastDay, boolean possible) {
        public Standing {
            objections = List.copyOf(objections);
        }
    }

    /** Whether an application's decision can be objected to, and what was objected before. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Standing standing(String application) {
        ApplicationView view = viewing.outline(application);
        List<Objection> before = objections.ofApplication(view.reference());
        return new Standing(
                before.stream().map(Objection::view).toList(),
                period.lastDay(view).orElse(null),
                period.isOpen(view, before));
    }

    /**
     * Objects to the decision; the agency hears of it.
     *
     * @param words why
     * @param paper id of a paper that the caller added to the case; 0 for none
     * @return the objection's reference
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public String lodge(String application, String words, long paper) {
        applications.caseOf(application).ifPresent(timeline::lockIfThere);
        ApplicationView view = viewing.outline(application);
        String grounds = Ruling.words(words);
        if (!period.isOpen(view, objections.ofApplication(view.reference()))) {
            throw Refusal.notNow("objection.not-possible", view.reference());
        }
        Actor actor = actors.current();
        if (paper != 0) {
            refuseUnlessAdded(view.dossier(), paper, actor);
        }
        Objection objection = new Objection(
                numbers.next(Objection.class),
                new Objection.Subject(
                        view.reference(),
                        view.dossier(),
                        view.document(),
                        view.agency(),
                        view.applicant(),
                        view.filedBy()),
                grounds,
                paper == 0 ? null : paper,
                clock.instant());
        objections.add(objection);
        timeline.record(view.dossier(), actor, Step.of("objection.lodge", view.reference(), "text", grounds));
        moved.fire(new ObjectionMoved(objection.view()));
        return objection.reference();
    }

    private void refuseUnlessAdded(String dossier, long paper, Actor actor) {
        long id = dossiers.find(dossier).map(DossierFacts::id).orElse(0L);
        boolean added = dossiers.paper(paper)
                .filter(found -> found.dossierId() == id)
                .map(AttachmentFacts::addedBy)
                .filter(actor.person()::equals)
                .isPresent();
        if (!added) {
            throw Refusal.notFound("dossier.attachment-not-found");
        }
    }

    /** Takes it back; the agency hears of it. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void withdraw(String objection) {
        Reach reach = representation.reach(actors.current());
        Objection found = objections
                .caseOf(objection)
                .filter(timeline::lockIfThere)
                .flatMap(dossier -> objections.find(objection))
                .filter(one -> reach.covers(one.trader(), one.document()))
                .orElseThrow(() -> Ruling.notFound(objection));
        found.end(ObjectionState.WITHDRAWN, "", clock.instant());
        timeline.record(found.dossier(), actors.current(), Step.of("objection.withdraw", found.application()));
        moved.fire(new ObjectionMoved(found.view()));
    }
}
