package org.singlewindow.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.singlewindow.reference.Kst;
import org.singlewindow.story.Classes;

/** Beans of the window in one transaction in the database, for tests in which several act at once: each has its own. */
public final class InTransaction implements AutoCloseable {
    private static final List<Class<?>> STORES = Classes.beside(Kst.class)
            .filter(type -> type.getSimpleName().startsWith("Jpa"))
            .toList();

    private final EntityManager entities = TestDatabase.factory().createEntityManager();
    private final List<Object> given;
    private final Map<Class<?>, Object> made = new HashMap<>();
    private final Map<Object, Object> resources = new HashMap<>();

    /** Begins it; what is given stands for what the container would find. */
    public InTransaction(Object... given) {
        this.given = Arrays.asList(given);
        entities.getTransaction().begin();
    }

    /** One of the beans. */
    public <T> T a(Class<T> wanted) {
        for (Object one : given) {
            if (wanted.isInstance(one)) {
                return wanted.cast(one);
            }
        }
        Class<?> type =
                STORES.stream().filter(wanted::isAssignableFrom).findFirst().orElse(wanted);
        Object known = made.get(type);
        return wanted.cast(known == null ? make(type) : known);
    }

    /** What was done is there for all. */
    public void commit() {
        entities.getTransaction().commit();
    }

    /** How many rows that is; or does it, where it asks for none. */
    public long sql(String text) {
        var query = entities.createNativeQuery(text);
        return text.startsWith("select") ? ((Number) query.getSingleResult()).longValue() : query.executeUpdate();
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            made.put(type, bean);
            for (Field field : type.getDeclaredFields()) {
                field.setAccessible(true);
                if (field.isAnnotationPresent(PersistenceContext.class)) {
                    field.set(bean, entities);
                } else if (field.isAnnotationPresent(Resource.class)) {
                    field.set(bean, registry());
                } else if (field.getType() == Event.class) {
                    field.set(bean, event());
                } else if (field.isAnnotationPresent(Inject.class)) {
                    field.set(bean, a(field.getType()));
                }
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Where none was given, nobody listens. */
    private Event<?> event() {
        for (Object one : given) {
            if (one instanceof Event<?> heard) {
                return heard;
            }
        }
        return Event.class.cast(Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, args) -> null));
    }

    private TransactionSynchronizationRegistry registry() {
        Class<TransactionSynchronizationRegistry> type = TransactionSynchronizationRegistry.class;
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> switch (method.getName()) {
                    case "getResource" -> resources.get(args[0]);
                    case "putResource" -> resources.put(args[0], args[1]);
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }

    @Override
    public void close() {
        if (entities.getTransaction().isActive()) {
            entities.getTransaction().rollback();
        }
        entities.close();
    }
}
