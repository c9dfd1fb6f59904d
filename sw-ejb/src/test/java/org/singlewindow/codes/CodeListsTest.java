package org.singlewindow.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.definitions.BrokenCatalogue;
import org.singlewindow.definitions.CatalogueEntry;
import org.singlewindow.reference.Text;

class CodeListsTest {
    private final CodeLists lists = new CodeLists();

    @Test
    void everyCodeHasWordsInBothLanguages() {
        assertTrue(lists.names().size() > 25);
        for (String name : lists.names()) {
            assertFalse(lists.list(name).isEmpty(), name);
            for (CodeLists.Entry entry : lists.list(name)) {
                assertFalse(entry.text().ko().isBlank(), () -> name + " " + entry.code());
                boolean korean = entry.text().en().chars().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
                assertFalse(entry.text().en().isBlank() || korean, () -> name + " " + entry.code());
            }
        }
    }

    @Test
    void countriesAndCurrenciesComeWithTheirNames() {
        assertEquals(new Text("노르웨이", "Norway"), lists.words("countries", "NO"));
        assertEquals("대한민국 원", lists.words("currencies", "KRW").ko());
        assertEquals(new Text("X9", "X9"), lists.words("countries", "X9"));
    }

    @Test
    void theElevenDeliveryTermsKeepTheirOrder() {
        List<String> terms =
                lists.list("incoterms").stream().map(CodeLists.Entry::code).toList();
        assertEquals(List.of("EXW", "FCA", "CPT", "CIP", "DAP", "DPU", "DDP", "FAS", "FOB", "CFR", "CIF"), terms);
    }

    @Test
    void portsAreLocationsOfExistingCountries() {
        for (CodeLists.Entry port : lists.list("ports")) {
            assertTrue(port.code().matches("[A-Z]{2}[A-Z2-9]{3}"), port.code());
            assertTrue(lists.find("countries", port.code().substring(0, 2)).isPresent(), port.code());
        }
    }

    @Test
    void unitsAndPackagesAreCompleteBehindWhatIsCommon() {
        assertEquals("KGM", lists.list("units").get(0).code());
        assertEquals(new Text("켤레·쌍 수", "Number of pairs"), lists.words("units", "NPR"));
        assertEquals("milligram per kilogram", lists.words("units", "NA").en());
        assertTrue(lists.list("units").size() > 1200);
        assertEquals("Box, fibreboard", lists.words("packages", "4G").en());
        assertEquals(
                "Crate, multiple layer, plastic", lists.words("packages", "DA").en());
        assertTrue(lists.list("packages").size() > 350);
    }

    @Test
    void whatPeopleTypeFindsCodesAndWords() {
        assertEquals("KRW", first("currencies", "krw"));
        assertEquals("AU", first("countries", "오스트레일리아"));
        assertEquals("CI", first("countries", "cote d"));
        assertEquals("MTQ", first("units", "cubic metre"));
        assertEquals("KGM", first("units", ""));
        assertTrue(lists.search("units", "no such unit", 5).isEmpty());
        assertEquals(5, lists.search("countries", "a", 5).size());
    }

    private String first(String list, String text) {
        return lists.search(list, text, 5).get(0).code();
    }

    @Test
    void everyDocumentCarriesANameOfUnCefact() {
        for (String file : CatalogueEntry.read("index").texts("documents")) {
            String code = CatalogueEntry.read("documents/" + file).text("messageCode");
            assertTrue(lists.find("document-names", code).isPresent(), file + " " + code);
        }
    }

    @Test
    void aListThatDoesNotExistIsAnError() {
        assertThrows(BrokenCatalogue.class, () -> lists.list("never-heard-of"));
    }
}
