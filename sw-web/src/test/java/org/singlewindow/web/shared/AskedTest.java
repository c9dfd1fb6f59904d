package org.singlewindow.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.singlewindow.shared.Page;

/** A saved address says what it said when it was saved. */
class AskedTest {
    @Test
    void whatAListWroteIsReadAgain() {
        Map<String, String> chosen = Map.of("f.goods", "쇠고기 100%&x=1", "view", "MINE");
        Listing<String> list =
                new Listing<>(new Page<>(List.of(), 0), new Listing.Address("/agency/worklist", chosen), "page");
        assertEquals(new Asked(chosen), Asked.saved(list.getQuery()));
    }

    @Test
    void whatCannotBeReadSaysNothing() {
        assertEquals(new Asked(Map.of()), Asked.saved(""));
        Asked odd = Asked.saved("&=x&view&text=%zz&text=beef&sort=A=B");
        assertEquals("", odd.of("view"));
        assertEquals("", odd.of("text"));
        assertEquals("A=B", odd.of("sort"));
    }
}
