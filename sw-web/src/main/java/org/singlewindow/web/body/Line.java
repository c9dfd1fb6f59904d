package org.singlewindow.web.body;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A line in which requests wait whose reading takes much memory: so many are read at once as the heap bears, a few
 * wait, nobody else is let in. It protects this process, so it lives in it. Whoever waits holds no thread.
 */
final class Line {
    private final int places;
    private final long memory;
    private final int longest;

    private final Deque<Turn> waiting = new ArrayDeque<>();
    private int atWork;
    private long taken;

    /**
     * A line.
     *
     * @param places requests read at once
     * @param memory bytes of heap that they may need together
     * @param longest how many wait
     */
    Line(int places, long memory, int longest) {
        this.places = places;
        this.memory = memory;
        this.longest = longest;
    }

    /** One request's turn. */
    final class Turn {
        private final long weight;
        private final Runnable begin;
        private boolean begun;
        private boolean over;

        private Turn(long weight, Runnable begin) {
            this.weight = weight;
            this.begin = begin;
        }

        /** Gives up waiting; false if it has begun. */
        boolean giveUp() {
            synchronized (Line.this) {
                return waiting.remove(this);
            }
        }

        /** It is done; to be said once at least. */
        void end() {
            synchronized (Line.this) {
                waiting.remove(this);
                if (begun && !over) {
                    atWork--;
                    taken -= weight;
                }
                over = true;
            }
            letIn();
        }
    }

    /** Whether somebody would be turned away now. */
    synchronized boolean isFull() {
        return waiting.size() >= longest;
    }

    /** Stands in the line; begins at once where there is room. */
    Turn stand(long weight, Runnable begin) {
        Turn turn = new Turn(Math.min(weight, memory), begin);
        synchronized (this) {
            waiting.addLast(turn);
        }
        return turn;
    }

    /** Lets in whoever is next, as long as there is room. */
    void letIn() {
        while (true) {
            Turn next;
            synchronized (this) {
                next = waiting.peekFirst();
                if (next == null || atWork >= places || taken + next.weight > memory) {
                    return;
                }
                waiting.removeFirst();
                next.begun = true;
                atWork++;
                taken += next.weight;
            }
            next.begin.run();
        }
    }
}
