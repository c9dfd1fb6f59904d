package org.singlewindow.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.singlewindow.catchword.Catchwords;
import org.singlewindow.persistence.Paged;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Written;

@ApplicationScoped
class JpaEnvelopes implements Envelopes {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Catchwords catchwords;

    @Override
    public void add(Envelope envelope) {
        entities.persist(envelope);
    }

    @Override
    public Optional<Envelope> find(String id) {
        return Optional.ofNullable(entities.find(Envelope.class, id));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Envelope> claimReady(Instant now, int limit) {
        return entities.createNativeQuery("""
            select * from envelope
            where state = 'READY' and due_at <= ?
            order by due_at, created_at
            limit ?
            for update skip locked
            """, Envelope.class)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, limit)
                .getResultList();
    }

    @Override
    public Page<Envelope> in(Delivery state, String text, Cut cut) {
        String typed = Written.text(text);
        String listed = " from Envelope e where e.state = :state"
                + (typed.isEmpty() ? "" : " and (e.id = :typed or e.subject in :subjects)");
        List<String> subjects = typed.isEmpty() ? List.of() : subjects(typed);
        Paged<Envelope> paged =
                new Paged<>(entities, Envelope.class, "e", listed, query -> fill(query, state, typed, subjects));
        return state == Delivery.ACKNOWLEDGED ? paged.page(ORDER, cut) : paged.work(ORDER, cut);
    }

    private List<String> subjects(String typed) {
        List<String> subjects = new ArrayList<>(catchwords.subjects(typed, Limits.COUNTED_ROWS.intValue()));
        subjects.add(typed);
        return subjects;
    }

    private static void fill(Query query, Delivery state, String typed, List<String> subjects) {
        query.setParameter("state", state);
        if (!typed.isEmpty()) {
            query.setParameter("typed", typed).setParameter("subjects", subjects);
        }
    }

    @Override
    public List<Envelope> about(String subject) {
        return entities.createQuery(
                        "select e from Envelope e where e.subject = :subject order by e.createdAt", Envelope.class)
                .setParameter("subject", subject)
                .getResultList();
    }

    @Override
    public List<Envelope> about(Collection<String> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select e from Envelope e where e.subject in :subjects order by e.createdAt, e.id",
                                Envelope.class)
                        .setParameter("subjects", subjects)
                        .getResultList();
    }

    @Override
    public int recall(Instant sentBefore, Instant now) {
        return entities.createQuery("update Envelope e set e.state = :ready, e.dueAt = :now "
                        + "where e.state = :sent and e.sentAt < :before")
                .setParameter("ready", Delivery.READY)
                .setParameter("now", now)
                .setParameter("sent", Delivery.SENT)
                .setParameter("before", sentBefore)
                .executeUpdate();
    }

    @Override
    public void remove(List<String> subjects) {
        entities.createQuery("delete from Envelope e where e.subject in :subjects")
                .setParameter("subjects", subjects)
                .executeUpdate();
    }

    @Override
    public int removeDelivered(Instant before, int most) {
        return entities.createNativeQuery("""
            delete from envelope where id in (
                select id from envelope
                where created_at < ? and state = 'ACKNOWLEDGED' and settled_at < ?
                limit ? for update skip locked)
            """)
                .setParameter(1, Timestamp.from(before))
                .setParameter(2, Timestamp.from(before))
                .setParameter(3, most)
                .executeUpdate();
    }

    @Override
    public int hasten(String destination, Instant now) {
        return entities.createQuery("update Envelope e set e.dueAt = :now "
                        + "where e.destination = :destination and e.state = :ready and e.dueAt > :now")
                .setParameter("now", now)
                .setParameter("destination", destination)
                .setParameter("ready", Delivery.READY)
                .executeUpdate();
    }
}
