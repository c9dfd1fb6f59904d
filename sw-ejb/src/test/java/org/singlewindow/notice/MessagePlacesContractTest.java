package org.singlewindow.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.party.Reach;
import org.singlewindow.persistence.InTransaction;
import org.singlewindow.sealing.AtRest;

/** Whoever follows messages misses none, in the database: not even one whose transaction ended late. */
class MessagePlacesContractTest {
    private static final Instant NOW = Instant.parse("2026-11-29T01:00:00Z");
    private static final String CASE = "SW26-PLACED";
    private static final Reach OWN = Reach.of("PLACED");

    @BeforeEach
    void open() {
        AtRest.nothingSealed();
    }

    @AfterEach
    void close() {
        in(tx -> tx.sql("delete from message where case_reference = '" + CASE + "'"));
        AtRest.leave();
    }

    private static InTransaction begin() {
        InTransaction tx = new InTransaction(Clock.fixed(NOW, ZoneOffset.UTC));
        tx.sql("set local session_replication_role = replica");
        return tx;
    }

    private static <T> T in(Function<InTransaction, T> work) {
        try (InTransaction tx = begin()) {
            T done = work.apply(tx);
            tx.commit();
            return done;
        }
    }

    /** Written, not only remembered. */
    private static int tell(InTransaction tx, String code) {
        Messages messages = tx.a(Messages.class);
        messages.add(new Message("PLACED", CASE, code, JsonValue.EMPTY_JSON_OBJECT, NOW));
        return messages.about(CASE).size();
    }

    private static List<Message> after(long place) {
        in(tx -> {
            tx.a(Messages.class).place(1_000);
            return true;
        });
        return in(tx -> tx.a(Messages.class).after(OWN, place, 10));
    }

    private static List<String> codes(List<Message> messages) {
        return messages.stream().map(Message::code).toList();
    }

    @Test
    void nothingIsPlacedBeforeWhatBeganEarlier() {
        try (InTransaction slow = begin()) {
            tell(slow, "slow");
            in(tx -> tell(tx, "quick"));
            assertEquals(List.of(), codes(after(0)));
            slow.commit();
        }
        List<Message> first = after(0);
        assertEquals(List.of("slow", "quick"), codes(first));
        in(tx -> tell(tx, "later"));
        assertEquals(List.of("later"), codes(after(first.get(1).place())));
        assertEquals(List.of("quick", "later"), codes(after(first.get(0).place())));
        assertEquals(List.of(), in(tx -> tx.a(Messages.class).after(Reach.of("NURI"), 0, 10)));
    }
}
