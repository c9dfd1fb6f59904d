package org.singlewindow.helpdesk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.declaration.Clearance;
import org.singlewindow.declaration.Confirmation;
import org.singlewindow.declaration.DeclarationRequirement;
import org.singlewindow.declaration.DeclarationState;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.declaration.Demand;
import org.singlewindow.partner.PartnerQueues;
import org.singlewindow.timeline.TimelineEntryFacts;

/** Works out whose turn it is in a case, and since when, from where it stands and what happened. */
final class Turns {
    private static final String CUSTOMS = PartnerQueues.CLEARANCE_SYSTEM;

    private final DeclarationView declaration;
    private final Map<String, ApplicationView> applications;
    private final List<TimelineEntryFacts> happened;
    private final List<Turn> turns = new ArrayList<>();

    private Turns(DeclarationView declaration, List<ApplicationView> applications, List<TimelineEntryFacts> happened) {
        this.declaration = declaration;
        this.applications =
                applications.stream().collect(Collectors.toMap(ApplicationView::reference, Function.identity()));
        this.happened = happened;
    }

    /** All turns of now, whoever waits longest first; none once customs has spoken for good. */
    static List<Turn> of(
            DeclarationView declaration, List<ApplicationView> applications, List<TimelineEntryFacts> happened) {
        if (declaration.state().isFinal()) {
            return List.of();
        }
        Turns turns = new Turns(declaration, applications, happened);
        declaration.requirements().forEach(turns::required);
        declaration.demands().forEach(turns::demanded);
        turns.permits();
        // What is held for other reasons than a demand waits for customs, whoever has to do something first.
        boolean heldOtherwise = declaration.state() == DeclarationState.HELD && turns.turns.isEmpty();
        if (declaration.state() == DeclarationState.READY || heldOtherwise) {
            Instant ready = Objects.requireNonNullElse(declaration.readyAt(), declaration.lodgedAt());
            turns.add(Turn.Awaited.RELEASE, CUSTOMS, ready);
        }
        return turns.turns.stream().sorted(Comparator.comparing(Turn::since)).toList();
    }

    private void required(DeclarationView.Required required) {
        String reference = Objects.requireNonNullElse(required.application(), "");
        ApplicationView application = applications.get(reference);
        if (required.state() == DeclarationRequirement.State.REFUSED) {
            Instant refused = application == null ? null : application.decidedAt();
            add(required, Turn.Awaited.ANOTHER_ATTEMPT, Objects.requireNonNullElse(refused, declaration.lodgedAt()));
        } else if (required.state() == DeclarationRequirement.State.PARTLY) {
            add(required, Turn.Awaited.REDUCTION, application == null ? declaration.lodgedAt() : decided(application));
        } else if (required.state() == DeclarationRequirement.State.OPEN) {
            if (application == null) {
                add(required, Turn.Awaited.LODGING, declaration.lodgedAt());
            } else {
                lodged(required, application);
            }
        }
    }

    private void lodged(DeclarationView.Required required, ApplicationView application) {
        Instant resumed = application.pause().resumedAt();
        switch (application.state()) {
            case LODGED -> add(required, Turn.Awaited.DELIVERY, application.lodgedAt());
            case QUESTIONED ->
                add(
                        required,
                        Turn.Awaited.ANSWER,
                        Objects.requireNonNullElse(application.pause().stoppedAt(), application.lodgedAt()));
            case RECEIVED ->
                add(
                        required,
                        Turn.Awaited.REVIEW,
                        resumed == null ? last("application.deliver", application.reference()) : resumed);
            case IN_REVIEW ->
                add(
                        required,
                        Turn.Awaited.DECISION,
                        resumed == null ? last("application.claim", application.reference()) : resumed);
            case WITHDRAWN -> add(required, Turn.Awaited.LODGING, decided(application));
            case REFUSED, REVOKED -> add(required, Turn.Awaited.ANOTHER_ATTEMPT, decided(application));
            case APPROVED, CLOSED -> {
                // Nobody is waited for.
            }
        }
    }

    private Instant decided(ApplicationView application) {
        return Objects.requireNonNullElse(application.decidedAt(), application.lodgedAt());
    }

    private void demanded(DeclarationView.Demanded demanded) {
        if (demanded.demand() == Demand.INSPECTION && demanded.isHolding()) {
            boolean wanting = demanded.state() == Demand.State.WANTING;
            Clearance.Act act = wanting ? Clearance.Act.FIND_WANTING : Clearance.Act.SELECT;
            add(Turn.Awaited.INSPECTION, CUSTOMS, last(act.code(), declaration.reference()));
        } else if (demanded.demand() == Demand.PAPERS && demanded.state() == Demand.State.OPEN) {
            Instant since = last(Clearance.Act.WANT_DOCUMENTS.code(), declaration.reference());
            add(Turn.Awaited.PAPERS, declaration.declarant(), since);
        } else if (demanded.demand() == Demand.PAPERS && demanded.isHolding()) {
            Instant since = last(Clearance.Act.HAND_IN.code(), declaration.reference());
            add(Turn.Awaited.PAPERS_SEEN, CUSTOMS, since);
        }
    }

    private void permits() {
        List<Confirmation.State> states = declaration.confirmations().stream()
                .map(DeclarationView.ToConfirm::state)
                .toList();
        if (states.contains(Confirmation.State.REFUSED)) {
            Instant since = last("declaration.confirmation-refuse", declaration.reference());
            add(Turn.Awaited.PERMIT, declaration.declarant(), since);
        } else if (states.contains(Confirmation.State.OPEN)) {
            add(Turn.Awaited.PERMIT, declaration.declarant(), declaration.lodgedAt());
        }
        if (states.contains(Confirmation.State.TO_CONFIRM)) {
            Instant since = last("declaration.confirmation-answer", declaration.reference());
            add(Turn.Awaited.CONFIRMATION, CUSTOMS, since);
        }
    }

    /** When that was done to it last; where nothing is known of it, when the declaration was lodged. */
    private Instant last(String act, String subject) {
        Optional<Instant> last = happened.stream()
                .filter(entry -> entry.act().equals(act) && entry.subject().equals(subject))
                .map(TimelineEntryFacts::happenedAt)
                .max(Comparator.naturalOrder());
        return last.orElse(declaration.lodgedAt());
    }

    private void add(DeclarationView.Required required, Turn.Awaited awaited, Instant since) {
        String organisation = awaited.by() == Turn.By.AGENCY ? required.agency() : declaration.declarant();
        turns.add(new Turn(
                awaited,
                organisation,
                required.document(),
                Objects.requireNonNullElse(required.application(), ""),
                since));
    }

    private void add(Turn.Awaited awaited, String organisation, Instant since) {
        turns.add(new Turn(awaited, organisation, "", "", since));
    }
}
