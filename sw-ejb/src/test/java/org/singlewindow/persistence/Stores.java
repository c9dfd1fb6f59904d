package org.singlewindow.persistence;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Kst;
import org.singlewindow.sealing.AtRest;
import org.singlewindow.story.Classes;

/** All stores of one side, empty, for one test; their fields are filled as the container would. */
final class Stores implements AutoCloseable {
    private static final List<Class<?>> IN_MEMORY = Classes.beside(Stores.class)
            .filter(type -> type.getSimpleName().startsWith("InMemory"))
            .toList();

    private static final List<Class<?>> IN_DATABASE =
            Classes.beside(Kst.class).filter(Stores::isKeptInDatabase).toList();

    private final List<Class<?>> classes;
    private final @Nullable EntityManager entities;
    private final Map<Class<?>, Object> made = new HashMap<>();
    private final Map<Object, Object> resources = new HashMap<>();

    private Stores(List<Class<?>> classes, @Nullable EntityManager entities) {
        this.classes = classes;
        this.entities = entities;
    }

    static Stores inMemory() {
        return new Stores(IN_MEMORY, null);
    }

    /** In one transaction, which is rolled back at the end. */
    static Stores inDatabase() {
        AtRest.nothingSealed();
        return another();
    }

    /** In a transaction of its own beside that one, in which nothing stays that is not committed. */
    static Stores another() {
        EntityManager entities = TestDatabase.factory().createEntityManager();
        entities.getTransaction().begin();
        return new Stores(IN_DATABASE, entities);
    }

    /** Names of the interfaces of all stores beside that class that keep things in the database. */
    static List<String> interfaces(Class<?> known) {
        return Classes.beside(known)
                .filter(Stores::isKeptInDatabase)
                .map(type -> type.getInterfaces()[0].getName())
                .toList();
    }

    /** A store says by its name where it keeps things, and is known by its one interface. */
    private static boolean isKeptInDatabase(Class<?> type) {
        return type.getSimpleName().startsWith("Jpa") && type.getInterfaces().length == 1;
    }

    <T> T the(Class<T> store) {
        Class<?> type = classes.stream()
                .filter(store::isAssignableFrom)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing keeps " + store.getSimpleName()));
        Object known = made.get(type);
        return store.cast(known == null ? make(type) : known);
    }

    void written() {
        if (entities != null) {
            entities.flush();
            entities.clear();
            resources.clear();
        }
    }

    /** Ends the transaction and begins the next; nothing in memory. */
    void commit() {
        if (entities != null) {
            entities.getTransaction().commit();
            entities.getTransaction().begin();
            entities.clear();
        }
    }

    /** What was committed is taken back by these. */
    void forget(String... statements) {
        if (entities != null) {
            entities.getTransaction().rollback();
            entities.getTransaction().begin();
            for (String statement : statements) {
                entities.createNativeQuery(statement).executeUpdate();
            }
            commit();
        }
    }

    /** How many statements the database was given until now; none in memory. */
    int statements() {
        return entities == null ? 0 : TestDatabase.statements();
    }

    /** What was not committed is forgotten. */
    void end() {
        if (entities != null) {
            entities.getTransaction().rollback();
            entities.close();
        }
    }

    @Override
    public void close() {
        end();
        if (entities != null) {
            AtRest.leave();
        }
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object store = constructor.newInstance();
            made.put(type, store);
            for (Field field : type.getDeclaredFields()) {
                fill(store, field);
            }
            return store;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private void fill(Object store, Field field) throws IllegalAccessException {
        field.setAccessible(true);
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            field.set(store, entities);
        } else if (field.isAnnotationPresent(Resource.class)) {
            field.set(store, transaction());
        } else if (field.isAnnotationPresent(Inject.class)
                && classes.stream().anyMatch(field.getType()::isAssignableFrom)) {
            field.set(store, the(field.getType()));
        }
    }

    /** What a transaction remembers. */
    private TransactionSynchronizationRegistry transaction() {
        Class<TransactionSynchronizationRegistry> type = TransactionSynchronizationRegistry.class;
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> switch (method.getName()) {
                    case "getResource" -> resources.get(args[0]);
                    case "putResource" -> resources.put(args[0], args[1]);
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }
}
