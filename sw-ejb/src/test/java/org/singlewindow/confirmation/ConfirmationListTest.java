package org.singlewindow.confirmation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.singlewindow.codes.ListFile;

class ConfirmationListTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final ConfirmationList list = new ConfirmationList();

    private static List<String> keys(List<Condition> conditions) {
        return conditions.stream().map(Condition::key).toList();
    }

    @Test
    void holdsEveryCodeOfTheNotice() {
        assertEquals(4_735, list.on(DAY).codes().size());
        assertEquals(1_458, list.on(DAY).conditions().count());
        assertEquals(
                39, list.on(DAY).conditions().map(Condition::law).distinct().count());
    }

    @Test
    void findsAnExactCodeAndWhatStandsBelowAShorterOne() {
        assertEquals(List.of("CITES-68", "VET"), keys(list.conditions("0101211000", DAY)));
        assertEquals(List.of(), list.conditions("0101211111", DAY));
        assertEquals(List.of("CITES-68", "VET", "CITES-5L6"), keys(list.conditionsUnder("010121", DAY)));
        assertEquals(List.of(), list.conditionsUnder("9999", DAY));
    }

    @Test
    void beforeTheFirstEditionThatOneCounts() {
        assertEquals(
                keys(list.conditions("0101211000", DAY)),
                keys(list.conditions("0101211000", LocalDate.of(2020, 1, 1))));
    }

    @Test
    void switchesByDay() {
        list.use(Map.of(LocalDate.of(2027, 1, 1), new ListedGoods(Map.of())));
        assertEquals(2, list.conditions("0101211000", DAY).size());
        assertTrue(list.conditions("0101211000", LocalDate.of(2027, 1, 1)).isEmpty());
    }

    @Test
    void errorsAreNamedByRow() {
        ConfirmationFiles files = ConfirmationFiles.read(List.of(
                part(
                        "goods",
                        "hs6\tendings\tconditions\n010121\t1000\tA\n01012\t1000\tA\n010121\t1000,90\tA,B\n0101\n"),
                part("conditions", "key\tlaw\tko\ten\nA\t법\t가\ta\nA\t법\t가\ta\na b\t법\t가\ta\nC\t\t가\tc\nD\t법\t\td\n")));
        assertEquals(
                List.of(
                        "conditions 3 confirmation.key-twice A",
                        "conditions 4 confirmation.not-a-key a b",
                        "conditions 5 confirmation.no-law C",
                        "conditions 6 confirmation.no-text D",
                        "goods 3 confirmation.not-a-code 010121000",
                        "goods 4 confirmation.no-such-condition B",
                        "goods 4 confirmation.code-twice 0101211000",
                        "goods 4 confirmation.not-a-code 01012190",
                        "goods 5 confirmation.columns-missing 0101"),
                files.errors().stream()
                        .map(error -> error.file() + " " + error.line() + " " + error.code() + " " + error.found())
                        .toList());
    }

    private static ListFile part(String name, String text) {
        return new ListFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
