package org.singlewindow.web.agency.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.application.WorkView;
import org.singlewindow.application.WorklistQuery;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Days;
import org.singlewindow.web.list.ListFilter;
import org.singlewindow.web.shared.Asked;

/** A view stands in the address, narrows what waits for the agency, and nothing else. */
class WorklistFilterTest {
    private static final String PERSON = "official-mfds";

    @ParameterizedTest
    @CsvSource({
        "MINE, MINE, official-mfds, /agency/worklist?view=MINE",
        "FREE, FREE, '', /agency/worklist?view=FREE",
        "LATE, LATE, '', /agency/worklist?view=LATE",
        "ALL, ALL, '', /agency/worklist",
        "'', ALL, '', /agency/worklist",
        "NO_SUCH, ALL, '', /agency/worklist"
    })
    void aViewStandsInTheAddress(String typed, WorkView view, String holder, String address) {
        WorklistFilter filter = new WorklistFilter();
        filter.setView(typed);
        WorklistQuery query = filter.query(PERSON, Cut.first(10));
        assertEquals(view, query.view());
        assertEquals(holder, query.holder());
        assertEquals(address, filter.address("/agency/worklist").toString());
    }

    @Test
    void anAddressOfBeforeStillSaysMine() {
        WorklistFilter filter = new WorklistFilter();
        filter.setMine("true");
        filter.setView(null);
        assertEquals(WorkView.MINE, filter.query(PERSON, Cut.first(10)).view());
    }

    @Test
    void whatIsDecidedIsNoWork() {
        WorklistFilter filter = new WorklistFilter();
        filter.setState("done");
        filter.setView("LATE");
        assertEquals(WorkView.ALL, filter.query(PERSON, Cut.first(10)).view());
    }

    @Test
    void anAddressIsReadAsItWasWritten() {
        String query =
                "document=FOOD&f.applicant=%ED%95%9C%EB%B9%9B&f.due=2026-12-01..2026-12-05&sort=GOODS&text=x&view=FREE";
        WorklistFilter filter = WorklistFilter.of(Asked.saved(query));
        WorklistQuery read = filter.query(PERSON, Cut.first(10));
        assertEquals(WorkView.FREE, read.view());
        assertEquals("FOOD", read.document());
        assertEquals("x", read.text());
        assertEquals(WorklistQuery.Sort.GOODS, read.sort());
        assertEquals("한빛", read.columns().text("applicant"));
        assertEquals(
                new Days(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 5)),
                read.columns().days("due"));
        assertEquals(
                "/agency/worklist?" + query, filter.address("/agency/worklist").toString());
    }

    @Test
    void aDayThatCannotBeReadIsSaidAtItsFieldAndNarrowsNothing() {
        WorklistFilter filter = WorklistFilter.of(Asked.saved("f.due=tomorrow&f.lodged=2026-12-01"));
        assertEquals(Set.of("f.due"), filter.wrong());
        assertNull(filter.query(PERSON, Cut.first(10)).columns().days("due"));
        assertEquals(
                "/agency/worklist?f.due=tomorrow&f.lodged=2026-12-01",
                filter.address("/agency/worklist").toString());
    }

    @Test
    void whatIsDoneIsNarrowedByNumberAndDayOnly() {
        WorklistFilter filter = WorklistFilter.of(Asked.saved("state=done&f.goods=beef&f.reference=AP-1&f.holder=lee"));
        assertEquals(
                List.of("reference", "due", "lodged"),
                filter.filters(Map.of()).stream().map(ListFilter::column).toList());
        assertEquals(
                "/agency/worklist?f.reference=AP-1&state=done",
                filter.address("/agency/worklist").toString());
    }

    @Test
    void documentsAreChosenFromThoseOfTheAgency() {
        Map<String, String> documents = Map.of("FOOD", "Food import");
        assertEquals(
                List.of(documents),
                new WorklistFilter()
                        .filters(documents).stream()
                                .filter(filter -> filter.kind() == ListFilter.Kind.CHOICE)
                                .map(ListFilter::choices)
                                .toList());
    }
}
