package org.singlewindow.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** Every page of a list leads to the next, whatever its reader has chosen. */
class ListingTest {
    private static final Listing.Address HERE =
            new Listing.Address("/trader/work", Map.of("text", "쇠고기 100%&x=1", "sort", "", "done", "2"));

    private static final List<String> KEY = List.of("2026-12-01", "7");

    private static Listing<String> listing(int rows, int from, boolean before, boolean after) {
        return new Listing<>(
                new Page<>(
                        Collections.nCopies(rows, "row"),
                        101,
                        from,
                        before ? Cut.before(from, KEY, Listing.ROWS) : null,
                        after ? Cut.after(from + rows, KEY, Listing.ROWS) : null),
                HERE,
                "page");
    }

    @Test
    void thePageAfterBeginsAfterTheLastRow() {
        Listing<String> second = listing(50, 50, true, true);
        assertEquals(51, second.getFrom());
        assertEquals(100, second.getTo());
        assertEquals(
                "/trader/work?done=2&page=a100.MjAyNi0xMi0wMQ.Nw&text=%EC%87%A0%EA%B3%A0%EA%B8%B0+100%25%26x%3D1",
                second.getAfter());
        assertEquals(
                "/trader/work?done=2&page=b50.MjAyNi0xMi0wMQ.Nw&text=%EC%87%A0%EA%B3%A0%EA%B8%B0+100%25%26x%3D1",
                second.getBefore());
        assertNull(listing(1, 100, true, false).getAfter());
        assertNull(listing(50, 0, false, true).getBefore());
        assertFalse(listing(25, 0, false, false).isSeveral());
        assertEquals("/trader/work", new Listing.Address("/trader/work", Map.of("text", "")).toString());
    }

    @Test
    void anotherOrderBeginsAtTheFirstPageOfEachListAndAFileHasWhatWasChosen() {
        Listing.Address narrowed = new Listing.Address(
                "/agency/worklist",
                Map.of("text", "beef", "sort", "GOODS", "page", "a50.eA.Nw", "done", "a50.eA.Nw", "f.goods", "shin"),
                Set.of("page", "done"));
        Listing<String> list = new Listing<>(new Page<>(List.of("row"), 1), narrowed, "page");
        assertEquals("/agency/worklist?f.goods=shin&sort=GOODS_LAST&text=beef", list.sorted("GOODS_LAST"));
        assertEquals(
                "/agency/worklist-export?as=CSV&f.goods=shin&sort=GOODS&text=beef",
                list.exported("/agency/worklist-export", "CSV"));
        assertEquals("shin", list.chosen("f.goods"));
        assertEquals("", list.chosen("f.due"));
        assertEquals(Map.of("text", "beef", "sort", "GOODS"), list.getOthers());
    }

    @Test
    void aKeyIsReadAsItWasWrittenAndWhatIsNoneIsTheFirstPage() {
        Cut written = Cut.after(100, List.of("쇠고기 & 양고기/1", "", "7"), Listing.ROWS);
        assertEquals(written, Listing.cut(written.toString()));
        assertTrue(written.toString().matches("[A-Za-z0-9._-]+"), written.toString());
        for (String odd : new String[] {null, "", "-1", "2", "a1", "a99999999999.Nw", "a1.!", "c1.Nw", "a1.A"}) {
            assertEquals(Cut.first(Listing.ROWS), Listing.cut(odd), odd);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a, a b c, b",
        "b, a b c, c",
        "c, a b c, a",
        "x, a b c, a",
        "a, a, ''",
        "a, a b, b",
        "b, a b, a",
    })
    void whatFollowsInAViewIsNextAndTheFirstAfterTheLast(String one, String view, String next) {
        assertEquals(next, Listing.after(one, List.of(view.split(" "))).orElse(""));
    }

    @Test
    void aloneOrInAnEmptyViewNothingFollows() {
        assertEquals(Optional.empty(), Listing.after("a", List.of()));
    }
}
