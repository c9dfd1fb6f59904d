package org.singlewindow.persistence;

import java.lang.reflect.ParameterizedType;
import java.time.Instant;
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
