package org.singlewindow.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;

/** What holds of {@link CertificateRecords}, wherever they are kept. */
class CertificateRecordsContractTest extends StoreContract<CertificateRecords> {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    @Test
    void noNumberIsGivenTwice() {
        long first = store().nextNumber();
        assertTrue(store().nextNumber() > first);
    }

    @Test
    void whatWasAddedIsFoundAsItWas() {
        List<Certificate.Item> items =
                List.of(new Certificate.Item(1, "0202300000", "쇠고기 \"갈비\""), new Certificate.Item(3, "", "beef"));
        Certificate.Grounds grounds =
                new Certificate.Grounds("FI-1", "FOOD", "MFDS", "HANBIT", "쇠고기", items, null, DAY.plusYears(1));
        store().add(new Certificate("C-1", "AB12", grounds, DAY));
        written();
        Certificate kept = store().find("C-1").orElseThrow();
        assertEquals("FI-1", kept.application());
        assertEquals("쇠고기", kept.goods());
        assertEquals(items, kept.items());
        assertEquals(DAY, kept.issuedOn());
        assertEquals(DAY.plusYears(1), kept.validUntil());
        assertEquals("AB12", kept.checkCode());
        assertTrue(store().find("C-2").isEmpty());
    }

    @Test
    void severalAreFoundAtOnce() {
        for (String number : List.of("C-1", "C-2", "C-3")) {
            Certificate.Grounds grounds =
                    new Certificate.Grounds("FI-" + number, "FOOD", "MFDS", "HANBIT", "beef", List.of(), null, null);
            store().add(new Certificate(number, "AB12", grounds, DAY));
        }
        written();
        assertEquals(
                List.of("C-1", "C-3"),
                store().find(List.of("C-3", "C-1", "C-9")).stream()
                        .map(Certificate::number)
                        .sorted()
                        .toList());
        assertEquals(List.of(), store().find(List.of()));
    }
}
