package org.singlewindow.web.customs.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.singlewindow.declaration.DeclarationQuery;
import org.singlewindow.declaration.ReleaseList;
import org.singlewindow.shared.Columns;
import org.singlewindow.shared.Days;
import org.singlewindow.web.list.ListFilter;
import org.singlewindow.web.shared.Asked;

/** One of customs' lists, its office and what its columns are narrowed to stand in the address. */
class ReleaseFilterTest {
    private static ReleaseFilter of(String query) {
        return ReleaseFilter.of(Asked.saved(query));
    }

    @Test
    void anAddressIsReadAsItWasWritten() {
        String query =
                "f.arrival=2026-12-02&f.declarant=%ED%95%9C%EB%B9%9B&f.goods=beef&f.port=busan&office=030&sort=PORT&state=HELD&text=x";
        ReleaseFilter filter = of(query);
        assertEquals(ReleaseList.HELD, filter.list());
        assertEquals("030", filter.office("010"));
        LocalDate day = LocalDate.of(2026, 12, 2);
        assertEquals(
                new Columns(
                        Map.of("goods", "beef", "declarant", "한빛", "port", "busan"),
                        Map.of("arrival", new Days(day, day))),
                filter.columns());
        assertEquals(DeclarationQuery.Order.PORT, filter.order());
        assertEquals(
                "/customs/releases?" + query,
                filter.address("/customs/releases").toString());
    }

    @Test
    void whatIsDoneIsNarrowedByNumberAndDayOnly() {
        ReleaseFilter filter =
                of("state=RELEASED&f.goods=beef&f.port=busan&f.arrival=2026-12-02&f.declaration=D-1&f.lodged=never");
        assertEquals(
                List.of("declaration", "lodged"),
                filter.filters().stream().map(ListFilter::column).toList());
        assertEquals(new Columns(Map.of("declaration", "D-1"), Map.of()), filter.columns());
        assertEquals(Set.of("f.lodged"), filter.wrong());
    }

    @Test
    void anOfficeIsTheOwnUnlessAnotherOrAllAreAskedFor() {
        assertEquals("010", of("").office("010"));
        assertEquals("", of("office=all").office("010"));
        assertEquals("010", of("office=%27%3B").office("010"));
    }
}
