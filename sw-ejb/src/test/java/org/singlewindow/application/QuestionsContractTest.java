package org.singlewindow.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.singlewindow.application.ApplicationsContractTest.questioned;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.codes.WorkingDays;
import org.singlewindow.form.Timing;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.shared.Actor;

/** What holds of questions and of what is late, wherever applications are kept. */
class QuestionsContractTest extends StoreContract<Applications> {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 10);
    private static final Asked ASKED = new Asked(
            List.of(Asked.Item.field(3, "lot", "Which lot?"), Asked.Item.paper("test-report", "")), TODAY.plusDays(9));

    private Application asked(long number, LocalDate wakes) {
        Application application = questioned(number, number, "SW-" + number, NOW);
        application.ask("두 가지", ASKED, wakes);
        store().add(application);
        return application;
    }

    @Test
    void whatIsAskedIsKeptAndFoundOnTheDayOnWhichItIsLookedAt() {
        Application first = asked(11, TODAY);
        first.wants(TODAY.plusDays(20));
        Application second = asked(12, TODAY.minusDays(1));
        asked(13, TODAY.plusDays(1));
        Application answered = asked(14, TODAY);
        answered.apply(ApplicationAct.ANSWER, TRADER, NOW);
        store().add(questioned(15, 15, "SW-15", NOW));
        written();
        assertEquals(List.of(second.reference(), first.reference()), store().waking(TODAY, 10));
        assertEquals(List.of(second.reference()), store().waking(TODAY, 1));
        Application found = store().find(first.reference()).orElseThrow();
        assertEquals(ASKED, found.asked());
        assertEquals(NOW, found.askedAt());
        assertEquals(TODAY.plusDays(20), found.wantedUntil());
        assertEquals(
                new Asked(List.of(), null),
                store().find(answered.reference()).orElseThrow().asked());
    }

    private Application received(long number, String agency, LocalDate due, Timing.Start waitsFor) {
        Lodged lodged = ApplicationsContractTest.of(number, "SW-" + number, "FOOD", agency, "beef", due);
        Application application = new Application(
                number,
                new Lodged(
                        lodged.dossierId(),
                        lodged.dossierReference(),
                        lodged.document(),
                        1,
                        3,
                        agency,
                        lodged.applicant(),
                        lodged.filedBy(),
                        lodged.goods(),
                        lodged.items(),
                        due,
                        waitsFor),
                ApplicationsContractTest.CONTENT,
                NOW);
        application.apply(ApplicationAct.DELIVER, Actor.SYSTEM, NOW);
        store().add(application);
        return application;
    }

    private Application received(long number, String agency, LocalDate due) {
        Application application = received(number, agency, due, Timing.Start.RECEIPT);
        application.start(due, new Timing(0), new WorkingDays());
        return application;
    }

    @Test
    void eachLateOneIsToldOfOnce() {
        received(11, "MFDS", TODAY.minusDays(2));
        Application late = received(12, "QIA", TODAY.minusDays(1));
        received(13, "MFDS", TODAY);
        received(14, "MFDS", TODAY.minusDays(3), Timing.Start.STORAGE);
        received(15, "MFDS", TODAY.minusDays(3)).stop(Timing.Stop.INSPECTION, NOW);
        written();
        assertEquals(List.of("MFDS"), store().tellLate(TODAY, 1));
        assertEquals(List.of("QIA"), store().tellLate(TODAY, 10));
        assertEquals(List.of(), store().tellLate(TODAY, 10));
        assertEquals(List.of("MFDS"), store().tellLate(TODAY.plusDays(1), 10));
        store().tellLateAgain(late);
        assertEquals(List.of("QIA"), store().tellLate(TODAY.plusDays(1), 10));
    }
}
