package org.singlewindow.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.singlewindow.reference.Text;

class HsNomenclatureTest {
    private static final int HEADINGS_OF_2022 = 1228;

    private final HsNomenclature nomenclature = new HsNomenclature();

    @Test
    void knowsAllChaptersButTheReservedOne() {
        for (int chapter = 1; chapter <= 97; chapter++) {
            assertEquals(chapter != 77, nomenclature.hasChapter("%02d0000".formatted(chapter)), "chapter " + chapter);
        }
        assertFalse(nomenclature.hasChapter("98"));
        assertFalse(nomenclature.hasChapter("0"));
    }

    @Test
    void holdsEveryHeadingOfTheEditionOf2022InItsChapter() {
        List<String> headings = nomenclature.lines().stream()
                .map(HsNomenclature.Line::code)
                .filter(code -> code.length() == 4)
                .toList();

        assertEquals(HEADINGS_OF_2022, headings.size());
        assertTrue(headings.stream().allMatch(nomenclature::hasChapter));
    }

    @Test
    void wordsEveryCodeInBothLanguages() {
        for (HsNomenclature.Line line : nomenclature.lines()) {
            assertFalse(line.text().ko().isBlank(), line.code());
            assertFalse(line.text().en().isBlank(), line.code());
        }
    }

    @Test
    void describesByTheLongestKnownBeginning() {
        assertEquals(Optional.of(new Text("오렌지", "Oranges")), nomenclature.describe("0805100000"));
        assertEquals(
                "Citrus fruit",
                nomenclature.describe("0805400000").orElseThrow().en());
        assertEquals(
                "Passenger and cargo ships",
                nomenclature.describe("8901909000").orElseThrow().en());
        assertTrue(nomenclature.describe("7700").isEmpty());
    }

    @Test
    void aHeadingThatIsNotThereIsMissingAndSubheadingsOnlyWhereAllAreKnown() {
        assertEquals(Optional.of("0299"), nomenclature.missing("0299000000"));
        assertEquals(Optional.empty(), nomenclature.missing("020299"));
        nomenclature.use(List.of("02", "0202", "020230", "0207", "020714"));
        assertEquals(Optional.of("020299"), nomenclature.missing("0202990000"));
        assertEquals(Optional.of("0203"), nomenclature.missing("020311"));
        assertEquals(Optional.empty(), nomenclature.missing("02023000"));
        assertEquals(Optional.empty(), nomenclature.missing("0202309999"), "national endings are another question");
        assertEquals(Optional.empty(), nomenclature.missing("847130"), "a chapter of which the edition says nothing");
        nomenclature.use(List.of());
        assertEquals(Optional.empty(), nomenclature.missing("020311"));
    }
}
