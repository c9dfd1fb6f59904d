package org.singlewindow.duty;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.singlewindow.declaration.CaseDeclarations;
import org.singlewindow.declaration.DeclarationFacts;
import org.singlewindow.declaration.Withholding;
import org.singlewindow.dossier.Access;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** Customs says what is owed on a declaration, and that it is paid; its trader sees it. */
@Stateless
public class StatingDuties {
    private static final String STATE = "duty.state";
    private static final String PAY = "duty.pay";

    @Inject
    private Duties duties;

    @Inject
    private CaseDeclarations declarations;

    @Inject
    private Withholding withholding;

    @Inject
    private Access access;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<DutyStated> told;

    @Inject
    private Clock clock;

    /** What is owed, for the first time or anew. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public void state(String declaration, Duty.Stated stated) {
        Duty.Stated kept = stated.asKept();
        DeclarationFacts lodged = locked(declaration);
        change(lodged, stateable(lodged), STATE, duty -> state(duty, kept));
    }

    /**
     * What is owed and whether it is paid, as the clearance system says it in one message: the trader is told once.
     *
     * @param day on which it was paid; null where it is not
     */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public void report(String declaration, Duty.Stated stated, @Nullable LocalDate day) {
        Duty.Stated kept = stated.asKept();
        DeclarationFacts lodged = locked(declaration);
        if (day == null) {
            change(lodged, stateable(lodged), STATE, duty -> {
                state(duty, kept);
                duty.notPaid();
            });
        } else {
            refuseAhead(day);
            change(lodged, stateable(lodged), PAY, duty -> {
                state(duty, kept);
                duty.paid(day);
            });
        }
    }

    /** That it was paid on that day. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public void paid(String declaration, LocalDate day) {
        DeclarationFacts lodged = locked(declaration);
        Duty stated = stated(declaration);
        refuseAhead(day);
        if (!stated.view().isPaid()) {
            change(lodged, stated, PAY, duty -> duty.paid(day));
        }
    }

    /** That it is not paid after all: a payment was taken back, or noted by mistake. Where it was not paid nothing changes. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public void unpaid(String declaration) {
        DeclarationFacts lodged = locked(declaration);
        Duty stated = stated(declaration);
        if (stated.view().isPaid()) {
            change(lodged, stated, STATE, Duty::notPaid);
        }
    }

    private void state(Duty duty, Duty.Stated stated) {
        duty.state(stated, actors.current(), clock.instant());
    }

    private void change(DeclarationFacts declaration, Duty duty, String act, Consumer<Duty> change) {
        boolean held = isHolding(duty, declaration);
        change.accept(duty);
        follow(declaration, held, isHolding(duty, declaration));
        tell(duty, declaration, act);
    }

    private Duty stated(String declaration) {
        return duties.find(declaration).orElseThrow(() -> Refusal.notNow("duty.not-stated", declaration));
    }

    /** Nothing is owed on what is void. */
    private Duty stateable(DeclarationFacts declaration) {
        if (declaration.state().isVoid()) {
            declaration.refuseIfFinal();
        }
        return duties.find(declaration.reference()).orElseGet(() -> begun(declaration));
    }

    private void refuseAhead(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock.withZone(Kst.ZONE)))) {
            throw Refusal.notValid("duty.not-yet");
        }
    }

    /** What is owed on a declaration; nothing where customs has not said. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public Optional<DutyView> ofDeclaration(String declaration) {
        if (declarations.caseOf(declaration).isEmpty()) {
            throw notFound(declaration);
        }
        return duties.find(declaration).map(Duty::view);
    }

    /** The same of the caller's own case. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Optional<DutyView> ofCase(String caseReference) {
        access.own(caseReference);
        return duties.ofCase(caseReference).map(Duty::view);
    }

    private Duty begun(DeclarationFacts declaration) {
        Duty duty = new Duty(declaration);
        duties.add(duty);
        return duty;
    }

    /** What is released or refused is held no more. */
    private static boolean isHolding(Duty duty, DeclarationFacts declaration) {
        return duty.view().isHolding() && !declaration.state().isFinal();
    }

    private void follow(DeclarationFacts declaration, boolean held, boolean holds) {
        if (holds && !held) {
            withholding.hold(declaration.reference());
        } else if (held && !holds) {
            withholding.letGo(declaration.reference());
        }
    }

    private DeclarationFacts locked(String declaration) {
        timeline.lock(declarations.caseOf(declaration).orElseThrow(() -> notFound(declaration)));
        return declarations.find(declaration).orElseThrow(() -> notFound(declaration));
    }

    private void tell(Duty duty, DeclarationFacts declaration, String act) {
        timeline.record(
                declaration.dossierReference(),
                actors.current(),
                Step.of(
                        act,
                        declaration.reference(),
                        "amount",
                        String.valueOf(duty.view().total())));
        told.fire(new DutyStated(
                duty.view(), declaration.dossierReference(), declaration.declarant(), declaration.filedBy()));
    }

    private static Refusal notFound(String declaration) {
        return Refusal.notFound("declaration.not-found", declaration);
    }
}
