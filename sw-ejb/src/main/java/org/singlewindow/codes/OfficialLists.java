package org.singlewindow.codes;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The official lists of one kind; their entries are what each kind adds. */
public abstract class OfficialLists<L extends OfficialList> {
    private final Class<L> kind;

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway")
    protected OfficialLists(Class<L> kind) {
        this.kind = kind;
    }

    protected EntityManager entities() {
        return entities;
    }

    /** Keeps a new list; it has its number afterwards. */
    public void add(L list) {
        entities.persist(list);
        entities.flush();
    }

    public Optional<L> find(int id) {
        return Optional.ofNullable(entities.find(kind, id));
    }

    /** The list, for whoever changes it alone. */
    public L locked(int id) {
        return entities.find(kind, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All lists, the latest day first. */
    public List<L> all() {
        return entities.createQuery(
                        "select l from " + kind.getSimpleName() + " l order by l.effectiveFrom desc, l.id desc", kind)
                .getResultList();
    }

    /** The list in force on that day. */
    public Optional<L> inForce(LocalDate day) {
        return entities.createQuery(
                        "select l from " + kind.getSimpleName()
                                + " l where l.state = :ready and l.effectiveFrom <= :day"
                                + " order by l.effectiveFrom desc, l.id desc",
                        kind)
                .setParameter("ready", OfficialList.State.READY)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
