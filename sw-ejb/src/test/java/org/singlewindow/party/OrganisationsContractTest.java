package org.singlewindow.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.persistence.Walk;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** What holds of {@link Organisations}, wherever they are kept. */
class OrganisationsContractTest extends StoreContract<Organisations> {
    private static final Organisation.Contact CONTACT =
            new Organisation.Contact("000-81-00011", null, "나한빛", "서울", null, "office@hanbit.example");

    private void found(String code, Organisation.Kind kind, String nameKo) {
        store().found(code, kind, new Text(nameKo, code), CONTACT);
    }

    @Test
    void whatWasFoundedIsFoundAsItWas() {
        found("HANBIT", Organisation.Kind.TRADER, "한빛");
        written();
        Organisation kept = store().find("HANBIT").orElseThrow();
        assertEquals(new Text("한빛", "HANBIT"), kept.name());
        assertEquals(Organisation.Kind.TRADER, kept.kind());
        assertEquals("000-81-00011", kept.businessNumber());
        assertTrue(store().find("NURI").isEmpty());
    }

    @Test
    void aKindIsListedByKoreanName() {
        found("C", Organisation.Kind.AGENCY, "나");
        found("B", Organisation.Kind.AGENCY, "다");
        found("A", Organisation.Kind.AGENCY, "가");
        found("D", Organisation.Kind.TRADER, "가");
        written();
        assertEquals(
                List.of("A", "C", "B"),
                store().of(Organisation.Kind.AGENCY).stream()
                        .map(Organisation::code)
                        .toList());
        assertEquals(List.of(), store().of(Organisation.Kind.NETWORK));
    }

    @Test
    void companiesAreFoundByWhatIsShownOfThem() {
        found("C", Organisation.Kind.TRADER, "나 무역");
        found("B", Organisation.Kind.BROKER, "다 관세");
        found("A", Organisation.Kind.TRADER, "가 무역");
        found("D", Organisation.Kind.AGENCY, "라 무역");
        written();
        Set<Organisation.Kind> companies = OrganisationFacts.COMPANIES;
        assertEquals(List.of("A", "C", "B"), codes(store().page(companies, "", Cut.at(0, 10))));
        Walk.through(cut -> store().page(companies, "", cut), Organisation::code);
        assertEquals(List.of("C"), codes(store().page(companies, "", Cut.at(1, 1))));
        assertEquals(3, store().page(companies, "", Cut.at(0, 1)).total());
        assertEquals(List.of("A", "C"), codes(store().page(companies, "무역", Cut.at(0, 10))));
        assertEquals(List.of("C"), codes(store().page(companies, "무역\u3000나", Cut.at(0, 10))));
        assertEquals(List.of("A", "C", "B"), codes(store().page(companies, "000-81-00011", Cut.at(0, 10))));
        assertEquals(List.of("B"), codes(store().page(Set.of(Organisation.Kind.BROKER), "81", Cut.at(0, 10))));
        assertEquals(List.of(), codes(store().page(companies, "%", Cut.at(0, 10))));
        assertEquals(List.of(), codes(store().page(Set.of(), "", Cut.at(0, 10))));
    }

    private static List<String> codes(Page<Organisation> page) {
        return page.rows().stream().map(Organisation::code).toList();
    }

    @Test
    void thoseWithANumberAreFoundByIt() {
        found("C", Organisation.Kind.TRADER, "나");
        found("B", Organisation.Kind.BROKER, "다");
        written();
        assertEquals(
                List.of("B", "C"),
                store().numbered("000-81-00011").stream()
                        .map(Organisation::code)
                        .toList());
        assertEquals(List.of(), store().numbered(""));
    }

    @Test
    void whatWasChangedStaysSo() {
        found("HANBIT", Organisation.Kind.TRADER, "한빛");
        written();
        store().find("HANBIT")
                .orElseThrow()
                .change(
                        0,
                        new Text("한빛미트", "Hanbit Meat"),
                        new Organisation.Contact("123-45-67891", "HBMT0000011", null, null, "02-0000-0011", null));
        written();
        Organisation kept = store().find("HANBIT").orElseThrow();
        assertEquals(new Text("한빛미트", "Hanbit Meat"), kept.name());
        assertEquals("123-45-67891", kept.businessNumber());
        assertEquals("HBMT0000011", kept.customsId());
        assertNull(kept.email());
        assertEquals(1, kept.revision());
    }

    @Test
    void whatHasEndedStaysSoUntilItIsTakenUp() {
        Instant now = Instant.parse("2026-12-01T00:00:00Z");
        found("HANBIT", Organisation.Kind.TRADER, "한빛");
        written();
        store().lock("HANBIT").orElseThrow().end("over", now);
        written();
        Organisation ended = store().find("HANBIT").orElseThrow();
        assertTrue(ended.isEnded());
        assertEquals(now, ended.endedAt());
        assertEquals("over", ended.endReason());
        ended.takeUp();
        written();
        assertFalse(store().find("HANBIT").orElseThrow().isEnded());
        assertTrue(store().lock("NOBODY").isEmpty());
    }

    @Test
    void severalAreFoundAtOnce() {
        found("C", Organisation.Kind.AGENCY, "나");
        found("B", Organisation.Kind.TRADER, "다");
        found("A", Organisation.Kind.AGENCY, "가");
        written();
        assertEquals(
                List.of("A", "B"),
                store().find(List.of("B", "A", "Z")).stream()
                        .map(Organisation::code)
                        .sorted()
                        .toList());
        assertEquals(List.of(), store().find(List.of()));
    }

    @Test
    void aTelephoneNumberFindsWhomItReachesHoweverItIsWritten() {
        reached("SEOUL", "02-123-4567");
        reached("ABROAD", "+82 2 123 4567");
        reached("BUSAN", "051-123-4567");
        reached("SILENT", null);
        written();
        for (String typed : List.of("021234567", "(02) 123-4567", "+82-2-123-4567", " +82 (0)2 123 4567")) {
            assertEquals(List.of("ABROAD", "SEOUL"), reachedBy(typed), typed);
        }
        assertEquals(List.of("BUSAN"), reachedBy("0511234567"));
        for (String none : List.of("1234567", "02-123-45678", "+1 2 123 4567")) {
            assertEquals(List.of(), reachedBy(none), none);
        }
        for (String noNumber : List.of("", "12-34", "HANBIT", "02-123-4567 beef")) {
            assertTrue(Telephone.read(noNumber).isEmpty(), noNumber);
        }
    }

    private void reached(String code, @Nullable String telephone) {
        store().found(
                        code,
                        Organisation.Kind.TRADER,
                        new Text(code, code),
                        new Organisation.Contact(null, null, null, null, telephone, null));
    }

    private List<String> reachedBy(String typed) {
        return store().reachedBy(Telephone.read(typed).orElseThrow()).stream()
                .map(Organisation::code)
                .toList();
    }
}
