package org.singlewindow.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The whole life of what a decision demands, a second time. */
class UndertakingActTest {
    private static final Map<UndertakingState, Set<UndertakingAct>> POSSIBLE = Map.of(
            UndertakingState.OPEN,
            EnumSet.of(
                    UndertakingAct.HAND_IN,
                    UndertakingAct.ACCEPT,
                    UndertakingAct.EXTEND,
                    UndertakingAct.BREACH,
                    UndertakingAct.WAIVE,
                    UndertakingAct.LAPSE,
                    UndertakingAct.LIFT),
            UndertakingState.PROVEN,
            EnumSet.of(
                    UndertakingAct.ACCEPT,
                    UndertakingAct.SEND_BACK,
                    UndertakingAct.BREACH,
                    UndertakingAct.WAIVE,
                    UndertakingAct.LIFT),
            UndertakingState.OVERDUE,
            EnumSet.of(
                    UndertakingAct.HAND_IN,
                    UndertakingAct.ACCEPT,
                    UndertakingAct.EXTEND,
                    UndertakingAct.BREACH,
                    UndertakingAct.WAIVE,
                    UndertakingAct.LIFT),
            UndertakingState.FULFILLED,
            Set.of(),
            UndertakingState.BREACHED,
            Set.of(),
            UndertakingState.WAIVED,
            Set.of());

    @Test
    void nothingElseIsPossible() {
        for (UndertakingState state : UndertakingState.values()) {
            Set<UndertakingAct> possible = EnumSet.noneOf(UndertakingAct.class);
            Arrays.stream(UndertakingAct.values())
                    .filter(act -> act.isPossibleIn(state))
                    .forEach(possible::add);
            assertEquals(POSSIBLE.get(state), possible, state.name());
            assertEquals(!possible.isEmpty(), state.isPending(), state.name());
        }
    }
}
