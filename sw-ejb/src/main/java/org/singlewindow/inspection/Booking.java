package org.singlewindow.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.singlewindow.party.Actors;
import org.singlewindow.party.Reach;
import org.singlewindow.party.Representation;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Timeline;

/** Traders see who wants to inspect their goods, and book when, change it, or propose another time. */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class Booking {
    @Inject
    private Inspections inspections;

    @Inject
    private Appointments appointments;

    @Inject
    private Progress progress;

    @Inject
    private Representation representation;

    @Inject
    private Timeline timeline;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * What can be booked.
     *
     * @param together all that are booked at once, the inspection that was asked about among them
     * @param changeable whether the time can still be changed
     */
    public record Offer(
            InspectionView inspection, List<InspectionView> together, List<Slot> slots, boolean changeable) {
        public Offer {
            together = List.copyOf(together);
            slots = List.copyOf(slots);
        }
    }

    /** Inspections of the organisation's goods, and of those that gave a mandate, the newest first; only open ones, if wished. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Page<InspectionView> page(boolean open, Cut cut) {
        Page<Inspection> found = inspections.page(reach(), open, cut);
        return found.showing(found.rows().stream().map(Inspection::view).toList());
    }

    /** Inspections of a case, as far as they are the reader's. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public List<InspectionView> ofCase(String caseReference) {
        Reach reach = reach();
        return inspections.ofCase(caseReference).stream()
                .filter(one -> reach.covers(one.owner(), one.document()))
                .map(Inspection::view)
                .toList();
    }

    /** When it can take place, together with the others who want to see the same goods. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Offer offer(String inspection) {
        Inspection own = own(inspection);
        if (!own.isOpenVisit()) {
            return new Offer(own.view(), List.of(own.view()), List.of(), false);
        }
        List<Inspection> joint = appointments.joint(own);
        return new Offer(
                own.view(),
                joint.stream().map(Inspection::view).toList(),
                appointments.free(joint),
                joint.stream().allMatch(this::isChangeable));
    }

    /** Books that time, which was offered, for all who want to see the same goods; whatever they had booked is given up. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void book(String inspection, Instant at) {
        Inspection own = lockedVisit(inspection);
        List<Inspection> joint = appointments.joint(own);
        joint.stream().filter(one -> !at.equals(one.startsAt())).forEach(this::refuseIfTooLate);
        if (appointments.free(joint).stream().noneMatch(slot -> slot.at().equals(at))) {
            throw Refusal.notNow("inspection.slot-taken");
        }
        progress.book(own, at, actors.current());
    }

    /** Gives up the time that was booked, for all who come then. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void giveBack(String inspection) {
        Inspection own = locked(inspection);
        refuseIfTooLate(own);
        progress.giveBack(own, actors.current(), "");
    }

    /** Wishes for a time that is not offered; it is booked once every office has agreed. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void propose(String inspection, Instant at) {
        Inspection own = lockedVisit(inspection);
        Instant now = clock.instant();
        if (!at.isAfter(now) || at.isAfter(now.plus(Duration.ofDays(Limits.INSPECTION_DAYS.value())))) {
            throw Refusal.notValid("inspection.not-ahead", Limits.INSPECTION_DAYS.value());
        }
        progress.propose(own, at.truncatedTo(ChronoUnit.MINUTES), actors.current());
    }

    private boolean isChangeable(Inspection inspection) {
        Instant at = inspection.startsAt();
        return at == null
                || clock.instant()
                        .plus(Duration.ofHours(Limits.INSPECTION_MOVE_HOURS.value()))
                        .isBefore(at);
    }

    private void refuseIfTooLate(Inspection inspection) {
        if (!isChangeable(inspection)) {
            throw Refusal.notNow("inspection.too-late", inspection.reference(), Limits.INSPECTION_MOVE_HOURS.value());
        }
    }

    private Reach reach() {
        return representation.reach(actors.current());
    }

    private Inspection locked(String reference) {
        timeline.lock(inspections.caseOf(reference).orElseThrow(() -> InspectionKeeping.notFound(reference)));
        return own(reference);
    }

    /** One for which a time is to be found. */
    private Inspection lockedVisit(String reference) {
        Inspection own = locked(reference);
        if (!own.isOpenVisit()) {
            throw Refusal.notNow("inspection.not-now", reference);
        }
        return own;
    }

    private Inspection own(String reference) {
        Reach reach = reach();
        return inspections
                .find(reference)
                .filter(one -> reach.covers(one.owner(), one.document()))
                .orElseThrow(() -> InspectionKeeping.notFound(reference));
    }
}
