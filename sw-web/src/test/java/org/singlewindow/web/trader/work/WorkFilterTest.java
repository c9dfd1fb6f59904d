package org.singlewindow.web.trader.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.singlewindow.dossier.DossierQuery;
import org.singlewindow.dossier.DossierQuery.Stage;
import org.singlewindow.shared.Columns;
import org.singlewindow.shared.Days;
import org.singlewindow.web.list.ListFilter;
import org.singlewindow.web.shared.Asked;
import org.singlewindow.web.shared.Listing;

/** A part of a trader's work, its order and what its columns are narrowed to stand in the address. */
class WorkFilterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 2);

    private static WorkFilter of(String query) {
        return WorkFilter.of(Asked.saved(query));
    }

    private static List<String> columns(WorkFilter filter) {
        return filter.filters(Map.of(), Map.of()).stream()
                .map(ListFilter::column)
                .toList();
    }

    @Test
    void whatWaitsIsNarrowedByEveryColumnThatTheStoreKnows() {
        String query = "f.day=2026.12.2&f.declaration=HELD&f.name=beef&f.reference=SW26&f.requirements=VQ02"
                + "&sort=TITLE&text=x&view=waiting";
        WorkFilter filter = of(query);
        assertEquals(List.of("reference", "name", "day", "declaration", "requirements"), columns(filter));
        Columns narrowed = new Columns(
                Map.of("declaration", "HELD", "name", "beef", "reference", "SW26", "requirements", "VQ02"),
                Map.of("day", new Days(DAY, DAY)));
        DossierQuery waiting = new DossierQuery(Stage.WAITING, "x", DossierQuery.Order.TITLE, narrowed);
        assertEquals(waiting, filter.query());
        assertEquals(waiting, filter.query(Stage.WAITING));
        assertEquals("/a?" + query, new Listing.Address("/a", filter.parameters()).toString());
    }

    @Test
    void otherPartsOfThePageAreNotNarrowed() {
        WorkFilter filter = of("view=waiting&f.reference=SW26");
        assertEquals(new DossierQuery(Stage.DONE, "", DossierQuery.Order.NEWEST), filter.query(Stage.DONE));
        assertEquals(
                new DossierQuery(Stage.LODGED, "", DossierQuery.Order.NEWEST),
                of("f.reference=SW26").query());
        assertEquals(
                Map.of("view", "", "text", "", "sort", ""),
                of("f.reference=SW26&view=else").parameters());
    }

    @Test
    void whatIsDoneIsNarrowedByNumberAndDayOnly() {
        WorkFilter filter = of("view=done&f.reference=SW26&f.name=beef&f.declaration=HELD&f.day=never");
        assertEquals(List.of("reference", "day"), columns(filter));
        assertEquals(
                new Columns(Map.of("reference", "SW26"), Map.of()),
                filter.query().columns());
        assertEquals(Set.of("f.day"), filter.wrong());
    }
}
