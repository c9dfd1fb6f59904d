package org.singlewindow.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.persistence.Walk;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** What holds of {@link Transmissions}, wherever they are kept. */
class TransmissionsContractTest extends StoreContract<Transmissions> {
    private static final Transmission.Way IN = Transmission.Way.IN;
    private static final Transmission.Way OUT = Transmission.Way.OUT;
    private static final TransmissionQuery ALL = new TransmissionQuery(null, null, null, "");

    private static Transmission in(String partner, String messageId, Instant at) {
        Transmission.About about = new Transmission.About("talk-1", "decision", "FI-1");
        return Transmission.in(partner, messageId, about, "digest", "signature", at);
    }

    private Transmission addIn(String partner, String messageId, Instant at) {
        Transmission transmission = in(partner, messageId, at);
        store().add(transmission);
        return transmission;
    }

    private Transmission addOut(String partner, String messageId, Instant at) {
        Transmission.About about = new Transmission.About("talk-2", "application", "FI-2");
        Transmission transmission = Transmission.out(partner, messageId, about, "envelope-" + messageId, at);
        store().add(transmission);
        return transmission;
    }

    private static List<String> ids(List<Transmission> transmissions) {
        return transmissions.stream().map(Transmission::messageId).toList();
    }

    private List<String> page(
            Transmission.@Nullable Way way, @Nullable String partner, Transmission.@Nullable State state, String text) {
        return ids(store().page(new TransmissionQuery(way, partner, state, text), Cut.at(0, 10))
                .rows());
    }

    @Test
    void whatWasAddedIsFoundAsItIsNow() {
        long id = addOut("MFDS", "m-1", NOW).id();
        written();
        Transmission kept = store().find(id).orElseThrow();
        assertEquals("talk-2", kept.conversation());
        assertEquals("envelope-m-1", kept.envelope());
        assertEquals(NOW, kept.firstAt());
        kept.attempted(NOW.plusSeconds(1));
        kept.failed("no line", NOW.plusSeconds(9));
        written();
        Transmission failed = store().lock(OUT, "MFDS", "m-1").orElseThrow();
        assertEquals(1, failed.attempts());
        assertEquals("no line", failed.problem());
        assertEquals(NOW.plusSeconds(9), failed.nextAt());
        assertTrue(store().find(-1).isEmpty());
        assertTrue(store().find(IN, "MFDS", "m-1").isEmpty());
        assertTrue(store().find(OUT, "QIA", "m-1").isEmpty());
        assertTrue(store().lock(OUT, "MFDS", "m-2").isEmpty());
    }

    @Test
    void theSameMessageIsNewOnce() {
        assertTrue(store().addIfNew(in("MFDS", "m-1", NOW)));
        written();
        assertFalse(store().addIfNew(in("MFDS", "m-1", NOW.plusSeconds(1))));
        assertTrue(store().addIfNew(in("QIA", "m-1", NOW)));
        written();
        assertEquals(2, store().page(ALL, Cut.at(0, 10)).total());
    }

    @Test
    void whatCameAgainIsNoted() {
        addIn("MFDS", "m-1", NOW);
        written();
        store().cameAgain(store().find(IN, "MFDS", "m-1").orElseThrow(), NOW.plusSeconds(5));
        written();
        Transmission kept = store().find(IN, "MFDS", "m-1").orElseThrow();
        assertEquals(2, kept.attempts());
        assertEquals(NOW, kept.firstAt());
        assertEquals(NOW.plusSeconds(5), kept.lastAt());
    }

    @Test
    void theMonitorHasTheNewestFirstPageByPage() {
        addIn("MFDS", "second", NOW.plusSeconds(1));
        addIn("MFDS", "first", NOW);
        addOut("QIA", "third", NOW.plusSeconds(2)).receipted(NOW);
        written();
        assertEquals(
                List.of("third", "second", "first"),
                ids(store().page(ALL, Cut.at(0, 10)).rows()));
        Walk.through(cut -> store().page(ALL, cut), Transmission::id);
        Page<Transmission> page = store().page(ALL, Cut.at(1, 1));
        assertEquals(List.of("second"), ids(page.rows()));
        assertEquals(3, page.total());
    }

    @Test
    void theMonitorHasWhatIsAskedFor() {
        addIn("MFDS", "a", NOW);
        addOut("QIA", "b", NOW.plusSeconds(1)).receipted(NOW);
        written();
        assertEquals(List.of("a"), page(IN, null, null, ""));
        assertEquals(List.of("b"), page(null, "QIA", null, ""));
        assertEquals(List.of("a"), page(null, null, Transmission.State.RECEIVED, " "));
        assertEquals(List.of(), page(IN, "QIA", null, ""));
        assertEquals(List.of("a"), page(null, null, null, " FI-1 "));
        assertEquals(List.of("b"), page(null, null, null, "talk-2"));
        assertEquals(List.of("a"), page(null, null, null, "a"));
        assertEquals(List.of("b"), page(null, null, null, "envelope-b"));
        assertEquals(List.of(), page(null, null, null, "talk"));
    }

    @Test
    void aConversationComesOldestFirst() {
        addOut("MFDS", "second", NOW.plusSeconds(1));
        addOut("MFDS", "first", NOW);
        addIn("MFDS", "other", NOW);
        written();
        assertEquals(List.of("first", "second"), ids(store().ofConversation("talk-2")));
        assertEquals(List.of(), store().ofConversation("talk-3"));
    }

    @Test
    void countedIsWhatIsNewOrUnsettled() {
        Instant old = NOW.minusSeconds(60);
        addOut("MFDS", "old and waiting", old);
        addOut("MFDS", "waiting", NOW);
        addOut("MFDS", "old and settled", old).receipted(old);
        addOut("MFDS", "settled", NOW).receipted(NOW);
        addIn("QIA", "old and received", old);
        written();
        assertEquals(
                Set.of(
                        new TransmissionCount("MFDS", OUT, Transmission.State.WAITING, 2),
                        new TransmissionCount("MFDS", OUT, Transmission.State.RECEIPTED, 1),
                        new TransmissionCount("QIA", IN, Transmission.State.RECEIVED, 1)),
                new HashSet<>(store().counts(NOW)));
    }

    @Test
    void sendingsComeFirstToLast() {
        Sending second = new Sending(7, NOW.plusSeconds(1));
        second.failed("no line");
        store().add(second);
        store().add(new Sending(7, NOW));
        store().add(new Sending(8, NOW));
        written();
        List<Sending> kept = store().sendings(7);
        assertEquals(
                List.of(NOW, NOW.plusSeconds(1)), kept.stream().map(Sending::at).toList());
        assertEquals("no line", kept.get(1).problem());
        assertEquals(List.of(), store().sendings(9));
    }

    @Test
    void evidenceIsKeptInItsOrderUntilItsMonthGoes() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        store().prepareMonths();
        store().add(new Evidence(7, Evidence.Kind.PAYLOAD, "a.xml", "text/xml", new byte[] {1, 0, -1}, now));
        store().add(new Evidence(7, Evidence.Kind.RECEIPT, "b.xml", "text/xml", new byte[] {2}, now));
        store().add(new Evidence(8, Evidence.Kind.RECEIPT, "c.xml", "text/xml", new byte[] {3}, now));
        written();
        List<Evidence> kept = store().evidence(7);
        assertEquals(
                List.of("a.xml", "b.xml"), kept.stream().map(Evidence::name).toList());
        assertArrayEquals(new byte[] {1, 0, -1}, kept.get(0).content());
        assertEquals(now, kept.get(0).keptAt());
        YearMonth month = YearMonth.from(now.atOffset(ZoneOffset.UTC));
        assertEquals(0, store().forgetEvidence(beginning(month)));
        assertEquals(2, store().evidence(7).size());
        assertEquals(1, store().forgetEvidence(beginning(month.plusMonths(1))));
        written();
        assertEquals(List.of(), store().evidence(7));
    }

    private static Instant beginning(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private void turnAway(String messageId, Instant at) {
        store().add(new TurnedAway("STRANGER", messageId, "192.0.2.1", "cannot be read", at));
    }

    private List<String> turnedAway(Cut cut) {
        written();
        return store().turnedAway(cut).rows().stream()
                .map(TurnedAway::messageId)
                .toList();
    }

    @Test
    void whatWasTurnedAwayComesNewestFirstAndTheOldestGoesFirst() {
        turnAway("second", NOW.plusSeconds(2));
        turnAway("first", NOW.plusSeconds(1));
        turnAway("fourth", NOW.plusSeconds(4));
        turnAway("third", NOW.plusSeconds(3));
        assertEquals(List.of("fourth", "third", "second", "first"), turnedAway(Cut.at(0, 10)));
        assertEquals(List.of("third"), turnedAway(Cut.at(1, 1)));
        assertEquals(4, store().turnedAway(Cut.at(1, 1)).total());
        Walk.through(cut -> store().turnedAway(cut), TurnedAway::id);
        store().keepTurnedAway(3);
        assertEquals(List.of("fourth", "third", "second"), turnedAway(Cut.at(0, 10)));
        assertEquals(1, store().forgetTurnedAway(NOW.plusSeconds(4), 1));
        assertEquals(List.of("fourth", "third"), turnedAway(Cut.at(0, 10)));
        assertEquals(1, store().forgetTurnedAway(NOW.plusSeconds(4), 10));
        assertEquals(List.of("fourth"), turnedAway(Cut.at(0, 10)));
    }

    @Test
    void whatIsAboutSeveralIsReadAtOnceOldestFirst() {
        addOut("MFDS", "late", NOW.plusSeconds(1));
        addIn("MFDS", "early", NOW);
        written();
        assertEquals(List.of("early", "late"), ids(store().about(List.of("FI-2", "FI-1"))));
        assertEquals(List.of("early"), ids(store().about(List.of("FI-1"))));
        assertEquals(List.of(), ids(store().about(List.of())));
    }
}
