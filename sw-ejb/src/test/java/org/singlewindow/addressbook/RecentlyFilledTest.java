package org.singlewindow.addressbook;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.reference.Json;

class RecentlyFilledTest {
    private static final Instant NOW = Instant.parse("2026-11-30T00:00:00Z");

    private final RecentlyFilled recently = new RecentlyFilled();

    private static RecentlyFilled.Lodged lodged(String owner, String company) {
        return new RecentlyFilled.Lodged(
                owner,
                List.of(Json.parse("{\"name\":\"" + company + "\"}")),
                List.of(Json.parse("{\"hs\":\"020230\"}")));
    }

    @Test
    void theSameIsLookedUpOnceInAWhile() {
        assertTrue(recently.isNew(lodged("HANBIT", "A"), NOW));
        assertFalse(recently.isNew(lodged("HANBIT", "A"), NOW.plusSeconds(599)));
        assertTrue(recently.isNew(lodged("HANBIT", "B"), NOW), "another company");
        assertTrue(recently.isNew(lodged("NURI", "A"), NOW), "another book");
        assertTrue(recently.isNew(lodged("HANBIT", "A"), NOW.plusSeconds(601)));
    }

    @Test
    void whatIsChangedByHandIsHeldAgainstWhatIsLodgedNext() {
        recently.isNew(lodged("HANBIT", "A"), NOW);
        recently.isNew(lodged("NURI", "A"), NOW);
        recently.forget("HANBIT");
        assertTrue(recently.isNew(lodged("HANBIT", "A"), NOW));
        assertFalse(recently.isNew(lodged("NURI", "A"), NOW));
    }
}
