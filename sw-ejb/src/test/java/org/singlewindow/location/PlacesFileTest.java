package org.singlewindow.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.singlewindow.codes.ListFile;
import org.singlewindow.codes.RowError;
import org.singlewindow.shared.Refusal;

class PlacesFileTest {
    private static final String FIRST = """
            ,"CH",,".SWITZERLAND",,,,,,,,
            ,"CH","GVA","Genève","Geneve","GE","--345---","AI","9601","","4612N 00609E",""
            =,"CH",,"Geneva = Genève","Geneva = Geneve",,,,,,,
            """;
    private static final String SECOND = """
            ,"KR","PUS","Busan","Busan","26","1234567-","AF","0601",,"3506N 12902E",""
            X,"KR","OLD","Gone","Gone","26","1-------","AF","0601",,,""
            ,"KR","PUS","Pusan","Pusan","26","1234567-","AF","0601",,,""
            """;

    @Test
    void thePartsOfTheOfficialListMakeOneList() {
        PlacesFile file = PlacesFile.read(List.of(part("1.csv", FIRST), part("2.csv", SECOND)));
        assertEquals(List.of(), file.errors());
        assertEquals(
                List.of(
                        new PlacesFile.Row("CHGVA", "Genève", "GE", "--345---", "4612N 00609E"),
                        new PlacesFile.Row("KRPUS", "Busan", "26", "1234567-", "3506N 12902E")),
                file.rows());
        assertEquals(3, file.skipped());
        assertEquals(List.of("KRPUS"), file.repeated());
        assertEquals(Set.of("CH", "KR"), file.countries());
    }

    @Test
    void theOlderEncodingIsReadToo() {
        ListFile part = new ListFile("1.csv", FIRST.getBytes(Charset.forName("windows-1252")));
        assertEquals("Genève", PlacesFile.read(List.of(part)).rows().get(0).name());
    }

    @Test
    void whatCannotBeLoadedIsToldLineByLine() {
        String wrong = """
                ,"KR","PU","Busan","Busan","26","1234567-","AF","0601",,"",""
                ,"Korea","PUS","Busan","Busan","26","1234567-","AF","0601",,"",""
                ,"KR","PUS","","","26","1234567-","AF","0601",,"",""
                ,"KR","PUS","Busan","Busan","26","port","AF","0601",,"",""
                KR,PUS
                """;
        List<RowError> errors = PlacesFile.read(List.of(part("3.csv", wrong))).errors();
        assertEquals(
                List.of(
                        "1 location.not-a-code",
                        "2 location.no-country",
                        "3 location.no-name",
                        "4 location.columns-differ",
                        "5 location.columns-missing"),
                errors.stream().map(error -> error.line() + " " + error.code()).toList());
        assertEquals("3.csv", errors.get(0).file());
    }

    @Test
    void whatIsNoCsvIsRefused() {
        assertThrows(Refusal.class, () -> PlacesFile.read(List.of(part("x.csv", "\"never closed"))));
    }

    /** Runs where a file of Korea is at hand, or named by the environment. */
    @Test
    void allPlacesOfKoreaLoad() throws IOException {
        Path list = Path.of(System.getenv().getOrDefault("SW_UNLOCODE", "../../shared/data/unlocode-kr.csv"));
        Assumptions.assumeTrue(Files.exists(list), "no unlocode-kr.csv at hand");
        PlacesFile file = PlacesFile.read(List.of(new ListFile("kr", Files.readAllBytes(list))));
        assertEquals(List.of(), file.errors());
        assertEquals(Set.of("KR"), file.countries());
        assertTrue(file.rows().size() > 270, () -> "only " + file.rows().size());
    }

    private static ListFile part(String name, String text) {
        return new ListFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
