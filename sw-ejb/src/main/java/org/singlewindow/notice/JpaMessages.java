package org.singlewindow.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.singlewindow.shared.Page;

@ApplicationScoped
class JpaMessages implements Messages {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Message message) {
        entities.persist(message);
    }

    @Override
    public Page<Message> to(List<String> organisations, int first, int size) {
        List<Message> rows = entities.createQuery(
                        "select m from Message m where m.organisation in :to order by m.sentAt desc, m.id desc",
                        Message.class)
                .setParameter("to", organisations)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        long total = entities.createQuery("select count(m) from Message m where m.organisation in :to", Long.class)
                .setParameter("to", organisations)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    @Override
    public long unread(List<String> organisations) {
        return entities.createQuery(
                        "select count(m) from Message m where m.organisation in :to and m.readAt is null", Long.class)
                .setParameter("to", organisations)
                .getSingleResult();
    }

    @Override
    public List<Message> unreadAbout(String caseReference, List<String> organisations) {
        return entities.createQuery("""
                        select m from Message m
                        where m.caseReference = :case and m.organisation in :to and m.readAt is null
                        """, Message.class)
                .setParameter("case", caseReference)
                .setParameter("to", organisations)
                .getResultList();
    }
}
