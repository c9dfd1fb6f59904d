package org.singlewindow.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.codes.ListFile;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.reference.Kst;
import org.singlewindow.story.Classes;
import org.singlewindow.story.Stage;

/** The one loader tries each of the window's own lists out: what is counted, what changes, and what is wrong by row. */
class TrialOfListsTest {
    private static final Set<String> PACKAGES =
            Set.of("org.singlewindow.gazette", "org.singlewindow.location", "org.singlewindow.nomenclature");

    private final Stage stage = new Stage(Classes.beside(Kst.class)
            .filter(type -> PACKAGES.contains(type.getPackageName()))
            .toArray(Class<?>[]::new));
    private final ListLoading loading = stage.as("admin-one", ListLoading.class);

    @AfterEach
    void lower() {
        stage.close();
    }

    private ListLoading.Trial tryOut(String list, String... texts) {
        return loading.tryOut(
                list,
                Arrays.stream(texts)
                        .map(text -> new ListFile("part", text.getBytes(StandardCharsets.UTF_8)))
                        .toList());
    }

    private static List<String> counts(ListLoading.Trial trial) {
        return trial.counts().stream()
                .map(count -> count.what() + " " + count.number())
                .toList();
    }

    private static List<String> errors(ListLoading.Trial trial) {
        return trial.errors().stream()
                .map(error -> error.line() + " " + error.code())
                .toList();
    }

    @Test
    void allAreFound() {
        assertEquals(
                List.of("confirmation-list", "nomenclature", "places"),
                loading.kinds().stream().map(Kind::name).toList());
    }

    @Test
    void aNomenclature() {
        ListLoading.Trial trial = tryOut("nomenclature", "hscode,description\n01,Animals\n0106,Others\nTOTAL,Total\n");
        assertEquals(List.of("count 2", "skipped 1", "added 2", "dropped 0", "reworded 0"), counts(trial));
        assertEquals(
                List.of("2 nomenclature.not-a-code", "0 nomenclature.no-parent"),
                errors(tryOut("nomenclature", "hscode,description\n01x,Animals\n0106,Others\n")));
        assertEquals(
                "nomenclature.columns-missing",
                assertThrows(InvalidForm.class, () -> tryOut("nomenclature", "a,b\n1,2\n"))
                        .violations()
                        .get(0)
                        .code());
    }

    @Test
    void places() {
        String busan = ",\"KR\",\"PUS\",\"Busan\",\"Busan\",\"26\",\"1234567-\",\"AF\",\"0601\",,\"\",\"\"\n";
        ListLoading.Trial trial = tryOut("places", busan, ",\"CH\",,\".SWITZERLAND\",,,,,,,,\n" + busan);
        assertEquals(
                List.of("count 1", "countries 1", "skipped 1", "repeated 1", "added 1", "dropped 0", "reworded 0"),
                counts(trial));
        assertEquals(List.of("1 location.columns-missing"), errors(tryOut("places", "KR,PUS\n")));
    }

    @Test
    void theGazettedListSaysWhatItChangesForWhichDocuments() {
        ListLoading.Trial trial = tryOut(
                "confirmation-list",
                "key\tlaw\tko\ten\nFOOD\t수입식품안전관리 특별법\t식품\tfood\nNEW\t식물방역법\t새 조건\ta new condition\n",
                "hs6\tendings\tconditions\n200990\t0000\tFOOD\n060110\t0000\tNEW\n");
        assertEquals(List.of("count 2", "conditions 2"), counts(trial).subList(0, 2));
        assertTrue(trial.counts().contains(Count.of("nowhere", List.of("NEW"))), counts(trial)::toString);
        assertTrue(
                trial.counts().stream()
                        .anyMatch(count -> count.what().equals("document-dropped")
                                && count.document().equals("TL01")
                                && count.number() > 1),
                trial.counts()::toString);
        assertTrue(
                trial.counts().stream().anyMatch(count -> count.what().equals("dropped") && count.number() > 4_000),
                "compared with the list that comes with the window");
        assertEquals(
                List.of("2 confirmation.no-such-condition"),
                errors(tryOut(
                        "confirmation-list",
                        "key\tlaw\tko\ten\nFOOD\t법\t식품\tfood\n",
                        "hs6\tendings\tconditions\n200990\t0000\tFEED\n")));
    }
}
