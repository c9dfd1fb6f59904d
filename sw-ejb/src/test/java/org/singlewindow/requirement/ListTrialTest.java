package org.singlewindow.requirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.codes.ListFile;
import org.singlewindow.confirmation.ConfirmationFiles;
import org.singlewindow.confirmation.ConfirmationList;
import org.singlewindow.confirmation.ListedGoods;
import org.singlewindow.definitions.Catalogue;

class ListTrialTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final ConfirmationList list = new ConfirmationList();
    private final ListTrial trial = new ListTrial(Catalogue.shipped(), new CodeLists(), list);

    private static ListedGoods edition(String goods) {
        return ConfirmationFiles.read(List.of(
                        part("key\tlaw\tko\ten\nFOOD\t수입식품안전관리 특별법\t식품: 신고\tfood: report\n"
                                + "ELEC-X\t전기용품 및 생활용품 안전관리법\t선풍기: 확인\tfans: confirmation\n"
                                + "NEW\t식물방역법\t새 조건\ta new condition\nELSE\t다른 법\t조건\ta condition\n"),
                        part("hs6\tendings\tconditions\n" + goods)))
                .goods();
    }

    private static ListFile part(String text) {
        return new ListFile("part.tsv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void saysToWhichDocumentsTheCodesOfAnEditionLead() {
        Map<String, SortedSet<String>> documents =
                trial.documents(edition("841451\t0000,9000\tELEC-X\n200990\t0000\tFOOD\n"), DAY);
        assertEquals(Set.of("FD01", "TL01"), documents.keySet());
        assertEquals(Set.of("8414510000", "8414519000"), documents.get("TL01"));
    }

    @Test
    void whatTheShippedEditionSaysLeadsSomewhere() {
        assertEquals(List.of(), trial.leadingNowhere(list.on(DAY)));
        assertTrue(trial.documents(list.on(DAY), DAY).keySet().containsAll(Set.of("FD05", "PQ01", "RR02", "EN01")));
    }

    @Test
    void aNewConditionOfALawThatIsServedIsNamed() {
        assertEquals(List.of("NEW"), trial.leadingNowhere(edition("060110\t0000\tNEW,ELSE\n")));
    }
}
