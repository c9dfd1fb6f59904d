package org.singlewindow.web.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** As many are let in as there is room for, one after the other, and a client has so many places and no more. */
class LineTest {
    private final List<String> begun = new ArrayList<>();

    private Line.Turn stand(Line line, String name, long weight) {
        Line.Turn turn = line.stand(weight, () -> begun.add(name));
        line.letIn();
        return turn;
    }

    @Test
    void letsInAsManyAsThereArePlaces() {
        Line line = new Line(2, 100, 2);
        Line.Turn first = stand(line, "first", 1);
        stand(line, "second", 1);
        stand(line, "third", 1);
        assertEquals(List.of("first", "second"), begun);
        assertFalse(line.isFull());
        stand(line, "fourth", 1);
        assertTrue(line.isFull());
        first.end();
        first.end();
        assertEquals(List.of("first", "second", "third"), begun);
    }

    @Test
    void letsInAsManyAsThereIsMemoryForAndNobodyOvertakes() {
        Line line = new Line(9, 100, 9);
        Line.Turn first = stand(line, "first", 60);
        stand(line, "second", 60);
        stand(line, "third", 1);
        assertEquals(List.of("first"), begun);
        first.end();
        assertEquals(List.of("first", "second", "third"), begun);
    }

    @Test
    void whatNeedsMoreThanThereIsHasItsTurnAlone() {
        Line line = new Line(9, 100, 9);
        Line.Turn huge = stand(line, "huge", 1_000);
        stand(line, "other", 1);
        assertEquals(List.of("huge"), begun);
        huge.end();
        assertEquals(List.of("huge", "other"), begun);
    }

    @Test
    void whoeverGivesUpIsNotLetIn() {
        Line line = new Line(1, 100, 9);
        Line.Turn first = stand(line, "first", 1);
        assertFalse(first.giveUp(), "it has begun");
        Line.Turn second = stand(line, "second", 1);
        stand(line, "third", 1);
        assertTrue(second.giveUp());
        first.end();
        second.end();
        assertEquals(List.of("first", "third"), begun);
    }

    @Test
    void aClientHasSoManyPlacesAndThisMachineAsManyAsItLikes() throws UnknownHostException {
        Clients clients = new Clients(8);
        InetAddress one = InetAddress.getByName("192.0.2.1");
        assertTrue(clients.take(one, 8));
        assertFalse(clients.take(one, 1));
        assertTrue(clients.take(InetAddress.getByName("192.0.2.2"), 1));
        clients.give(one, 8);
        assertTrue(clients.take(one, 1));
        assertTrue(clients.take(InetAddress.getByName("127.0.0.1"), 1_000));
        assertTrue(clients.take(InetAddress.getByName("2001:db8::1"), 8));
        assertFalse(clients.take(InetAddress.getByName("2001:db8::2"), 1), "the same network");
        clients.give(one, 1);
        clients.give(InetAddress.getByName("192.0.2.2"), 1);
        clients.give(InetAddress.getByName("2001:db8::9"), 8);
        assertEquals(0, clients.known(), "nothing is kept of those who went");
    }
}
