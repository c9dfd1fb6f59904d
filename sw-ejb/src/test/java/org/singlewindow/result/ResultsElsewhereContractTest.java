package org.singlewindow.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.singlewindow.declaration.Carriage;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.persistence.Walk;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** What holds of {@link ResultsElsewhere}, wherever they are kept. */
class ResultsElsewhereContractTest extends StoreContract<ResultsElsewhere> {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final String BUSINESS = "1018100011";

    private ResultElsewhere add(long id, String number, @Nullable String declaration, String bill, String cargo) {
        ResultElsewhere.Reported reported = new ResultElsewhere.Reported(
                "FOOD",
                number,
                ResultElsewhere.Outcome.APPROVED,
                DAY,
                null,
                "",
                BUSINESS,
                declaration,
                Carriage.of(bill, cargo));
        ResultElsewhere result = new ResultElsewhere(id, "MFDS", reported, "official-mfds", NOW);
        store().add(result);
        return result;
    }

    private List<String> naming(String declaration, String bill, String cargo) {
        return numbers(store().naming(BUSINESS, declaration, Carriage.of(bill, cargo)));
    }

    private static List<String> numbers(List<ResultElsewhere> results) {
        return results.stream().map(ResultElsewhere::number).toList();
    }

    private List<String> of(String text) {
        return numbers(store().of("MFDS", text, Cut.at(0, 10)).rows());
    }

    @Test
    void whatWasAddedIsFoundByItsNumber() {
        String reference = add(11, "N-1", null, "B-1", "C-1").reference();
        written();
        ResultElsewhere kept = store().find("MFDS", "FOOD", "N-1").orElseThrow();
        assertEquals(reference, kept.reference());
        assertEquals(Carriage.of("B-1", "C-1"), kept.carriage());
        assertTrue(store().find("QIA", "FOOD", "N-1").isEmpty());
        assertTrue(store().find("MFDS", "MEAT", "N-1").isEmpty());
        assertTrue(store().find("MFDS", "FOOD", "N-2").isEmpty());
    }

    @Test
    void anyOfItsNamesNamesIt() {
        add(12, "by cargo", null, "B-9", "C-1");
        add(11, "by bill", null, "B-1", "");
        add(13, "by declaration", "IM-1", "", "");
        written();
        assertEquals(List.of("by bill", "by cargo", "by declaration"), naming("IM-1", "B-1", "C-1"));
        assertEquals(List.of("by declaration"), naming("IM-1", "", ""));
        assertEquals(List.of(), naming("IM-2", "", ""));
        assertEquals(List.of(), numbers(store().naming("0", "IM-1", Carriage.of("B-1", "C-1"))));
    }

    @Test
    void whatNoDeclarationHasMetWaits() {
        String met = add(11, "N-1", null, "B-1", "").reference();
        add(12, "N-2", null, "B-1", "");
        add(13, "N-3", null, "B-1", "");
        store().add(new ResultMatch(met, "IM-2", NOW.plusSeconds(1)));
        store().add(new ResultMatch(met, "IM-1", NOW));
        written();
        assertEquals(List.of("N-3", "N-2"), numbers(store().waiting(10)));
        assertEquals(List.of("N-3"), numbers(store().waiting(1)));
        assertEquals(List.of("IM-1", "IM-2"), store().matches(met));
        assertEquals(List.of(), store().matches("RE-0"));
        store().unmatch("IM-1");
        store().unmatch("IM-2");
        written();
        assertEquals(List.of(), store().matches(met));
        assertEquals(List.of("N-3", "N-2", "N-1"), numbers(store().waiting(10)));
    }

    @Test
    void anAgencySeesItsOwnNewestFirst() {
        String reference = add(12, "100%", "IM-1", "", "").reference();
        add(11, "N_2!", null, "HDMU-1", "");
        written();
        assertEquals(List.of("100%", "N_2!"), of(""));
        assertEquals(List.of("N_2!"), of(" hdmu "));
        assertEquals(List.of("100%"), of(reference.toLowerCase(Locale.ROOT)));
        assertEquals(List.of("100%"), of("im-1"));
        assertEquals(List.of("100%"), of("0%"));
        assertEquals(List.of("N_2!"), of("n_2!"));
        assertEquals(List.of(), of("1%0"));
        Page<ResultElsewhere> page = store().of("MFDS", "", Cut.at(1, 1));
        assertEquals(List.of("N_2!"), numbers(page.rows()));
        assertEquals(2, page.total());
        assertEquals(0, store().of("QIA", "", Cut.at(0, 10)).total());
    }

    @Test
    void whereSeveralWereCarriedIsReadAtOnce() {
        String one = add(11, "N-1", null, "B-1", "").reference();
        String two = add(12, "N-2", null, "B-1", "").reference();
        String none = add(13, "N-3", null, "B-1", "").reference();
        store().add(new ResultMatch(two, "IM-2", NOW.plusSeconds(1)));
        store().add(new ResultMatch(one, "IM-1", NOW));
        store().add(new ResultMatch(two, "IM-1", NOW.plusSeconds(2)));
        written();
        assertEquals(
                List.of(one + " IM-1", two + " IM-2", two + " IM-1"),
                store().matches(List.of(none, two, one)).stream()
                        .map(match -> match.result() + " " + match.declaration())
                        .toList());
        assertEquals(List.of("IM-2", "IM-1"), store().matches(two));
        assertEquals(List.of(), store().matches(List.of()));
    }

    @Test
    void theListIsWalkedThrough() {
        for (long number = 11; number <= 15; number++) {
            add(number, "N-" + number, null, "HDMU-" + number, "");
        }
        written();
        Walk.through(cut -> store().of("MFDS", "", cut), ResultElsewhere::id);
    }
}
