package org.singlewindow.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Texts;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/** Every act in every state, by everyone: what is possible, and that nothing held ever goes. */
class ClearanceActTest {
    private static final Instant NOW = Instant.parse("2026-11-29T00:00:00Z");
    private static final Actor OFFICER = actor(Actor.Role.CUSTOMS);
    private static final Actor TRADER = actor(Actor.Role.TRADER);

    /** What led to a state, and what the state is. */
    record Way(List<Clearance.Act> acts, Demand.State inspection, Demand.State papers) {}

    static List<Way> ways() {
        List<Way> inspections = List.of(
                new Way(List.of(), Demand.State.NONE, Demand.State.NONE),
                new Way(List.of(Clearance.Act.SELECT), Demand.State.OPEN, Demand.State.NONE),
                new Way(
                        List.of(Clearance.Act.SELECT, Clearance.Act.FIND_WANTING),
                        Demand.State.WANTING,
                        Demand.State.NONE),
                new Way(List.of(Clearance.Act.SELECT, Clearance.Act.PASS), Demand.State.MET, Demand.State.NONE));
        List<Way> papers = List.of(
                new Way(List.of(), Demand.State.NONE, Demand.State.NONE),
                new Way(List.of(Clearance.Act.WANT_DOCUMENTS), Demand.State.NONE, Demand.State.OPEN),
                new Way(
                        List.of(Clearance.Act.WANT_DOCUMENTS, Clearance.Act.HAND_IN),
                        Demand.State.NONE,
                        Demand.State.ANSWERED),
                new Way(
                        List.of(Clearance.Act.WANT_DOCUMENTS, Clearance.Act.ACCEPT_DOCUMENTS),
                        Demand.State.NONE,
                        Demand.State.MET));
        List<Way> ways = new ArrayList<>();
        for (Way inspection : inspections) {
            for (Way paper : papers) {
                List<Clearance.Act> acts = new ArrayList<>(inspection.acts());
                acts.addAll(paper.acts());
                ways.add(new Way(acts, inspection.inspection(), paper.papers()));
            }
        }
        return ways;
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everyActIsPossibleWhereTheTableSaysAndNowhereElse(Way way) {
        for (Clearance.Act act : Clearance.Act.values()) {
            for (Actor.Role role : Actor.Role.values()) {
                Declaration declaration = reached(way);
                boolean theirs = act.by() == Clearance.Act.By.CUSTOMS
                        ? role == Actor.Role.CUSTOMS
                        : role == Actor.Role.TRADER || role == Actor.Role.BROKER;
                boolean possible = theirs
                        && act != Clearance.Act.CANCEL
                        && !(act == Clearance.Act.WITHDRAW && way.inspection().holds())
                        && (act == Clearance.Act.RELEASE
                                ? !way.inspection().holds() && !way.papers().holds()
                                : act.demand() == null || act.isPossibleIn(declaration.demand(act.demand())));
                int before = declaration.revision();
                if (possible) {
                    declaration.apply(act, "words", actor(role), NOW);
                    declaration.follow(List.of(), List.of(), NOW);
                    assertEquals(before + 1, declaration.revision());
                    if (act.demand() != null) {
                        assertEquals(act.to(), declaration.demand(act.demand()), act.name());
                    }
                } else {
                    assertThrows(
                            Refusal.class, () -> declaration.apply(act, "words", actor(role), NOW), act + " " + role);
                    assertEquals(way.inspection(), declaration.demand(Demand.INSPECTION));
                    assertEquals(way.papers(), declaration.demand(Demand.PAPERS));
                }
                boolean held = declaration.demand(Demand.INSPECTION).holds()
                        || declaration.demand(Demand.PAPERS).holds();
                assertFalse(held && declaration.isReleasable(), "held, and ready for release: " + act);
                assertFalse(held && declaration.state() == DeclarationState.RELEASED);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void noRequirementEverMakesAHeldDeclarationReleasable(Way way) {
        Declaration declaration = reached(way);
        DeclarationRequirement requirement = new DeclarationRequirement(1, "FD01", "MFDS");
        boolean held = way.inspection().holds() || way.papers().holds();
        for (Runnable result : List.<Runnable>of(
                () -> requirement.met("1"), requirement::refused, () -> requirement.appliedFor("A"), () -> {
                    requirement.met("2");
                })) {
            result.run();
            declaration.follow(List.of(requirement), List.of(), NOW);
            assertEquals(held, declaration.state() == DeclarationState.HELD);
        }
        if (held) {
            Refusal refused =
                    assertThrows(Refusal.class, () -> declaration.apply(Clearance.Act.RELEASE, "", OFFICER, NOW));
            assertTrue(List.of("declaration.inspection-open", "declaration.papers-open")
                    .contains(refused.code()));
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void whatHasBeenSaidForGoodStands(Way way) {
        Declaration declaration = reached(way);
        declaration.apply(Clearance.Act.REFUSE, "words", OFFICER, NOW);
        declaration.follow(List.of(), List.of(), NOW);
        assertEquals(DeclarationState.REFUSED, declaration.state());
        assertTrue(declaration.actsOfCustoms().isEmpty());
        for (Clearance.Act act : Clearance.Act.values()) {
            assertThrows(Refusal.class, () -> declaration.apply(act, "", OFFICER, NOW));
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void onlyWhatIsReleasedIsUndoneByCustomsAndOnlyOnce(Way way) {
        Declaration declaration = reached(way);
        if (declaration.isReleasable()) {
            declaration.apply(Clearance.Act.RELEASE, "", OFFICER, NOW);
            assertEquals(Set.of(Clearance.Act.CANCEL), declaration.actsOfCustoms());
            assertThrows(Refusal.class, () -> declaration.apply(Clearance.Act.WITHDRAW, "words", TRADER, NOW));
            assertThrows(Refusal.class, () -> declaration.apply(Clearance.Act.CANCEL, "words", TRADER, NOW));
            declaration.apply(Clearance.Act.CANCEL, "words", OFFICER, NOW);
            declaration.follow(List.of(), List.of(), NOW);
            assertEquals(DeclarationState.CANCELLED, declaration.state());
        }
        assertThrows(Refusal.class, () -> declaration.apply(Clearance.Act.CANCEL, "words", OFFICER, NOW));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everyStateAndActHasItsWords(Way way) {
        Declaration declaration = reached(way);
        for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            Texts texts = Texts.of(language);
            for (DeclarationView.Demanded demanded :
                    DeclarationView.of(declaration, List.of(), List.of()).demands()) {
                String key = "declaration.demand." + demanded.demand() + "." + demanded.state();
                assertFalse(texts.get(key).contains(key), key);
            }
            for (Clearance.Act act : Clearance.Act.values()) {
                assertFalse(texts.get(act.code()).contains(act.code()), act.code());
            }
        }
    }

    private static Declaration reached(Way way) {
        Declaration declaration = new Declaration(
                1,
                new Declaration.Lodged(
                        1,
                        "SW26-1",
                        Direction.IMPORT,
                        "HANBIT",
                        "HANBIT",
                        "goods",
                        "",
                        "",
                        null,
                        new Carriage(null, null),
                        Load.UNKNOWN),
                NOW);
        declaration.follow(List.of(), List.of(), NOW);
        way.acts().forEach(act -> {
            declaration.apply(act, "words", act == Clearance.Act.HAND_IN ? TRADER : OFFICER, NOW);
            declaration.follow(List.of(), List.of(), NOW);
        });
        return Objects.requireNonNull(declaration);
    }

    private static Actor actor(Actor.Role role) {
        return new Actor("somebody", "Somebody", "KCS", role);
    }
}
