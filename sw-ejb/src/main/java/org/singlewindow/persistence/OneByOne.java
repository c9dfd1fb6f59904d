package org.singlewindow.persistence;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.singlewindow.shared.Refusal;

/**
 * Does something with each of many, each in a transaction of its own that the act opens: what one fails at is logged and keeps no
 * other from its turn.
 */
public final class OneByOne {
    private static final System.Logger LOG = System.getLogger(OneByOne.class.getName());

    private OneByOne() {}

    /**
     * Whether it was done with that one.
     *
     * @param failed what the log says of one that failed, with {@code {0}} for which one
     */
    public static <T> boolean isDone(T one, Consumer<T> act, String failed) {
        try {
            act.accept(one);
            return true;
        } catch (EJBException
                | PersistenceException
                | TransactionalException
                | IllegalStateException
                | IllegalArgumentException
                | Refusal e) {
            LOG.log(System.Logger.Level.WARNING, failed.replace("{0}", String.valueOf(one)), e);
            return false;
        }
    }

    /** Does it with all of them, and tells how many it was done with. */
    public static <T> long all(List<T> many, Consumer<T> act, String failed) {
        Predicate<T> done = one -> isDone(one, act, failed);
        return many.stream().filter(done).count();
    }

    /** Does it so many at a time until nothing is left with which it can be done now. */
    public static <T> void untilNoneIsLeft(int atOnce, IntFunction<List<T>> next, Consumer<T> act, String failed) {
        List<T> some;
        long done;
        do {
            some = next.apply(atOnce);
            done = all(some, act, failed);
        } while (done > 0 && some.size() == atOnce);
    }
}
