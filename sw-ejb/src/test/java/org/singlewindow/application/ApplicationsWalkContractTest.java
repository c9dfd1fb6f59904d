package org.singlewindow.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.persistence.Walk;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** A worklist is read page by page: each row comes once, whatever comes and goes meanwhile. */
class ApplicationsWalkContractTest extends StoreContract<Applications> {
    private static final LocalDate DUE = ApplicationsContractTest.DUE;

    private void add(long number, String goods, LocalDate due, Instant at) {
        Lodged lodged = ApplicationsContractTest.of(number, "SW-" + number, "FOOD", "MFDS", goods, due);
        store().add(new Application(number, lodged, ApplicationsContractTest.CONTENT, at));
    }

    private static WorklistQuery sorted(WorklistQuery.Sort sort, @Nullable Cut cut) {
        return new WorklistQuery(EnumSet.allOf(ApplicationState.class), "", "", "", sort, Objects.requireNonNull(cut));
    }

    private List<Long> ids(WorklistQuery query) {
        return store().worklist("MFDS", query).rows().stream()
                .map(Application::id)
                .toList();
    }

    @Test
    void aWorklistIsWalkedThroughInEveryOrder() {
        for (long number = 11; number <= 17; number++) {
            add(
                    number,
                    number % 2 == 0 ? "beef" : "포도 & 'wine'",
                    DUE.plusDays(number % 3),
                    NOW.minusSeconds(number % 2));
        }
        written();
        for (WorklistQuery.Sort sort : WorklistQuery.Sort.values()) {
            Walk.through(cut -> store().worklist("MFDS", sorted(sort, cut)), Application::id);
        }
    }

    @Test
    void whatComesBeforeThePlaceMovesNothing() {
        for (long number = 11; number <= 15; number++) {
            add(number, "beef", DUE, NOW);
        }
        written();
        Page<Application> second = store().worklist(
                        "MFDS",
                        sorted(
                                WorklistQuery.Sort.DUE,
                                store().worklist("MFDS", sorted(WorklistQuery.Sort.DUE, Cut.first(2)))
                                        .after()));
        add(16, "beef", DUE.minusDays(1), NOW);
        written();
        assertEquals(List.of(15L), ids(sorted(WorklistQuery.Sort.DUE, second.after())));
        assertEquals(List.of(11L, 12L), ids(sorted(WorklistQuery.Sort.DUE, second.before())));
        Page<Application> first = store().worklist("MFDS", sorted(WorklistQuery.Sort.DUE, second.before()));
        assertEquals(List.of(16L), ids(sorted(WorklistQuery.Sort.DUE, first.before())));
    }

    @Test
    void aKeyOfAnotherOrderAndOneBehindTheEndAreTheFirstPage() {
        add(11, "beef", DUE, NOW);
        add(12, "beef", DUE, NOW);
        written();
        for (List<String> key : List.of(
                List.of("beef", "11"), List.of("11"), List.of("2999-01-01", "1"), List.of("+999999999-12-31", "1"))) {
            assertEquals(List.of(11L, 12L), ids(sorted(WorklistQuery.Sort.DUE, Cut.after(50, key, 10))));
        }
    }
}
