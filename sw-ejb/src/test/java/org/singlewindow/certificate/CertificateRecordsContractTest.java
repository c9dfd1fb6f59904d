package org.singlewindow.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.Organisations;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;

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
                new Certificate.Grounds("FI-1", "SW-1", "FOOD", "MFDS", "HANBIT", "쇠고기", items, null, DAY.plusYears(1));
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
        add("C-3");
        written();
        assertEquals(1, store().ending(List.of("HANBIT"), DAY.plusYears(1), 9).size());
        assertEquals(
                List.of(), store().ending(List.of("HANBIT"), DAY.plusYears(1).plusDays(1), 9));
        assertEquals(List.of(), store().ending(List.of("NURI"), DAY, 9));
        assertEquals(List.of(), store().ending(List.of(), DAY, 9));
    }

    @Test
    void severalAreFoundAtOnce() {
        for (String number : List.of("C-1", "C-2", "C-3")) {
            add(number);
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

    private void add(String number) {
        Certificate.Grounds grounds = new Certificate.Grounds(
                "FI-" + number, "SW-1", "FOOD", "MFDS", "HANBIT", "beef", List.of(), null, null);
        store().add(new Certificate(number, "AB12", grounds, DAY));
    }

    private void measured(String number, int sequence, String approved) {
        store().add(new CertificateLine(number, new Quantity(sequence, new BigDecimal(approved), "KGM")));
    }

    private static WriteOff writeOff(String declaration, int sequence, String quantity) {
        return new WriteOff("C-1", declaration, sequence, new BigDecimal(quantity), NOW);
    }

    private String left() {
        written();
        return store().left(List.of("C-1")).stream()
                .map(line ->
                        line.sequence() + ":" + line.left().stripTrailingZeros().toPlainString() + line.unit())
                .collect(Collectors.joining(" "));
    }

    @Test
    void whatWasDoneToItIsTold() {
        add("C-1");
        Actor official = new Actor("official-mfds", "Lee", "MFDS", Actor.Role.OFFICIAL);
        written();
        store().add(new CertificateEvent("C-1", CertificateAct.ISSUE, null, official, "", NOW));
        store().add(new CertificateEvent(
                "C-1", CertificateAct.REVOKE, CertificateState.VALID, official, "오류", NOW.plusSeconds(1)));
        store().lock("C-1").orElseThrow().apply(CertificateAct.REVOKE, official);
        written();
        assertEquals(
                List.of(CertificateState.VALID, CertificateState.REVOKED),
                store().history("C-1").stream()
                        .map(event -> event.change().to())
                        .toList());
        assertEquals("오류", store().history("C-1").get(1).change().reason());
        assertEquals(CertificateState.REVOKED, store().find("C-1").orElseThrow().state());
    }

    @Test
    void aDeclarationWritesOffOnceAndNeverMoreThanIsLeft() {
        add("C-1");
        measured("C-1", 1, "18");
        measured("C-1", 2, "0.5");
        written();
        assertEquals(WriteOff.Outcome.WRITTEN, store().writeOff(writeOff("IM-1", 1, "5.6")));
        assertEquals("1:12.4KGM 2:0.5KGM", left());
        assertEquals(WriteOff.Outcome.KNOWN, store().writeOff(writeOff("IM-1", 1, "5.6")));
        assertEquals(WriteOff.Outcome.TOO_MUCH, store().writeOff(writeOff("IM-2", 1, "12.5")));
        assertEquals(WriteOff.Outcome.TOO_MUCH, store().writeOff(writeOff("IM-2", 3, "1")), "no such line");
        assertEquals(WriteOff.Outcome.WRITTEN, store().writeOff(writeOff("IM-2", 1, "12.4")));
        assertEquals("1:0KGM 2:0.5KGM", left());
        assertEquals(2, store().writeOffs("C-1", 9).size());
        assertEquals(1, store().writeOffs("C-1", 1).size());
    }

    @Test
    void whatACancelledDeclarationUsedIsGivenBackOnce() {
        add("C-1");
        measured("C-1", 1, "18");
        written();
        store().writeOff(writeOff("IM-1", 1, "18"));
        written();
        assertEquals(List.of("C-1"), store().giveBack("IM-1", NOW));
        assertEquals("1:18KGM", left());
        assertEquals(List.of(), store().giveBack("IM-1", NOW));
        assertEquals(NOW, store().writeOffs("C-1", 9).get(0).use().returnedAt());
        assertEquals(WriteOff.Outcome.TOO_MUCH, store().writeOff(writeOff("IM-1", 1, "19")));
        assertEquals(WriteOff.Outcome.WRITTEN, store().writeOff(writeOff("IM-1", 1, "17")), "it counts again");
        assertEquals("1:1KGM", left());
        assertEquals(1, store().writeOffs("C-1", 9).size());
    }

    @Test
    void sixteenWritersNeverUseMoreThanThereIs() throws InterruptedException {
        the(Organisations.class)
                .found(
                        "HANBIT",
                        Organisation.Kind.TRADER,
                        new Text("한빛", "Hanbit"),
                        new Organisation.Contact("000-81-00011", "HBMT0000011", "나한빛", "서울", "02", "a@b.example"));
        add("C-1");
        measured("C-1", 1, "10");
        Set<WriteOff.Outcome> told = ConcurrentHashMap.newKeySet();
        AtomicInteger written = new AtomicInteger();
        atOnce(
                16,
                (records, writer) -> {
                    WriteOff.Outcome outcome = records.writeOff(writeOff("IM-" + writer, 1, "1"));
                    told.add(outcome);
                    if (outcome == WriteOff.Outcome.WRITTEN) {
                        written.incrementAndGet();
                    }
                },
                () -> assertEquals("1:0KGM", left()),
                "delete from write_off",
                "delete from certificate_line",
                "delete from certificate",
                "delete from organisation where code = 'HANBIT'");
        assertEquals(10, written.get());
        assertEquals(Set.of(WriteOff.Outcome.WRITTEN, WriteOff.Outcome.TOO_MUCH), told);
    }
}
