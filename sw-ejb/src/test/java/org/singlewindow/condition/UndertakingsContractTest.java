package org.singlewindow.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.Decision;
import org.singlewindow.party.Reach;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.persistence.Walk;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** What holds of {@link Undertakings}, wherever they are kept. */
class UndertakingsContractTest extends StoreContract<Undertakings> {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final UndertakingQuery ALL = new UndertakingQuery(Set.of(), "", "");

    private Undertaking undertaking(long id, String trader, @Nullable LocalDate due, String certificate) {
        Undertaking undertaking = new Undertaking(
                id,
                new Undertaking.Subject("VQ02-" + id, "SW26-" + id, "VQ02", "QIA", trader, trader),
                certificate,
                new Decision.Term(certificate.isEmpty() ? "RETURN" : "PLACE", "words", due, ""),
                due == null ? null : due.minusDays(1),
                NOW);
        store().add(undertaking);
        return undertaking;
    }

    @Test
    void oneIsFoundWithAllThatItSays() {
        Undertaking kept = undertaking(11, "HANBIT", DAY, "CVQ02-1");
        kept.proven("done", 77L, NOW);
        kept.apply(UndertakingAct.HAND_IN, TRADER);
        UndertakingView before = kept.view();
        written();
        assertEquals(before, store().find(before.reference()).orElseThrow().view());
        assertEquals("SW26-11", store().caseOf(before.reference()).orElseThrow());
        assertEquals(1, store().ofApplication("VQ02-11").size());
        assertEquals(1, store().ofCase("SW26-11").size());
        assertTrue(store().find("UT-NONE").isEmpty());
        store().removeAll("SW26-11");
        written();
        assertEquals(List.of(), store().ofCase("SW26-11"));
    }

    @Test
    void whatIsDueFirstStandsFirstAndWhatHasNoDayLast() {
        undertaking(11, "HANBIT", null, "CVQ02-1");
        undertaking(12, "HANBIT", DAY, "");
        undertaking(13, "HANBIT", DAY.minusDays(1), "CVQ02-3");
        undertaking(14, "NURI", DAY, "CVQ02-4");
        written();
        assertEquals(List.of(13L, 12L, 14L, 11L), agency(ALL));
        assertEquals(List.of(13L, 12L, 11L), ids(store().within(Reach.of("HANBIT"), ALL, Cut.first(9))));
        assertEquals(
                List.of(14L),
                ids(store().within(
                                new Reach(
                                        "BYEOL",
                                        Set.of("BYEOL"),
                                        Map.of("NURI", Set.of("VQ02"), "HANBIT", Set.of("FD01"))),
                                ALL,
                                Cut.first(9))));
        assertEquals(List.of(12L), agency(new UndertakingQuery(Set.of(), "RETURN", "")));
        assertEquals(List.of(13L), agency(new UndertakingQuery(Set.of(), "", "cvq02-3")));
        assertEquals(List.of(14L), agency(new UndertakingQuery(Set.of(), "", "SW26-14")));
        assertEquals(List.of(), agency(new UndertakingQuery(Set.of(), "", "%")));
        assertEquals(List.of(), agency(new UndertakingQuery(Set.of(UndertakingState.BREACHED), "", "")));
        Walk.through(cut -> store().ofAgency("QIA", ALL, cut), Undertaking::id);
    }

    private List<Long> agency(UndertakingQuery query) {
        return ids(store().ofAgency("QIA", query, Cut.first(9)));
    }

    private static List<Long> ids(Page<Undertaking> page) {
        return page.rows().stream().map(Undertaking::id).toList();
    }

    @Test
    void openOnesAreMarkedFromTheirDayOn() {
        Undertaking first = undertaking(11, "HANBIT", DAY, "CVQ02-1");
        Undertaking second = undertaking(12, "HANBIT", DAY.minusDays(2), "CVQ02-2");
        undertaking(13, "HANBIT", null, "CVQ02-3");
        Undertaking done = undertaking(14, "HANBIT", DAY, "CVQ02-4");
        done.apply(UndertakingAct.LIFT, Actor.SYSTEM);
        written();
        assertEquals(List.of(), store().toMark(DAY.minusDays(4), 9));
        assertEquals(List.of(second.reference(), first.reference()), store().toMark(DAY.minusDays(1), 9));
        assertEquals(List.of(second.reference()), store().toMark(DAY, 1));
    }
}
