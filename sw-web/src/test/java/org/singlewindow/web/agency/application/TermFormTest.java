package org.singlewindow.web.agency.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.Decision;

/** What an official types of one condition or order. */
class TermFormTest {
    @Test
    void aRowThatSaysSomethingWithoutAKindIsNotDroppedSoThatItIsRefused() {
        TermForm forgotten = new TermForm();
        forgotten.setText("감천 냉동창고에만 보관");
        assertEquals(
                List.of(new Decision.Term("", "감천 냉동창고에만 보관", null, "")),
                TermForm.said(List.of(new TermForm(), forgotten)));
    }
}
