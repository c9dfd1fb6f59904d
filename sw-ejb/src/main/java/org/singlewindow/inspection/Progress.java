package org.singlewindow.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;
import org.singlewindow.reference.Numbers;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** Does what becomes of inspections, with the times that they have, and writes it into the case; whoever is concerned is told. */
@ApplicationScoped
class Progress {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'KST'").withZone(Kst.ZONE);

    @Inject
    private Inspections inspections;

    @Inject
    private Appointments appointments;

    @Inject
    private Numbers numbers;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<InspectionChanged> changed;

    @Inject
    private Clock clock;

    /** A new one; it takes part in whatever time was proposed for the goods that it is about. */
    Inspection order(Inspection.Cause cause, Order order, Actor actor) {
        if (inspections.ofCase(cause.dossier()).size() >= Limits.INSPECTIONS.value()) {
            throw Refusal.notNow("inspection.too-many", Limits.INSPECTIONS.value());
        }
        Inspection ordered = new Inspection(numbers.next(Inspection.class), cause, order, actor, clock.instant());
        inspections.add(ordered);
        if (ordered.isOpenVisit()) {
            appointments.joint(ordered).stream()
                    .map(Inspection::proposedAt)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(ordered::propose);
        }
        note(ordered, InspectionAct.ORDER, actor, order.note());
        return ordered;
    }

    /** All who want to see the same goods come at that time. */
    void book(Inspection inspection, Instant at, Actor actor) {
        appointments
                .book(appointments.joint(inspection), at)
                .forEach(moved -> note(moved, InspectionAct.BOOK, actor, TIME.format(at)));
    }

    /** Nobody comes at the time that was agreed on; another one is to be found for all. */
    void giveBack(Inspection inspection, Actor actor, String why) {
        inspection.refuseUnlessPossible(InspectionAct.GIVE_BACK);
        List<Inspection> given = appointments.together(inspection);
        appointments.free(given, seat -> true);
        given.forEach(one -> giveBackOne(one, actor, why));
    }

    private void giveBackOne(Inspection one, Actor actor, String why) {
        one.giveBack();
        note(one, InspectionAct.GIVE_BACK, actor, why);
    }

    void propose(Inspection inspection, Instant at, Actor actor) {
        for (Inspection one : appointments.joint(inspection)) {
            one.propose(at);
            note(one, InspectionAct.PROPOSE, actor, TIME.format(at));
        }
    }

    /** One office can come at the time that was proposed; it is taken once all can. */
    void agree(Inspection inspection, Actor actor) {
        inspection.agree();
        Instant at = Objects.requireNonNull(inspection.proposedAt());
        if (!at.isAfter(clock.instant())) {
            throw Refusal.notNow("inspection.nothing-proposed", inspection.reference());
        }
        if (appointments.joint(inspection).stream().allMatch(Inspection::isAgreed)) {
            book(inspection, at, actor);
        }
    }

    /** Nobody looks any more; whoever was to come with it finds another time. */
    void callOff(Inspection inspection, Actor actor, String why) {
        inspection.refuseUnlessPossible(InspectionAct.CALL_OFF);
        List<Inspection> others = appointments.together(inspection).stream()
                .filter(other -> other.id() != inspection.id())
                .toList();
        appointments.free(others, seat -> true);
        appointments.free(List.of(inspection), seat -> true);
        inspection.callOff(clock.instant());
        note(inspection, InspectionAct.CALL_OFF, actor, why);
        others.forEach(other -> giveBackOne(other, actor, why));
    }

    void report(Inspection inspection, Finding finding, String key, int photos, Actor actor) {
        inspection.report(finding, key, photos, clock.instant());
        appointments.done(inspection);
        note(inspection, InspectionAct.REPORT, actor, finding.text());
    }

    private void note(Inspection inspection, InspectionAct act, Actor actor, String text) {
        String reference = inspection.reference();
        timeline.record(
                inspection.dossier(),
                actor,
                text.isEmpty() ? Step.of(act.code(), reference) : Step.of(act.code(), reference, "text", text));
        boolean trader = actor.is(Actor.Role.TRADER) || actor.is(Actor.Role.BROKER);
        changed.fire(new InspectionChanged(
                inspection.view(), act, actor.organisation(), trader, text, open(inspection.application())));
    }

    private Set<InspectionKind> open(String application) {
        return application.isEmpty()
                ? Set.of()
                : inspections.ofApplication(application).stream()
                        .filter(one -> one.state().isOpen())
                        .map(Inspection::kind)
                        .collect(Collectors.toSet());
    }
}
