package org.singlewindow.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.declaration.Declaration;
import org.singlewindow.declaration.DeclarationsContractTest;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.persistence.Walk;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;

/** What holds of {@link Loadings}, wherever they are kept. */
class LoadingsContractTest extends StoreContract<Loadings> {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final Actor OFFICER = new Actor("customs-busan", "Park", "KCS", Actor.Role.CUSTOMS);

    private Loading add(long number, int days) {
        Declaration declaration = DeclarationsContractTest.lodged(number, number, "SW-" + number, NOW);
        Loading loading = new Loading(declaration, DAY, days);
        store().add(loading);
        return loading;
    }

    private List<Long> ids(LoadingList list) {
        return store().page(list, "030", DAY.plusDays(7), Cut.first(10)).rows().stream()
                .map(Loading::id)
                .toList();
    }

    @Test
    void listsShowWhatIsToBeLoadedFirst() {
        add(13, 30);
        Loading asked = add(12, 9);
        asked.ask(DAY.plusDays(20), "why", DAY, DAY.plusDays(99), TRADER);
        add(11, 7);
        Loading lapsed = add(14, -1);
        assertTrue(lapsed.lapse(DAY));
        add(15, 3).load(DAY, "PEARL", OFFICER);
        written();
        assertEquals(List.of(11L), ids(LoadingList.SOON));
        assertEquals(List.of(12L), ids(LoadingList.ASKED));
        assertEquals(List.of(11L, 12L, 13L), ids(LoadingList.TO_LOAD));
        assertEquals(List.of(14L), ids(LoadingList.LAPSED));
        String declarant = asked.view().declarant();
        assertEquals(
                List.of(11L, 12L),
                store().ofDeclarants(List.of(declarant), 2).stream()
                        .map(Loading::id)
                        .toList());
        assertEquals(3, store().ofDeclarants(List.of(declarant, "NURI"), 9).size());
        assertEquals(List.of(), store().ofDeclarants(List.of("NOBODY"), 9));
        assertEquals(List.of(), store().ofDeclarants(List.of(), 9));
        Loading kept = store().find(asked.declaration()).orElseThrow();
        assertEquals(asked.view(), kept.view());
        assertEquals("SW-12", store().ofCase("SW-12").orElseThrow().dossier());
        assertTrue(store().ofCase("SW-99").isEmpty());
    }

    @Test
    void aPageBeginsWhereTheLastOneEnded() {
        for (int i = 1; i <= 5; i++) {
            add(i, 40 - i % 2);
        }
        written();
        Walk.through(cut -> store().page(LoadingList.TO_LOAD, "", DAY, cut), Loading::id);
    }

    @Test
    void whatIsDueIsFoundUntilItIsDone() {
        String over = add(21, -2).declaration();
        Loading asked = add(22, -3);
        asked.ask(DAY.plusDays(1), "why", DAY.minusDays(3), DAY.plusDays(2), TRADER);
        String near = add(23, 5).declaration();
        add(24, 8);
        written();
        assertEquals(List.of(over), store().overdue(DAY, 9));
        assertEquals(List.of(asked.declaration(), over, near), store().toWarn(DAY.plusDays(7), 9));
        assertEquals(1, store().toWarn(DAY.plusDays(7), 1).size());
        assertTrue(store().find(near).orElseThrow().warn(DAY.plusDays(7)));
        assertTrue(store().find(over).orElseThrow().lapse(DAY));
        written();
        assertEquals(List.of(), store().overdue(DAY, 9));
        assertEquals(List.of(asked.declaration()), store().toWarn(DAY.plusDays(7), 9));
    }
}
