package org.singlewindow.catchword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;

/** What holds of {@link Catchwords}, wherever they are kept. */
class CatchwordsContractTest extends StoreContract<Catchwords> {
    private static final Catchword.Place CASE = Catchword.Place.ofConsignment("SW-1", "SW-1");
    private static final Catchword.Place FOOD = Catchword.Place.ofDocument("FD-1", "SW-1", "FOOD");

    private List<String> found(String typed) {
        return store().subjects(typed, 10);
    }

    @Test
    void theWordsOfACaseFindAllThatBelongsToIt() {
        store().add(
                        CASE,
                        Arrays.asList("SW26-0000001-7", null, "한빛 무역(주)", "Hanbit Trading Co., Ltd.", "123-45-67890"));
        store().add(FOOD, List.of("FD26-0000002-5", "Frozen 쇠고기 100%", "A_1"));
        store().add(FOOD.part("given"), List.of("CFD26-0000001-3"));
        store().add(Catchword.Place.ofConsignment("SW-2", "SW-2"), List.of("pork"));
        written();
        List<String> both = List.of("FD-1", "SW-1");
        for (String typed : List.of(
                "sw26-0000001-7",
                "ＳＷ26 0000001",
                "한빛무역",
                "무역 한빛",
                "\u3000trading\u00a0\t hanbit ",
                "1234567890",
                "123-45-67890",
                "123 45 67890",
                "쇠고기 hanbit",
                "쇠",
                "\u1109\u116c",
                "100%",
                "a_1",
                "CFD26-0000001-3")) {
            assertEquals(both, found(typed), typed);
        }
        for (String typed :
                List.of("%", "_", "!", "\\", "-", ".", "a%1", "h_nbit", "고이", "쇱", "hanbit pork", "tradinghanbit")) {
            assertEquals("%".equals(typed) || "_".equals(typed) ? both : List.of(), found(typed), typed);
        }
        assertEquals(List.of("SW-2", "FD-1", "SW-1"), found(" "));
        assertEquals(List.of("SW-2"), store().subjects("", 1));
    }

    @Test
    void aCaseIsCalledByAWholeNumber() {
        store().add(CASE, List.of("SW26-0000001-7", "HDMU 1"));
        store().add(FOOD, List.of("FD26-0000002-5", "CFD26-0000003-1"));
        store().add(Catchword.Place.ofConsignment("SW-2", "SW-2"), List.of("HDMU-12"));
        written();
        for (String typed : List.of("sw26-0000001-7", "hdmu1", "FD26 0000002 5", "CFD26-0000003-1")) {
            assertEquals(List.of("SW-1"), store().casesCalled(typed, 10), typed);
        }
        for (String typed : List.of("hdmu", "SW26", "1", "%", "", "-")) {
            assertEquals(List.of(), store().casesCalled(typed, 10), typed);
        }
        assertEquals(1, store().casesCalled("hdmu12", 1).size());
    }

    @Test
    void whatIsPutStandsInsteadOfWhatWas() {
        store().add(CASE, List.of("beef"));
        written();
        store().put(CASE, List.of("pork"));
        store().put(CASE.part("title"), List.of("title"));
        written();
        assertEquals(List.of(), found("beef"));
        assertEquals(List.of("SW-1"), found("pork title"));
    }

    @Test
    void whatIsRemovedIsGone() {
        store().add(CASE, List.of("beef"));
        store().add(FOOD, List.of("beef"));
        store().add(Catchword.Place.ofConsignment("SW-2", "SW-2"), List.of("beef"));
        written();
        assertEquals(2, store().ofCase("SW-1").size());
        store().remove("SW-1");
        written();
        assertTrue(store().ofCase("SW-1").isEmpty());
        assertEquals(List.of("SW-2"), found("beef"));
    }
}
