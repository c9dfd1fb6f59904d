package org.singlewindow.lodgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.declaration.DeclarationRequirement;
import org.singlewindow.declaration.DeclarationState;
import org.singlewindow.declaration.DeclarationView;

/**
 * One step of a case on its way, and whose turn it is there.
 *
 * @param turns whose; none where the step is done or still to come
 * @param agencies whose turn it is among the agencies
 * @param due until when the first of these decides; null where none has to
 */
public record CaseStep(
        Kind kind,
        State state,
        Set<Turn> turns,
        List<String> agencies,
        @Nullable LocalDate due) {
    private static final Set<ApplicationState> WITH_AGENCY =
            EnumSet.of(ApplicationState.LODGED, ApplicationState.RECEIVED, ApplicationState.IN_REVIEW);

    public CaseStep {
        turns = Set.copyOf(turns);
        agencies = List.copyOf(agencies);
    }

    /** The steps, in their order. */
    public enum Kind {
        LODGED,
        DOCUMENTS,
        /** Only where customs has to confirm what other laws ask. */
        OTHER_LAWS,
        CUSTOMS,
        RELEASED
    }

    /** How far a step is. */
    public enum State {
        DONE,
        NOW,
        LATER,
        /** The case ended here. */
        STOPPED
    }

    /** Who has to do something. */
    public enum Turn {
        TRADER,
        AGENCY,
        CUSTOMS
    }

    /** The steps of a lodged case; of whose reader has only documents of it, those of the documents. */
    static List<CaseStep> of(@Nullable DeclarationView declaration, List<ApplicationView> applications) {
        List<CaseStep> steps = new ArrayList<>();
        steps.add(step(Kind.LODGED, State.DONE));
        steps.add(documents(declaration, applications));
        if (declaration != null) {
            if (!declaration.confirmations().isEmpty()) {
                steps.add(otherLaws(declaration));
            }
            steps.add(customs(declaration));
            steps.add(step(Kind.RELEASED, declaration.state() == DeclarationState.RELEASED ? State.DONE : State.LATER));
        }
        return steps;
    }

    private static CaseStep step(Kind kind, State state, Turn... turns) {
        return new CaseStep(kind, state, Set.of(turns), List.of(), null);
    }

    private static CaseStep documents(@Nullable DeclarationView declaration, List<ApplicationView> applications) {
        boolean ended = declaration != null && declaration.state().isFinal();
        List<ApplicationView> decided = ended
                ? List.of()
                : applications.stream()
                        .filter(application -> WITH_AGENCY.contains(application.state()))
                        .sorted(Comparator.comparing(ApplicationView::dueOn))
                        .toList();
        Set<Turn> turns = EnumSet.noneOf(Turn.class);
        if (!ended && isTradersTurn(declaration, applications)) {
            turns.add(Turn.TRADER);
        }
        if (!decided.isEmpty()) {
            turns.add(Turn.AGENCY);
        }
        return new CaseStep(
                Kind.DOCUMENTS,
                turns.isEmpty() ? State.DONE : State.NOW,
                turns,
                decided.stream().map(ApplicationView::agency).distinct().toList(),
                decided.isEmpty() ? null : decided.get(0).dueOn());
    }

    /** An agency asks, or a document is still to be lodged, or once more. */
    private static boolean isTradersTurn(@Nullable DeclarationView declaration, List<ApplicationView> applications) {
        return applications.stream().anyMatch(application -> application.state() == ApplicationState.QUESTIONED)
                || (declaration != null && declaration.requirements().stream().anyMatch(CaseStep::isToBeLodged));
    }

    private static boolean isToBeLodged(DeclarationView.Required required) {
        return required.state() == DeclarationRequirement.State.REFUSED
                || required.state() == DeclarationRequirement.State.PARTLY
                || (required.state() == DeclarationRequirement.State.OPEN && required.application() == null);
    }

    private static CaseStep otherLaws(DeclarationView declaration) {
        Set<Turn> turns = EnumSet.noneOf(Turn.class);
        if (declaration.isWaitingForPermit()) {
            turns.add(Turn.TRADER);
        }
        if (declaration.isWaitingForConfirmation()) {
            turns.add(Turn.CUSTOMS);
        }
        return step(Kind.OTHER_LAWS, turns.isEmpty() ? State.DONE : State.NOW, turns.toArray(Turn[]::new));
    }

    private static CaseStep customs(DeclarationView declaration) {
        return switch (declaration.state()) {
            case RELEASED -> step(Kind.CUSTOMS, State.DONE);
            case REFUSED, CANCELLED -> step(Kind.CUSTOMS, State.STOPPED);
            case READY -> step(Kind.CUSTOMS, State.NOW, Turn.CUSTOMS);
            case HELD -> step(Kind.CUSTOMS, State.NOW, declaration.isWaitingForPapers() ? Turn.TRADER : Turn.CUSTOMS);
            case LODGED, BLOCKED -> step(Kind.CUSTOMS, State.LATER);
        };
    }

    /** Whether something has to be done in it now. */
    public boolean isNow() {
        return state == State.NOW;
    }
}
