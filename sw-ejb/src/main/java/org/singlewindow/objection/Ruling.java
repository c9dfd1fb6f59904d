package org.singlewindow.objection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.singlewindow.application.Reopening;
import org.singlewindow.application.Viewing;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.AttachmentFacts;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.party.Actors;
import org.singlewindow.privacy.Look;
import org.singlewindow.privacy.Looking;
import org.singlewindow.privacy.ResidentNumber;
import org.singlewindow.privacy.Seen;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/**
 * Officials answer objections to decisions of their agency. One that is upheld brings the application back into review, for
 * another official than the one who decided; who decided does not dismiss one either.
 */
@Stateless
@RolesAllowed(Actor.Role.OFFICIALS)
public class Ruling {
    private static final int TEXT_LENGTH = 4_000;

    @Inject
    private Objections objections;

    @Inject
    private Reopening reopening;

    @Inject
    private Viewing viewing;

    @Inject
    private CaseDossiers dossiers;

    @Inject
    private Looking looking;

    @Inject
    private Timeline timeline;

    @Inject
    private Actors actors;

    @Inject
    private Event<ObjectionMoved> moved;

    @Inject
    private Clock clock;

    /** Those to decisions of the official's agency: those that wait for an answer, the oldest first, or all, the newest first. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public Page<ObjectionView> page(boolean open, Cut cut) {
        Page<Objection> found = objections.ofAgency(actors.current().organisation(), open, cut);
        return found.showing(found.rows().stream().map(Objection::view).toList());
    }

    /** Those to the decision about an application of the official's agency, the oldest first. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public List<ObjectionView> ofApplication(String application) {
        return objections.ofApplication(application).stream()
                .filter(this::isOwn)
                .map(Objection::view)
                .toList();
    }

    @RolesAllowed(Actor.Role.OFFICIALS)
    public ObjectionView open(String objection) {
        return objections
                .find(objection)
                .filter(this::isOwn)
                .map(Objection::view)
                .orElseThrow(() -> notFound(objection));
    }

    /** The paper that goes with it; that an official read it is recorded. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public Attaching.File paper(String objection) {
        ObjectionView view = open(objection);
        AttachmentFacts paper = Optional.ofNullable(view.paper())
                .flatMap(dossiers::paper)
                .orElseThrow(() -> Refusal.notFound("dossier.attachment-not-found"));
        looking.atWork(actors.current(), new Seen(Look.Screen.PAPER, view.application(), view.trader()));
        return new Attaching.File(paper.fileName(), paper.mediaType(), dossiers.bytes(paper));
    }

    /**
     * Answers it; whoever got the decision hears of it.
     *
     * @param upheld whether the decision counts no longer
     * @param words why
     */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public void answer(String objection, boolean upheld, String words) {
        Actor actor = actors.current();
        String said = words(words);
        String application =
                objections.applicationOf(objection, actor.organisation()).orElseThrow(() -> notFound(objection));
        if (upheld) {
            // Whoever changes an application has its dossier first, and its case after that.
            reopening.lock(actor, application);
        }
        Objection found = objections
                .caseOf(objection)
                .filter(timeline::lockIfThere)
                .flatMap(dossier -> objections.find(objection))
                .orElseThrow(() -> notFound(objection));
        found.refuseUnlessLodged();
        if (upheld) {
            // That ends the objection as well.
            reopening.reopen(actor, application, said);
        } else {
            dismiss(found, actor, said);
        }
    }

    private void dismiss(Objection objection, Actor actor, String words) {
        String application = objection.application();
        if (actor.person().equals(viewing.outline(application).holder())) {
            throw Refusal.notTheirs("objection.decided-by-you", application);
        }
        objection.end(ObjectionState.DISMISSED, words, clock.instant());
        timeline.record(objection.dossier(), actor, Step.of("objection.dismiss", application, "text", words));
        moved.fire(new ObjectionMoved(objection.view()));
    }

    private boolean isOwn(Objection one) {
        return one.agency().equals(actors.current().organisation());
    }

    static String words(String text) {
        String words = ResidentNumber.refuseIn(Written.text(text));
        if (words.isEmpty()) {
            throw Refusal.notValid("objection.text-wanted");
        }
        if (Written.length(words) > TEXT_LENGTH) {
            throw Refusal.notValid("objection.text-too-long", TEXT_LENGTH);
        }
        return words;
    }

    static Refusal notFound(String reference) {
        return Refusal.notFound("objection.not-found", reference);
    }
}
