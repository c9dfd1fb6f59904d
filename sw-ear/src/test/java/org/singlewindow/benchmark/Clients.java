package org.singlewindow.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Several clients that share the work: each takes the next case as soon as it is done with one. */
final class Clients {
    private Clients() {}

    /** One client's way to do the case of that number. */
    @FunctionalInterface
    interface Client {
        void lodge(int number) throws Exception;
    }

    /** Returns when all cases are done; the first failure ends it. */
    static void run(List<? extends Client> clients, int cases) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Client client : clients) {
                running.add(threads.submit(() -> {
                    for (int number = next.getAndIncrement(); number < cases; number = next.getAndIncrement()) {
                        client.lodge(number);
                    }
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A client failed", failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
