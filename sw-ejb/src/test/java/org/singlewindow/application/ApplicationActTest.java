package org.singlewindow.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.singlewindow.application.ApplicationState.APPROVED;
import static org.singlewindow.application.ApplicationState.CLOSED;
import static org.singlewindow.application.ApplicationState.IN_REVIEW;
import static org.singlewindow.application.ApplicationState.LODGED;
import static org.singlewindow.application.ApplicationState.QUESTIONED;
import static org.singlewindow.application.ApplicationState.RECEIVED;
import static org.singlewindow.application.ApplicationState.REFUSED;
import static org.singlewindow.application.ApplicationState.REVOKED;
import static org.singlewindow.application.ApplicationState.WITHDRAWN;

import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/** Every act in every state, by everyone: what leads where, and that whoever is refused has changed nothing. */
class ApplicationActTest {
    private static final Instant NOW = Instant.parse("2026-11-29T00:00:00Z");
    private static final Actor HOLDER = new Actor("official-mfds", "Holder", "MFDS", Actor.Role.OFFICIAL);
    private static final Actor COLLEAGUE = new Actor("official-mfds2", "Colleague", "MFDS", Actor.Role.OFFICIAL);
    private static final Actor TRADER = new Actor("trader-hanbit", "Trader", "HANBIT", Actor.Role.TRADER);

    /** What leads to a state. */
    private static final Map<ApplicationState, List<ApplicationAct>> WAYS = new EnumMap<>(Map.of(
            LODGED, List.of(),
            RECEIVED, List.of(ApplicationAct.DELIVER),
            IN_REVIEW, List.of(ApplicationAct.DELIVER, ApplicationAct.CLAIM),
            QUESTIONED, List.of(ApplicationAct.DELIVER, ApplicationAct.CLAIM, ApplicationAct.ASK),
            APPROVED, List.of(ApplicationAct.DELIVER, ApplicationAct.CLAIM, ApplicationAct.APPROVE),
            REFUSED, List.of(ApplicationAct.DELIVER, ApplicationAct.CLAIM, ApplicationAct.REFUSE),
            WITHDRAWN, List.of(ApplicationAct.WITHDRAW),
            CLOSED, List.of(ApplicationAct.CLOSE),
            REVOKED,
                    List.of(
                            ApplicationAct.DELIVER,
                            ApplicationAct.CLAIM,
                            ApplicationAct.APPROVE,
                            ApplicationAct.REVOKE)));

    /** The whole life, written down a second time: act, from, to, by whom. */
    private static final Set<String> POSSIBLE = Set.of(
            "DELIVER LODGED RECEIVED window",
            "CLAIM RECEIVED IN_REVIEW holder",
            "CLAIM RECEIVED IN_REVIEW colleague",
            "ASSIGN RECEIVED RECEIVED holder",
            "ASSIGN RECEIVED RECEIVED colleague",
            "ASSIGN RECEIVED RECEIVED window",
            "ASSIGN IN_REVIEW IN_REVIEW holder",
            "ASSIGN IN_REVIEW IN_REVIEW colleague",
            "ASSIGN IN_REVIEW IN_REVIEW window",
            "ASSIGN QUESTIONED QUESTIONED holder",
            "ASSIGN QUESTIONED QUESTIONED colleague",
            "ASSIGN QUESTIONED QUESTIONED window",
            "HAND_BACK IN_REVIEW RECEIVED holder",
            "ASK IN_REVIEW QUESTIONED holder",
            "APPROVE IN_REVIEW APPROVED holder",
            "REFUSE IN_REVIEW REFUSED holder",
            "ANSWER QUESTIONED IN_REVIEW trader",
            "ANSWER QUESTIONED IN_REVIEW broker",
            "LAPSE QUESTIONED REFUSED window",
            "WITHDRAW LODGED WITHDRAWN trader",
            "WITHDRAW LODGED WITHDRAWN broker",
            "WITHDRAW RECEIVED WITHDRAWN trader",
            "WITHDRAW RECEIVED WITHDRAWN broker",
            "WITHDRAW IN_REVIEW WITHDRAWN trader",
            "WITHDRAW IN_REVIEW WITHDRAWN broker",
            "WITHDRAW QUESTIONED WITHDRAWN trader",
            "WITHDRAW QUESTIONED WITHDRAWN broker",
            "CLOSE LODGED CLOSED window",
            "CLOSE RECEIVED CLOSED window",
            "CLOSE IN_REVIEW CLOSED window",
            "CLOSE QUESTIONED CLOSED window",
            "REVOKE APPROVED REVOKED window",
            "REOPEN REFUSED RECEIVED holder",
            "REOPEN REFUSED RECEIVED colleague",
            "REOPEN REVOKED RECEIVED holder",
            "REOPEN REVOKED RECEIVED colleague");

    private static final Map<String, Actor> EVERYONE = Map.of(
            "window", Actor.SYSTEM,
            "holder", HOLDER,
            "colleague", COLLEAGUE,
            "foreign", new Actor("official-qia", "Foreign", "QIA", Actor.Role.OFFICIAL),
            "trader", TRADER,
            "broker", new Actor("broker-garam", "Broker", "GARAM", Actor.Role.BROKER),
            "customs", new Actor("customs-busan", "Customs", "KCS", Actor.Role.CUSTOMS),
            "helpdesk", new Actor("helpdesk-one", "Help desk", "SW", Actor.Role.HELPDESK),
            "admin", new Actor("admin-one", "Administrator", "SW", Actor.Role.ADMIN));

    private static Application reached(ApplicationState state) {
        Application application = new Application(
                7,
                new Lodged(
                        1,
                        "SW26-0000001-1",
                        "FD01",
                        1,
                        1,
                        "MFDS",
                        "HANBIT",
                        "HANBIT",
                        "frozen beef",
                        List.of(new Application.Item(1, "020230", "frozen beef")),
                        LocalDate.of(2026, 12, 4)),
                JsonValue.EMPTY_JSON_OBJECT,
                NOW);
        for (ApplicationAct act : WAYS.getOrDefault(state, List.of())) {
            application.apply(act, by(act), NOW);
        }
        assertEquals(state, application.state());
        return application;
    }

    private static Actor by(ApplicationAct act) {
        return switch (act.by()) {
            case WINDOW -> Actor.SYSTEM;
            case AGENCY, TEAM, HOLDER -> HOLDER;
            case APPLICANT -> TRADER;
        };
    }

    private static List<Object> all(Application application) {
        List<Object> all = new ArrayList<>();
        all.add(application.state());
        all.add(String.valueOf(application.holder()));
        all.add(String.valueOf(application.decidedAt()));
        all.add(String.valueOf(application.question()));
        all.add(String.valueOf(application.reasonText()));
        all.add(application.revision());
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void everyActLeadsWhereItShouldAndElseChangesNothing(ApplicationState from) {
        for (ApplicationAct act : ApplicationAct.values()) {
            EVERYONE.forEach((who, actor) -> {
                Application application = reached(from);
                List<Object> before = all(application);
                if (leads(act, from, who).isEmpty()) {
                    assertThrows(Refusal.class, () -> application.apply(act, actor, NOW), act + " " + from + " " + who);
                    assertEquals(before, all(application), act + " " + from + " " + who);
                } else {
                    application.apply(act, actor, NOW);
                    assertEquals(leads(act, from, who), application.state().name());
                }
            });
        }
    }

    /** Pages draw their buttons from it. */
    @ParameterizedTest
    @EnumSource
    void whatIsOfferedIsWhatIsPossible(ApplicationState from) {
        EVERYONE.forEach((who, actor) -> {
            Set<ApplicationAct> offered = reached(from).actsFor(actor);
            for (ApplicationAct act : ApplicationAct.values()) {
                boolean possible = !leads(act, from, who).isEmpty()
                        && act.by() != ApplicationAct.By.WINDOW
                        && act.by() != ApplicationAct.By.TEAM;
                assertEquals(possible, offered.contains(act), act + " " + from + " " + who);
            }
        });
    }

    private static String leads(ApplicationAct act, ApplicationState from, String who) {
        return POSSIBLE.stream()
                .map(line -> line.split(" "))
                .filter(line -> line[0].equals(act.name()) && line[1].equals(from.name()) && line[3].equals(who))
                .map(line -> line[2])
                .findFirst()
                .orElse("");
    }

    @Test
    void whatIsGivenToSomebodyOnlyThatOneTakesOrPutsBack() {
        Application application = reached(RECEIVED);
        application.assigned(HOLDER);
        assertEquals(
                "application.held-by-other",
                assertThrows(Refusal.class, () -> application.apply(ApplicationAct.CLAIM, COLLEAGUE, NOW))
                        .code());
        assertEquals(Set.of(), application.actsFor(COLLEAGUE));
        assertEquals(Set.of(ApplicationAct.CLAIM, ApplicationAct.HAND_BACK), application.actsFor(HOLDER));
        application.apply(ApplicationAct.HAND_BACK, HOLDER, NOW);
        assertEquals(Set.of(ApplicationAct.CLAIM), application.actsFor(COLLEAGUE));
    }

    @Test
    void whoDecidedBeforeDoesNotDecideWhatWasObjectedTo() {
        Application application = reached(REFUSED);
        application.apply(ApplicationAct.REOPEN, COLLEAGUE, NOW);
        application.bar(HOLDER.person());
        assertEquals(
                "application.decided-before",
                assertThrows(Refusal.class, () -> application.apply(ApplicationAct.CLAIM, HOLDER, NOW))
                        .code());
        assertEquals(Set.of(), application.actsFor(HOLDER));
        assertThrows(Refusal.class, () -> application.assigned(HOLDER), "nor is it given to them");
        application.apply(ApplicationAct.CLAIM, COLLEAGUE, NOW);
        application.apply(ApplicationAct.APPROVE, COLLEAGUE, NOW);
        assertEquals(APPROVED, application.state());
    }

    @Test
    void nobodyDecidesTwice() {
        for (ApplicationState state : List.of(APPROVED, REFUSED, WITHDRAWN, CLOSED, REVOKED)) {
            Refusal refused =
                    assertThrows(Refusal.class, () -> reached(state).apply(ApplicationAct.APPROVE, HOLDER, NOW));
            assertEquals("application.already-decided", refused.code());
        }
    }
}
