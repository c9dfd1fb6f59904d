package org.singlewindow.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
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
class JpaTransmissions implements Transmissions {
    private static final String NAMED =
            " and (t.subject in :subjects or t.conversation = :text or t.messageId = :text" + " or t.envelope = :text)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Catchwords catchwords;

    @Override
    public void add(Transmission transmission) {
        entities.persist(transmission);
    }

    @Override
    public boolean addIfNew(Transmission transmission) {
        // A second receiver of the same message waits here for the first one's transaction.
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?, 0)) as text)")
                .setParameter(1, transmission.partner() + ' ' + transmission.messageId())
                .getSingleResult();
        if (query(transmission.direction(), transmission.partner(), transmission.messageId())
                .getResultList()
                .isEmpty()) {
            entities.persist(transmission);
            return true;
        }
        return false;
    }

    @Override
    public void add(Evidence evidence) {
        evidence.seal();
        entities.persist(evidence);
    }

    @Override
    public void add(TurnedAway turnedAway) {
        entities.persist(turnedAway);
    }

    @Override
    public void add(Sending sending) {
        entities.persist(sending);
    }

    @Override
    public List<Sending> sendings(long transmission) {
        return entities.createQuery(
                        "select s from Sending s where s.transmission = :transmission order by s.at, s.id",
                        Sending.class)
                .setParameter("transmission", transmission)
                .getResultList();
    }

    @Override
    public Optional<Transmission> find(long id) {
        return Optional.ofNullable(entities.find(Transmission.class, id));
    }

    @Override
    public Optional<Transmission> find(Transmission.Way way, String partner, String messageId) {
        return query(way, partner, messageId).getResultList().stream().findFirst();
    }

    @Override
    public void cameAgain(Transmission transmission, Instant now) {
        entities.createQuery("update Transmission t set t.attempts = t.attempts + 1, t.lastAt = :now where t.id = :id")
                .setParameter("now", now)
                .setParameter("id", transmission.id())
                .executeUpdate();
    }

    @Override
    public Optional<Transmission> lock(Transmission.Way way, String partner, String messageId) {
        return query(way, partner, messageId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .findFirst();
    }

    private TypedQuery<Transmission> query(Transmission.Way way, String partner, String messageId) {
        return entities.createQuery(
                        "select t from Transmission t "
                                + "where t.direction = :way and t.partner = :partner and t.messageId = :id",
                        Transmission.class)
                .setParameter("way", way)
                .setParameter("partner", partner)
                .setParameter("id", messageId);
    }

    @Override
    public List<Evidence> evidence(long transmission) {
        return entities.createQuery(
                        "select e from Evidence e where e.transmission = :transmission order by e.keptAt, e.id",
                        Evidence.class)
                .setParameter("transmission", transmission)
                .getResultList();
    }

    @Override
    public Page<Transmission> page(TransmissionQuery query, Cut cut) {
        String text = Written.text(query.text());
        String listed = " from Transmission t where 1 = 1"
                + (query.way() == null ? "" : " and t.direction = :way")
                + (query.partner() == null ? "" : " and t.partner = :partner")
                + (query.state() == null ? "" : " and t.state = :state")
                + (text.isEmpty() ? "" : NAMED);
        List<String> subjects = text.isEmpty() ? List.of() : subjects(text);
        return new Paged<>(entities, Transmission.class, "t", listed, typed -> fill(typed, query, text, subjects))
                .page(ORDER, cut);
    }

    private static void fill(Query typed, TransmissionQuery query, String text, List<String> subjects) {
        if (query.way() != null) {
            typed.setParameter("way", query.way());
        }
        if (query.partner() != null) {
            typed.setParameter("partner", query.partner());
        }
        if (query.state() != null) {
            typed.setParameter("state", query.state());
        }
        if (!text.isEmpty()) {
            typed.setParameter("text", text).setParameter("subjects", subjects);
        }
    }

    /** What was typed itself, and whatever belongs to the cases that are found by it. */
    private List<String> subjects(String typed) {
        List<String> subjects = new ArrayList<>(catchwords.subjects(typed, Limits.COUNTED_ROWS.intValue()));
        subjects.add(typed);
        return subjects;
    }

    @Override
    public List<Transmission> ofConversation(String conversation) {
        return entities.createQuery(
                        "select t from Transmission t where t.conversation = :conversation order by t.firstAt, t.id",
                        Transmission.class)
                .setParameter("conversation", conversation)
                .getResultList();
    }

    @Override
    public List<Transmission> about(Collection<String> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select t from Transmission t where t.subject in :subjects order by t.firstAt, t.id",
                                Transmission.class)
                        .setParameter("subjects", subjects)
                        .getResultList();
    }

    @Override
    public List<TransmissionCount> counts(Instant since) {
        List<?> rows = entities.createNativeQuery("""
            select partner, direction, state, count(*)
            from (select partner, direction, state from transmission where first_at >= ?
                  union all
                  select partner, direction, state from transmission
                  where state in ('WAITING', 'RECEIVED') and first_at < ?) counted
            group by partner, direction, state
            """)
                .setParameter(1, Timestamp.from(since))
                .setParameter(2, Timestamp.from(since))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new TransmissionCount(
                        (String) row[0],
                        Transmission.Way.valueOf((String) row[1]),
                        Transmission.State.valueOf((String) row[2]),
                        ((Number) row[3]).longValue()))
                .toList();
    }

    @Override
    public Page<TurnedAway> turnedAway(Cut cut) {
        return new Paged<>(entities, TurnedAway.class, "t", " from TurnedAway t where 1 = 1", typed -> {})
                .page(TURNED_AWAY, cut);
    }

    @Override
    public void prepareMonths() {
        entities.createNativeQuery("select cast(evidence_months_ahead() as text)")
                .getResultList();
    }

    @Override
    public void keepTurnedAway(int most) {
        entities.createNativeQuery(
                        "delete from turned_away where at < (select at from turned_away order by at desc offset ?"
                                + " limit 1)")
                .setParameter(1, Math.max(0, most - 1))
                .executeUpdate();
    }

    @Override
    public int forgetTurnedAway(Instant before, int most) {
        return entities.createNativeQuery("""
            delete from turned_away where id in (
                select id from turned_away where at < ? order by at limit ? for update skip locked)
            """)
                .setParameter(1, Timestamp.from(before))
                .setParameter(2, most)
                .executeUpdate();
    }

    @Override
    public int forgetEvidence(Instant before) {
        return ((Number) entities.createNativeQuery("select evidence_forget_before(?)")
                        .setParameter(1, Timestamp.from(before))
                        .getSingleResult())
                .intValue();
    }
}
