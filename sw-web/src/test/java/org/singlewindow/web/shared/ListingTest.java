package org.singlewindow.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.shared.Page;

/** Every page of a list leads to the next, whatever its reader has chosen. */
class ListingTest {
    private static final Listing.Address HERE =
            new Listing.Address("/trader/work", Map.of("text", "쇠고기 100%&x=1", "sort", "", "done", "2"));

    private static Listing<String> listing(int rows, long total, int number) {
        return new Listing<>(new Page<>(Collections.nCopies(rows, "row"), total), number, false, HERE, "page");
    }

    @Test
    void theHundredAndFirstIsOnTheThirdPage() {
        Listing<String> second = listing(50, 101, 1);
        assertEquals(51, second.getFrom());
        assertEquals(100, second.getTo());
        assertEquals("/trader/work?done=2&page=2&text=%EC%87%A0%EA%B3%A0%EA%B8%B0+100%25%26x%3D1", second.getAfter());
        Listing<String> third = listing(1, 101, 2);
        assertEquals(101, third.getFrom());
        assertNull(third.getAfter());
        assertEquals("/trader/work?done=2&page=1&text=%EC%87%A0%EA%B3%A0%EA%B8%B0+100%25%26x%3D1", third.getBefore());
    }

    @Test
    void theFirstPageHasNoNumberAndChosenPagesOfOtherListsStay() {
        assertEquals(
                "/trader/work?done=2&text=%EC%87%A0%EA%B3%A0%EA%B8%B0+100%25%26x%3D1",
                listing(50, 101, 1).getBefore());
        assertNull(listing(50, 101, 0).getBefore());
        assertFalse(listing(25, 25, 0).isSeveral());
        assertEquals("/trader/work", new Listing.Address("/trader/work", Map.of("text", "")).toString());
    }

    @Test
    void anotherOrderBeginsAtTheFirstPageAndAFileHasWhatWasChosen() {
        Listing.Address narrowed = new Listing.Address("/agency/worklist", Map.of("text", "beef", "sort", "GOODS"));
        Listing<String> list =
                new Listing<>(new Page<>(Collections.nCopies(50, "row"), 200), 2, true, narrowed, "page");
        assertEquals("/agency/worklist?sort=GOODS_LAST&text=beef", list.sorted("GOODS_LAST"));
        assertEquals(
                "/agency/worklist-export?as=CSV&sort=GOODS&text=beef", list.exported("/agency/worklist-export", "CSV"));
    }

    @Test
    void aNumberThatIsNoneIsTheFirstPage() {
        assertEquals(0, Listing.number(null));
        assertEquals(0, Listing.number("-1"));
        assertEquals(0, Listing.number("99999999999"));
        assertEquals(0, Listing.number("１"));
        assertEquals(7, Listing.number("7"));
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
