package org.singlewindow.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

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
    void aListThatDoesNotExistIsAnError() {
        assertThrows(BrokenCatalogue.class, () -> lists.list("never-heard-of"));
    }
}
