package org.singlewindow.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.singlewindow.application.ApplicationsContractTest.CONTENT;
import static org.singlewindow.application.ApplicationsContractTest.DUE;
import static org.singlewindow.application.ApplicationsContractTest.OFFICIAL;
import static org.singlewindow.application.ApplicationsContractTest.decide;
import static org.singlewindow.application.ApplicationsContractTest.questioned;
import static org.singlewindow.application.ApplicationsContractTest.withdraw;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.singlewindow.codes.WorkingDays;
import org.singlewindow.form.Timing;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Tally;

/** What holds of the views of an agency's work and of what it decided by the day, wherever applications are kept. */
class WorkViewsContractTest extends StoreContract<Applications> {
    private Application add(long number, String agency, String goods, LocalDate due, Instant at) {
        Application application = new Application(
                number, ApplicationsContractTest.of(number, "SW-" + number, "FOOD", agency, goods, due), CONTENT, at);
        store().add(application);
        return application;
    }

    private List<Long> ids(WorklistQuery query) {
        return store().worklist("MFDS", query).rows().stream()
                .map(Application::id)
                .toList();
    }

    private void received(long number, LocalDate due) {
        add(number, "MFDS", "beef", due, NOW).apply(ApplicationAct.DELIVER, Actor.SYSTEM, NOW);
    }

    @Test
    void whatWaitsIsCountedAndListedInEachView() {
        LocalDate today = DUE;
        received(11, today.minusDays(1));
        received(12, today);
        received(13, today.plusDays(1));
        Application held = add(14, "MFDS", "beef", today, NOW);
        held.apply(ApplicationAct.DELIVER, Actor.SYSTEM, NOW);
        held.apply(ApplicationAct.CLAIM, OFFICIAL, NOW);
        Application answered = questioned(15, 15, "SW-15", NOW);
        answered.apply(ApplicationAct.ANSWER, TRADER, NOW.plus(Duration.ofDays(7)));
        answered.goOn(
                Timing.Stop.QUESTION, NOW.plus(Duration.ofDays(7)), ApplicationsContractTest.TIMING, new WorkingDays());
        answered.revise(CONTENT);
        store().add(answered);
        store().add(questioned(16, 16, "SW-16", NOW));
        decide(add(17, "MFDS", "beef", today, NOW), NOW);
        add(18, "QIA", "beef", today, NOW).apply(ApplicationAct.DELIVER, Actor.SYSTEM, NOW);
        written();
        Map<WorkView, List<Long>> expected = Map.of(
                WorkView.ALL, List.of(11L, 12L, 14L, 13L, 15L),
                WorkView.MINE, List.of(14L, 15L),
                WorkView.FREE, List.of(11L, 12L, 13L),
                WorkView.ANSWERED, List.of(15L),
                WorkView.DUE_TODAY, List.of(12L, 14L),
                WorkView.LATE, List.of(11L));
        Map<WorkView, Long> counts = store().waiting("MFDS", OFFICIAL.person(), today);
        Set<ApplicationState> work = EnumSet.of(ApplicationState.RECEIVED, ApplicationState.IN_REVIEW);
        for (WorkView view : WorkView.values()) {
            WorklistQuery query = new WorklistQuery(work, "", "", "", WorklistQuery.Sort.DUE, Cut.at(0, 10))
                    .seen(view, OFFICIAL.person())
                    .bounded(today, 10);
            List<Long> seen = expected.getOrDefault(view, List.of());
            assertEquals(seen, ids(query), view.name());
            assertEquals((long) seen.size(), counts.get(view), view.name());
        }
        assertEquals(0L, store().waiting("KTL", OFFICIAL.person(), today).get(WorkView.ALL));
    }

    @Test
    void whatWasDecidedIsCountedByTheDayInKorea() {
        System.setProperty(Limits.COUNTED_ROWS.property(), "2");
        try {
            LocalDate day = LocalDate.of(2026, 11, 24);
            Instant midnight = day.atStartOfDay(Kst.ZONE).toInstant();
            decide(add(11, "MFDS", "beef", DUE, NOW), midnight.minusSeconds(1));
            decide(add(12, "MFDS", "beef", DUE, NOW), midnight);
            decide(add(13, "QIA", "beef", DUE, NOW), midnight);
            withdraw(add(14, "MFDS", "beef", DUE, NOW), midnight);
            for (long number = 21; number <= 25; number++) {
                decide(add(number, "MFDS", "beef", DUE, NOW), midnight.plus(Duration.ofDays(2)));
            }
            written();
            assertEquals(
                    List.of(
                            new Tally(day.minusDays(1), 1),
                            new Tally(day, 1),
                            new Tally(day.plusDays(1), 0),
                            new Tally(day.plusDays(2), 3)),
                    store().decided("MFDS", day.minusDays(1), day.plusDays(2)));
        } finally {
            System.clearProperty(Limits.COUNTED_ROWS.property());
        }
    }

    @Test
    void howMuchOfWhatWaitsEachOfficialHoldsIsCounted() {
        LocalDate today = DUE;
        add(11, "MFDS", "beef", today, NOW).apply(ApplicationAct.DELIVER, Actor.SYSTEM, NOW);
        for (long number = 12; number <= 14; number++) {
            Application held = add(number, number == 14 ? "QIA" : "MFDS", "beef", today, NOW);
            held.apply(ApplicationAct.DELIVER, Actor.SYSTEM, NOW);
            held.assigned(OFFICIAL);
        }
        decide(add(15, "MFDS", "beef", today, NOW), NOW);
        written();
        assertEquals(Map.of(OFFICIAL.person(), 2L), store().held("MFDS"));
        assertEquals(Map.of(), store().held("KTL"));
    }
}
