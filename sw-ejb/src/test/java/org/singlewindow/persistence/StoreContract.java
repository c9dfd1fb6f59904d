package org.singlewindow.persistence;

import java.lang.reflect.ParameterizedType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.singlewindow.shared.Actor;

/**
 * What use cases rely on in one store, held against the store in memory and against the one in the database. Each test has
 * both sides empty, and the database forgets again what it wrote.
 *
 * @param <S> the store's interface
 */
@ParameterizedClass
@EnumSource(StoreContract.Side.class)
public abstract class StoreContract<S> {
    /** A moment to count from. */
    protected static final Instant NOW = Instant.parse("2026-11-29T01:02:03.456789Z");

    /** A trader to act as. */
    protected static final Actor TRADER = new Actor("trader-hanbit", "Kim", "HANBIT", Actor.Role.TRADER);

    /** Where the store keeps things. */
    public enum Side {
        IN_MEMORY,
        IN_DATABASE
    }

    @Parameter
    @SuppressWarnings("NullAway.Init")
    Side side;

    @SuppressWarnings("NullAway.Init")
    private Stores stores;

    @BeforeEach
    void open() {
        stores = switch (side) {
            case IN_MEMORY -> Stores.inMemory();
            case IN_DATABASE -> Stores.inDatabase();
        };
    }

    @AfterEach
    void close() {
        stores.close();
    }

    /** The store whose contract this is. */
    @SuppressWarnings("unchecked")
    protected final S store() {
        return stores.the((Class<S>) storeOf(getClass()));
    }

    /** Another store of the same side. */
    protected final <T> T the(Class<T> store) {
        return stores.the(store);
    }

    /** What was added or changed until now is written, and is read anew from here on. */
    protected final void written() {
        stores.written();
    }

    /**
     * What so many do at the same moment, each in a transaction of its own. All of it, and what the test did before, is kept
     * until {@code then} has looked at it.
     *
     * @param work with the store, and the number of who does it
     * @param afterwards statements that the database forgets it by
     */
    protected final void atOnce(int many, BiConsumer<S, Integer> work, Runnable then, String... afterwards)
            throws InterruptedException {
        stores.commit();
        ExecutorService writers = Executors.newFixedThreadPool(many);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> all = new ArrayList<>();
        try {
            for (int writer = 0; writer < many; writer++) {
                int number = writer;
                all.add(writers.submit(() -> {
                    start.await();
                    alone(store -> work.accept(store, number));
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> one : all) {
                one.get();
            }
            then.run();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } finally {
            writers.shutdownNow();
            stores.forget(afterwards);
        }
    }

    @SuppressWarnings("unchecked")
    private void alone(Consumer<S> work) {
        if (side == Side.IN_MEMORY) {
            work.accept(store());
            return;
        }
        Stores own = Stores.another();
        try {
            work.accept(own.the((Class<S>) storeOf(getClass())));
            own.commit();
        } finally {
            own.end();
        }
    }

    /** How many statements the database is given by that; none in memory. What is read is read anew. */
    protected final int statements(Runnable work) {
        written();
        int before = stores.statements();
        work.run();
        written();
        return stores.statements() - before;
    }

    /** The store whose contract that class is. */
    static Class<?> storeOf(Class<?> contract) {
        ParameterizedType type = (ParameterizedType) contract.getGenericSuperclass();
        return (Class<?>) type.getActualTypeArguments()[0];
    }
}
