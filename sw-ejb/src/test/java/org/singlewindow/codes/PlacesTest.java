package org.singlewindow.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.singlewindow.reference.Text;

class PlacesTest {
    private final Places places = new Places(new CodeLists());

    @Test
    void placesAreFoundByCodeAndByNamesInBothLanguages() {
        assertEquals("KRPUS", first("krpus"));
        assertEquals("KRPUS", first("부산항"));
        assertEquals("DEHAM", first("hamb"));
        assertEquals("CHGVA", first("Genève"));
        assertEquals("FRCDG", first("gaulle paris"));
    }

    private String first(String text) {
        return places.search(text, 5).get(0).code();
    }

    @Test
    void withoutAnOfficialListAnyLocationOfACountryCanBe() {
        assertTrue(places.canBe("KRPUS"));
        assertTrue(places.canBe("KRZZZ"));
        assertFalse(places.canBe("ZZPUS"));
        assertFalse(places.canBe("krpus"));
        assertFalse(places.canBe("KRPU1"));
    }

    @Test
    void aCountryOfTheOfficialListHasTheseLocationsOnly() {
        places.use(List.of(entry("KRADG", "Andong"), entry("KRPUS", "Busan")));
        assertEquals("KRADG", first("andong"));
        assertEquals("부산항", places.find("KRPUS").orElseThrow().text().ko());
        assertTrue(places.canBe("KRADG"));
        assertTrue(places.canBe("KRICN"), "what the window brings stays");
        assertFalse(places.canBe("KRZZZ"));
        assertTrue(places.canBe("USZZZ"), "of this country not all are known");
        places.use(List.of());
        assertTrue(places.canBe("KRZZZ"));
    }

    @Test
    void amongAllPlacesOfTheWorldTheRightOneIsFound() {
        places.use(IntStream.range(0, 117_000)
                .mapToObj(number -> entry(code(number), "Place of number " + number + " Sankt Wendel"))
                .toList());
        assertEquals(code(4711), first("sankt 4711"));
        assertEquals(20, places.search("wend 1", 20).size(), "no more than are shown");
    }

    private static CodeLists.Entry entry(String code, String name) {
        return new CodeLists.Entry(code, new Text(name, name));
    }

    private static String code(int number) {
        StringBuilder code = new StringBuilder("ZA");
        for (int rest = number, place = 0; place < 3; place++, rest /= 50) {
            code.append((char) ('A' + rest % 50));
        }
        return code.toString();
    }
}
