package org.singlewindow.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.singlewindow.declaration.Confirmation.Act;
import org.singlewindow.declaration.Confirmation.State;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Text;
import org.singlewindow.requirement.NotSubject;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/** Who can do what to a confirmation, and that nothing goes while one is open: every act in every state by everyone. */
class ConfirmationActTest {
    private static final Instant NOW = Instant.parse("2026-11-29T00:00:00Z");
    private static final NotSubject.Reason REASON = new NotSubject.Reason("GNA01", new Text("가", "a"), null);

    /** The whole life once more: where each act is possible, and where it leads. */
    private static final Map<Act, Set<State>> FROM = Map.of(
            Act.ANSWER, Set.of(State.OPEN, State.TO_CONFIRM, State.REFUSED),
            Act.CONFIRM, Set.of(State.TO_CONFIRM, State.REFUSED),
            Act.REFUSE, Set.of(State.TO_CONFIRM, State.CONFIRMED));

    private static final Map<Act, State> TO =
            Map.of(Act.ANSWER, State.TO_CONFIRM, Act.CONFIRM, State.CONFIRMED, Act.REFUSE, State.REFUSED);

    static Stream<Arguments> all() {
        return Arrays.stream(State.values())
                .flatMap(state -> Arrays.stream(Act.values())
                        .flatMap(
                                act -> Arrays.stream(Actor.Role.values()).map(role -> Arguments.of(state, act, role))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyActIsPossibleWhereTheTableSaysAndNowhereElse(State state, Act act, Actor.Role role) {
        Confirmation confirmation = in(state);
        Set<Actor.Role> who =
                act == Act.ANSWER ? Set.of(Actor.Role.TRADER, Actor.Role.BROKER) : Set.of(Actor.Role.CUSTOMS);
        boolean possible = FROM.getOrDefault(act, Set.of()).contains(state) && who.contains(role);
        if (possible) {
            run(confirmation, act, role);
            assertEquals(TO.get(act), confirmation.state());
        } else {
            assertThrows(Refusal.class, () -> run(confirmation, act, role));
            assertEquals(state, confirmation.state());
        }
        if (act != Act.ANSWER) {
            assertEquals(
                    FROM.getOrDefault(act, Set.of()).contains(state),
                    in(state).actsOfCustoms().contains(act));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingIsReadyWhileOneHolds(State state, Act act, Actor.Role role) {
        Declaration declaration = new Declaration(
                1,
                new Declaration.Lodged(
                        1,
                        "SW-1",
                        Direction.IMPORT,
                        "A",
                        "A",
                        "goods",
                        "",
                        "",
                        null,
                        Carriage.of(null, null),
                        Load.UNKNOWN),
                NOW);
        DeclarationRequirement met = new DeclarationRequirement(1, "FD01", "MFDS");
        met.met("1");
        declaration.follow(List.of(met), List.of(in(State.CONFIRMED), in(state)), NOW);
        assertEquals(!state.holds(), declaration.isReleasable(), act + " " + role);
        assertFalse(state.holds() && declaration.actsOfCustoms().contains(Clearance.Act.RELEASE));
    }

    private static void run(Confirmation confirmation, Act act, Actor.Role role) {
        Actor actor = new Actor("person", "Person", "ORG", role);
        if (act == Act.ANSWER) {
            confirmation.answer(new Confirmation.Answer("2", null), actor);
        } else {
            confirmation.speak(act, "words", actor, NOW);
        }
    }

    private static Confirmation in(State state) {
        Confirmation.Answer answer = switch (state) {
            case OPEN -> new Confirmation.Answer("", null);
            case TO_CONFIRM -> new Confirmation.Answer("", REASON);
            case CONFIRMED, REFUSED -> new Confirmation.Answer("1", null);
        };
        Text words = new Text("가", "a");
        Confirmation confirmation =
                new Confirmation(1, new Confirmation.Wanted("GN", words, words, List.of(words), List.of(1), answer));
        switch (state) {
            case CONFIRMED -> run(confirmation, Act.CONFIRM, Actor.Role.CUSTOMS);
            case REFUSED -> run(confirmation, Act.REFUSE, Actor.Role.CUSTOMS);
            case OPEN, TO_CONFIRM -> assertEquals(state, confirmation.state());
        }
        return confirmation;
    }
}
