package org.singlewindow.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Notes wait in bounds, are written in order and in parts, and none is lost or taken twice while nothing can be written. */
class NoteQueueTest {
    private final List<List<String>> written = new ArrayList<>();
    private final AtomicInteger taken = new AtomicInteger();
    private boolean away;

    private final NoteQueue<String, String> queue = new NoteQueue<>(3, 2, this::take, this::keep);

    private Optional<String> take(String note) {
        taken.incrementAndGet();
        return note.isEmpty() ? Optional.empty() : Optional.of(note);
    }

    private void keep(List<String> notes) {
        if (away || notes.contains("odd")) {
            throw new PersistenceException("away");
        }
        if (!notes.isEmpty()) {
            written.add(notes);
        }
    }

    @Test
    void theyAreWrittenInPartsAndInOrder() {
        assertTrue(queue.offer("a") && queue.offer("") && queue.offer("b"));
        assertFalse(queue.offer("c"), "there is no room");
        assertTrue(queue.write());
        assertEquals(List.of(List.of("a", "b")), written);
        assertTrue(queue.write(), "there is nothing to write");
    }

    @Test
    void whatCannotBeWrittenIsTriedAgain() throws InterruptedException {
        away = true;
        queue.offer("a");
        queue.offer("b");
        queue.offer("c");
        queue.writeNext(1);
        queue.writeNext(1);
        assertFalse(queue.write());
        assertEquals(2, taken.get(), "no more are taken than are written in one go");
        away = false;
        queue.writeNext(1);
        assertEquals(List.of(List.of("a", "b"), List.of("c")), written);
        assertEquals(3, taken.get());
    }

    @Test
    void oneThatCannotBeWrittenDoesNotStopTheOthers() {
        queue.offer("odd");
        assertFalse(queue.write());
        queue.offer("a");
        queue.write();
        assertTrue(queue.write(), "it is given up");
        queue.offer("b");
        assertTrue(queue.write());
        assertEquals(List.of(List.of("a"), List.of("b")), written);
    }

    @Test
    void whileNothingCanBeWrittenTheOldestMakesRoom() {
        away = true;
        for (String note : List.of("a", "b", "c")) {
            queue.offer(note);
        }
        queue.write();
        assertTrue(queue.offer("d") && queue.offer("e"), "two are about to be written");
        queue.write();
        away = false;
        assertTrue(queue.write());
        assertEquals(List.of(List.of("b", "c"), List.of("d", "e")), written);
    }
}
