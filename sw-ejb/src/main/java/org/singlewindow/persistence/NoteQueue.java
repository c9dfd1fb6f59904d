package org.singlewindow.persistence;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Notes that are handed over and written down by somebody else ({@link NoteWriter}). Whoever hands one over waits for nothing;
 * so many are kept at most, and what cannot be written now is tried again. A note that fails while others can be written is
 * given up, and so is the oldest when there is no room for another.
 *
 * @param <N> what is handed over
 * @param <R> what is written
 */
public final class NoteQueue<N, R> {
    /** So many that fail after each other mean that nothing can be written now. */
    private static final int MOST_IN_A_ROW = 3;

    private static final System.Logger LOG = System.getLogger(NoteQueue.class.getName());

    private final ArrayBlockingQueue<N> waiting;
    private final int atOnce;
    private final Function<N, Optional<R>> taking;
    private final Consumer<List<R>> writing;
    private final List<R> unwritten = new ArrayList<>();

    /**
     * A queue.
     *
     * @param most how many wait
     * @param atOnce how many are written in one go
     * @param taking makes what is written, once for each note; nothing where it is not to be written
     * @param writing writes in a transaction of its own; with no notes, whatever else there is
     */
    public NoteQueue(int most, int atOnce, Function<N, Optional<R>> taking, Consumer<List<R>> writing) {
        this.waiting = new ArrayBlockingQueue<>(most);
        this.atOnce = atOnce;
        this.taking = taking;
        this.writing = writing;
    }

    /** Hands a note over, if there is room. */
    public boolean offer(N note) {
        return waiting.offer(note);
    }

    /** Waits a while for something to write, then writes. */
    public void writeNext(long millis) throws InterruptedException {
        if (isFull()) {
            TimeUnit.MILLISECONDS.sleep(millis);
        } else {
            N first = waiting.poll(millis, TimeUnit.MILLISECONDS);
            if (first != null) {
                take(first);
            }
        }
        write();
    }

    private synchronized boolean isFull() {
        return unwritten.size() >= atOnce;
    }

    private synchronized void take(N note) {
        taking.apply(note).ifPresent(unwritten::add);
    }

    /**
     * Writes down what was handed over.
     *
     * @return whether all of it is written
     */
    public synchronized boolean write() {
        try {
            do {
                fill();
                writing.accept(List.copyOf(unwritten));
                unwritten.clear();
            } while (!waiting.isEmpty());
            return true;
        } catch (PersistenceException | EJBException | TransactionalException e) {
            LOG.log(System.Logger.Level.WARNING, "Notes wait to be written: {0}", e.toString());
            writeOneByOne();
            if (!unwritten.isEmpty() && waiting.remainingCapacity() == 0) {
                givenUp(unwritten.remove(0));
            }
            return false;
        }
    }

    /** What fails before another one is written fails by itself. */
    private void writeOneByOne() {
        List<R> failed = new ArrayList<>();
        for (R note : List.copyOf(unwritten)) {
            try {
                writing.accept(List.of(note));
                unwritten.remove(note);
                unwritten.removeAll(failed);
                failed.forEach(NoteQueue::givenUp);
                failed.clear();
            } catch (PersistenceException | EJBException | TransactionalException e) {
                LOG.log(System.Logger.Level.WARNING, "A note cannot be written: {0}", e.toString());
                failed.add(note);
                if (failed.size() == MOST_IN_A_ROW) {
                    return;
                }
            }
        }
    }

    private static void givenUp(Object note) {
        LOG.log(System.Logger.Level.ERROR, "A note is given up: {0}", note);
    }

    private void fill() {
        while (!isFull()) {
            N next = waiting.poll();
            if (next == null) {
                return;
            }
            take(next);
        }
    }
}
