package org.singlewindow.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.persistence.Walk;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Cut;

/** What holds of {@link Mandates}, wherever they are kept. */
class MandatesContractTest extends StoreContract<Mandates> {
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private Mandate add(String trader, String broker, Instant at) {
        Mandate mandate =
                new Mandate(trader, broker, "trader-hanbit", new Mandate.Scope(Set.of("FOOD", "MEAT"), LAST), at);
        store().add(mandate);
        return mandate;
    }

    private static List<String> traders(List<Mandate> mandates) {
        return mandates.stream().map(Mandate::trader).toList();
    }

    @Test
    void whatWasAddedIsFoundAsItIsNow() {
        long id = add("HANBIT", "GARAM", NOW).id();
        written();
        Mandate kept = store().find(id).orElseThrow();
        assertEquals(List.of("FOOD", "MEAT"), kept.documents());
        assertEquals(Mandate.State.OFFERED, kept.state(LAST));
        assertEquals(Mandate.State.ENDED, kept.state(LAST.plusDays(1)));
        kept.accept("broker-garam", NOW);
        written();
        assertTrue(store().find(id).orElseThrow().isInForce(LAST));
        assertTrue(store().find(-1).isEmpty());
    }

    @Test
    void aBrokerHoldsWhatWasNotEnded() {
        add("NURI", "GARAM", NOW);
        add("HANBIT", "GARAM", NOW);
        add("HANBIT", "BYEOL", NOW);
        add("DASOM", "GARAM", NOW).end("trader-dasom", NOW);
        written();
        assertEquals(List.of("HANBIT", "NURI"), traders(store().toBroker("GARAM")));
        assertEquals(List.of(), store().toBroker("HANBIT"));
    }

    @Test
    void whatWaitsToBeAcceptedIsCounted() {
        add("NURI", "GARAM", NOW);
        add("HANBIT", "GARAM", NOW).accept("broker-garam", NOW);
        add("HANBIT", "BYEOL", NOW);
        add("DASOM", "GARAM", NOW).end("trader-dasom", NOW);
        written();
        assertEquals(1, store().countOffered("GARAM", LAST));
        assertEquals(0, store().countOffered("GARAM", LAST.plusDays(1)), "it is over");
        assertEquals(0, store().countOffered("NURI", LAST));
    }

    @Test
    void bothSidesSeeTheirsNewestFirst() {
        add("HANBIT", "GARAM", NOW);
        add("NURI", "GARAM", NOW.plusSeconds(2));
        add("HANBIT", "BYEOL", NOW.plusSeconds(1));
        written();
        assertEquals(List.of("NURI", "HANBIT"), traders(store().of("GARAM")));
        assertEquals(
                List.of("BYEOL", "GARAM"),
                store().of("HANBIT").stream().map(Mandate::broker).toList());
    }

    @Test
    void someAreFoundByTheirSidesAndDocumentsAndWhatWaitsComesFirst() {
        found("HANBIT", "한빛무역", "Hanbit");
        found("GARAM", "가람관세법인", "Garam Customs");
        found("BYEOL", "별관세사", "Byeol_Office");
        add("HANBIT", "GARAM", NOW.plusSeconds(1));
        add("HANBIT", "BYEOL", NOW.plusSeconds(2)).accept("broker-byeol", NOW);
        add("HANBIT", "BYEOL", NOW.plusSeconds(3)).end("trader-hanbit", NOW);
        written();
        assertEquals(List.of("GARAM", "BYEOL", "BYEOL"), brokers("HANBIT", "", 0));
        assertEquals(List.of("BYEOL", "BYEOL"), brokers("HANBIT", "", 1));
        assertEquals(List.of("GARAM"), brokers("HANBIT", "customs 가람", 0));
        assertEquals(List.of("BYEOL", "BYEOL"), brokers("HANBIT", "l_o", 0));
        assertEquals(List.of("GARAM"), brokers("GARAM", "meat 한빛", 0));
        assertEquals(List.of(), brokers("NURI", "", 0));
        assertEquals(List.of(), brokers("HANBIT", "%", 0));
        assertEquals(3, store().page("HANBIT", "", Cut.at(0, 1)).total());
    }

    private void found(String code, String ko, String en) {
        the(Organisations.class)
                .found(
                        code,
                        Organisation.Kind.BROKER,
                        new Text(ko, en),
                        new Organisation.Contact(null, null, null, null, null, null));
    }

    private List<String> brokers(String organisation, String text, int first) {
        return store().page(organisation, text, Cut.at(first, 10)).rows().stream()
                .map(Mandate::broker)
                .toList();
    }

    @Test
    void aNewOneTakesThePlaceOfOneThatEndsNow() {
        Mandate former = add("HANBIT", "GARAM", NOW);
        written();
        store().find(former.id()).orElseThrow().end("trader-hanbit", NOW.plusSeconds(1));
        Mandate next = add("HANBIT", "GARAM", NOW.plusSeconds(1));
        written();
        assertEquals(
                List.of(next.id()),
                store().toBroker("GARAM").stream().map(Mandate::id).toList());
    }

    @Test
    void aListIsWalkedThrough() {
        for (String code : List.of("HANBIT", "GARAM")) {
            the(Organisations.class)
                    .found(
                            code,
                            Organisation.Kind.TRADER,
                            new Text(code, code),
                            new Organisation.Contact(null, null, null, null, null, null));
        }
        for (int number = 1; number <= 5; number++) {
            Mandate mandate = add("HANBIT", "GARAM", NOW.plusSeconds(number));
            mandate.end("trader-hanbit", NOW.plusSeconds(number));
            written();
        }
        add("HANBIT", "GARAM", NOW);
        written();
        Walk.through(cut -> store().page("HANBIT", "", cut), Mandate::id);
    }
}
