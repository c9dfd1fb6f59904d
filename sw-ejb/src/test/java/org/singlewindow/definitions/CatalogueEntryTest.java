package org.singlewindow.definitions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueEntryTest {
    private static CatalogueEntry entry(String text) {
        return CatalogueEntry.parse("file", new StringReader(text));
    }

    @Test
    void textIsTakenAsItIsWritten() {
        assertEquals("0805", entry("hs: 0805").text("hs"));
        assertEquals("NO", entry("country: NO").text("country"));
        assertEquals(LocalDate.of(2026, 3, 1), entry("day: 2026-03-01").date("day"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: 1 | file:1: 'b' is missing",
                "a: 1, b: | file:1: a text is expected",
                "b: [x] | file:1: a text is expected",
                "[x] | file:1: keys with values are expected"
            })
    void whatIsMissingIsNamedWithItsPlace(String text, String message) {
        BrokenCatalogue broken = assertThrows(
                BrokenCatalogue.class,
                () -> entry(text.startsWith("[") ? text : "{" + text + "}").text("b"));
        assertEquals(message, broken.getMessage());
    }

    @Test
    void misspeltAndDoubledKeysAreRefused() {
        assertEquals(
                "file:2: 'lable' is not known here, but name, label",
                assertThrows(
                                BrokenCatalogue.class,
                                () -> entry("name: x\nlable: y").allow("name", "label"))
                        .getMessage());
        assertEquals(
                "file:2: 'name' stands here twice",
                assertThrows(
                                BrokenCatalogue.class,
                                () -> entry("name: x\nname: y").text("name"))
                        .getMessage());
    }

    @Test
    void aFileThatIsMissingOrEmptyOrNoYamlIsRefused() {
        assertEquals(
                "catalogue/nowhere.yaml: no such file",
                assertThrows(BrokenCatalogue.class, () -> CatalogueEntry.read("nowhere"))
                        .getMessage());
        assertEquals(
                "file: is empty",
                assertThrows(BrokenCatalogue.class, () -> entry("")).getMessage());
        assertTrue(String.valueOf(
                        assertThrows(BrokenCatalogue.class, () -> entry("a: [")).getMessage())
                .startsWith("file:1: is not YAML"));
    }

    @Test
    void noTagMakesAnObject() {
        assertThrows(BrokenCatalogue.class, () -> entry("a: !!java.io.File x"));
    }

    @Test
    void theOperatorsOwnFileGoesFirst(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("agencies.yaml"), "OWN: {ko: 우리, en: Ours}");
        System.setProperty(CatalogueEntry.OWN_FOLDER, folder.toString());
        try {
            assertEquals(
                    "Ours",
                    new Agencies(Catalogue.shipped())
                            .find("OWN")
                            .orElseThrow()
                            .name()
                            .en());
            assertTrue(CatalogueEntry.read("index").has("documents"));
        } finally {
            System.clearProperty(CatalogueEntry.OWN_FOLDER);
        }
    }
}
