package org.singlewindow.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.singlewindow.catchword.CatchwordClause;
import org.singlewindow.party.Reach;
import org.singlewindow.party.ReachClause;
import org.singlewindow.persistence.Paged;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.RowOrder;

@ApplicationScoped
class JpaMessages implements Messages {
    private static final String OWNER = "m.organisation";
    /** Of an owner whose mandate is for some documents: what is about these, or about a consignment filed by oneself. */
    private static final String PART = """
        (m.document in :documents or m.document is null and exists (select d.id from Dossier d
            where d.reference = m.caseReference and d.filedBy = :me))\
        """;

    /** Of a case of such an owner, what is told is about these documents, or about a consignment filed by oneself. */
    private static final String TOLD = """
        (w.document in :documents or w.document is null and exists (select d.id from Dossier d
            where d.reference = w.caseReference and d.filedBy = :me))\
        """;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Message message) {
        entities.persist(message);
    }

    @Override
    public void remove(String caseReference) {
        entities.createQuery("delete from Message m where m.caseReference = :case")
                .setParameter("case", caseReference)
                .executeUpdate();
    }

    @Override
    public int forget(Instant before, int most) {
        return entities.createNativeQuery("""
            delete from message where id in (
                select id from message where sent_at < ? limit ? for update skip locked)
            """)
                .setParameter(1, Timestamp.from(before))
                .setParameter(2, most)
                .executeUpdate();
    }

    @Override
    public Page<Message> within(Reach reach, MessageQuery query, Cut cut) {
        ReachClause clause = new ReachClause(reach);
        CatchwordClause words = new CatchwordClause(query.text()).planned(entities);
        String listed = " from Message m where " + clause.text(OWNER, PART)
                + (query.unread() ? " and m.readAt is null" : "")
                + words.text("m.caseReference", clause.text(OWNER, TOLD));
        Paged<Message> paged =
                new Paged<>(entities, Message.class, "m", listed, typed -> words.filled(clause.filled(typed)));
        RowOrder<Message> order = query.oldest() ? OLDEST : OLDEST.reversed();
        return query.unread() ? paged.work(order, cut) : paged.page(order, cut);
    }

    @Override
    public void place(int most) {
        // Two servers take turns; what each of them sees begins after it got its turn.
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('message_place')) as text)")
                .getSingleResult();
        entities.createNativeQuery("""
            update message m set place = placed.place
            from (select id, nextval('message_place') as place
                from (select id from message
                    where place is null and written_by < pg_snapshot_xmin(pg_current_snapshot())
                    order by id limit ?) waiting) placed
            where m.id = placed.id
            """).setParameter(1, most).executeUpdate();
    }

    @Override
    public List<Message> after(Reach reach, long place, int most) {
        ReachClause clause = new ReachClause(reach);
        return clause.filled(entities.createQuery(
                        "select m from Message m where m.place > :place and " + clause.text(OWNER, PART)
                                + " order by m.place",
                        Message.class))
                .setParameter("place", place)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public long lastPlace() {
        Object last = entities.createNativeQuery(
                        "select case when is_called then last_value else 0 end from message_place")
                .getSingleResult();
        return ((Number) last).longValue();
    }

    @Override
    public List<Message> about(String caseReference) {
        return entities.createQuery(
                        "select m from Message m where m.caseReference = :case order by m.sentAt, m.id", Message.class)
                .setParameter("case", caseReference)
                .getResultList();
    }

    @Override
    public long unread(Reach reach) {
        ReachClause clause = new ReachClause(reach);
        return clause.filled(entities.createQuery(
                        "select count(m) from Message m where m.readAt is null and " + clause.text(OWNER, PART),
                        Long.class))
                .getSingleResult();
    }

    @Override
    public List<Message> unreadAbout(String caseReference, Reach reach) {
        ReachClause clause = new ReachClause(reach);
        return clause.filled(entities.createQuery(
                        "select m from Message m where m.caseReference = :case and m.readAt is null and "
                                + clause.text(OWNER, PART),
                        Message.class))
                .setParameter("case", caseReference)
                .getResultList();
    }
}
