package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.singlewindow.catchword.CatchwordClause;
import org.singlewindow.catchword.Catchwords;
import org.singlewindow.party.Reach;
import org.singlewindow.party.ReachClause;
import org.singlewindow.persistence.ColumnsClause;
import org.singlewindow.persistence.Paged;
import org.singlewindow.reference.Counting;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.RowOrder;
import org.singlewindow.shared.Tally;

@ApplicationScoped
class JpaApplications implements Applications {
    private static final String WORKLIST = """
         from Application a where a.agency = :agency and a.state in :states
        and (:document = '' or a.document = :document)
        and (:holder = '' or a.holder = :holder)
        and (:free = '' or a.holder is null or a.holder = :free)
        """;
    /** An agency finds an application by what it says and by the consignment, not by what others decide about that. */
    private static final String VISIBLE = "(w.document is null and w.part = '' or w.subject = a.reference)";

    /** The processing period counts, and does not stand still. */
    private static final String RUNNING = " and a.period.waitsFor is null and a.period.stoppedAt is null ";

    /** In the order of the views, by the index of what is open. */
    private static final String WAITING = """
        select count(*), count(*) filter (where holder = ?), count(*) filter (where holder is null),
            count(*) filter (where revision > 1),
            count(*) filter (where due_on = ? and waits_for is null and stopped_at is null),
            count(*) filter (where due_on < ? and waits_for is null and stopped_at is null)
        from application where agency = ? and state in ('RECEIVED', 'IN_REVIEW')
        """;
    /** Leaves to others what they are at; the column is no part of the entity, so that nobody's decision has to begin anew. */
    private static final String LATE = """
        update application set late_told = true where id in (select id from application
            where state in ('RECEIVED', 'IN_REVIEW') and due_on < ? and waits_for is null and stopped_at is null
                and not late_told order by due_on, id limit ? for update skip locked)
        returning agency
        """;
    /** Each day by itself, so that a day of very many costs no more than is said of it. */
    private static final String DECIDED = """
        select cast(listed.day as date), (select count(*) from (
            select 1 from application where agency = ? and state in ('APPROVED', 'REFUSED')
                and decided_at >= listed.day at time zone 'Asia/Seoul'
                and decided_at < (listed.day + interval '1 day') at time zone 'Asia/Seoul' limit ?) as counted)
        from generate_series(cast(? as timestamp), cast(? as timestamp), interval '1 day') as listed(day)
        order by 1
        """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Catchwords catchwords;

    @Override
    public void add(Application application, List<String> names) {
        entities.persist(application);
        ApplicationWords.add(catchwords, application, names);
    }

    @Override
    public void cover(List<ApplicationItem> items) {
        items.forEach(entities::persist);
    }

    @Override
    public void uncover(Application application, Collection<Integer> items) {
        items(List.of(application)).stream()
                .filter(item -> items.contains(item.sequence()))
                .forEach(entities::remove);
    }

    @Override
    public List<ApplicationItem> items(Collection<Application> applications) {
        return ofAll(
                "select i from ApplicationItem i where i.applicationId in :ids order by i.applicationId, i.sequence",
                ApplicationItem.class,
                applications);
    }

    @Override
    public void foundBy(Application application) {
        ApplicationWords.change(catchwords, application);
    }

    @Override
    public Optional<Application> find(String reference) {
        return entities.createQuery("select a from Application a where a.reference = :reference", Application.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<String> caseOf(String reference) {
        return entities.createQuery(
                        "select a.dossierReference from Application a where a.reference = :reference", String.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Application> ofCases(Collection<String> dossierReferences) {
        return dossierReferences.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select a from Application a where a.dossierReference in :references order by a.id",
                                Application.class)
                        .setParameter("references", dossierReferences)
                        .getResultList();
    }

    @Override
    public Page<Application> worklist(String agency, WorklistQuery query) {
        CatchwordClause words = new CatchwordClause(query.text()).planned(entities);
        String listed = WORKLIST + view(query.view()) + words.text("a.dossierReference", VISIBLE);
        ColumnsClause columns = columns(query).planned(entities);
        Paged<Application> paged = new Paged<>(entities, Application.class, "a", listed + columns.text(), typed -> {
            fill(typed, agency, query, words);
            columns.fill(typed);
        });
        RowOrder<Application> order = Applications.order(query.sort());
        return query.isWork() ? paged.work(order, query.cut()) : paged.page(order, query.cut());
    }

    private static ColumnsClause columns(WorklistQuery query) {
        return new ColumnsClause(query.columns())
                .beginning("reference", "a.reference")
                .being("document", "a.document")
                .words("goods", "a.goods")
                .organisation("applicant", "a.applicant")
                .words("holder", "coalesce(a.holderName, '')")
                .days("due", "a.dueOn")
                .moments("lodged", "a.lodgedAt");
    }

    private static String view(WorkView view) {
        return switch (view) {
            case ALL, MINE -> "";
            case FREE -> " and a.holder is null ";
            case ANSWERED -> " and a.revision > 1 ";
            case DUE_TODAY -> " and a.dueOn = :today" + RUNNING;
            case LATE -> " and a.dueOn < :today" + RUNNING;
        };
    }

    private static void fill(Query typed, String agency, WorklistQuery query, CatchwordClause words) {
        if (query.view() == WorkView.DUE_TODAY || query.view() == WorkView.LATE) {
            typed.setParameter("today", query.today());
        }
        words.filled(typed)
                .setParameter("agency", agency)
                .setParameter("states", query.states())
                .setParameter("document", query.document())
                .setParameter("holder", query.holder())
                .setParameter("free", query.free());
    }

    @Override
    public List<Application> decided(String agency, String applicant, int most) {
        return entities.createQuery("""
            select a from Application a where a.agency = :agency and a.applicant = :applicant
            and a.state in :states order by a.decidedAt desc, a.id desc
            """, Application.class)
                .setParameter("states", EnumSet.of(ApplicationState.APPROVED, ApplicationState.REFUSED))
                .setParameter("agency", agency)
                .setParameter("applicant", applicant)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Application> toAnswer(Reach reach, int most) {
        ReachClause own = new ReachClause(reach);
        // Nobody applies to himself under a mandate: the second half is never true.
        String part = "(a.document in :documents or a.applicant = :me)";
        return own.filled(entities.createQuery(
                        "select a from Application a where a.state = :asked and a.answerBy is not null and "
                                + own.text("a.applicant", part) + " order by a.answerBy, a.id",
                        Application.class))
                .setParameter("asked", ApplicationState.QUESTIONED)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<String> waking(LocalDate day, int most) {
        return entities.createQuery(
                        "select a.reference from Application a where a.state = :state and a.wakesOn <= :day"
                                + " order by a.wakesOn, a.id",
                        String.class)
                .setParameter("state", ApplicationState.QUESTIONED)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> tellLate(LocalDate today, int most) {
        return entities.createNativeQuery(LATE)
                .setParameter(1, Date.valueOf(today))
                .setParameter(2, most)
                .getResultList();
    }

    @Override
    public void tellLateAgain(Application application) {
        entities.createNativeQuery("update application set late_told = false where id = ? and late_told")
                .setParameter(1, application.id())
                .executeUpdate();
    }

    @Override
    public Map<WorkView, Long> waiting(String agency, String person, LocalDate today) {
        Object[] counted = (Object[]) entities.createNativeQuery(WAITING)
                .setParameter(1, person)
                .setParameter(2, Date.valueOf(today))
                .setParameter(3, Date.valueOf(today))
                .setParameter(4, agency)
                .getSingleResult();
        Map<WorkView, Long> waiting = new EnumMap<>(WorkView.class);
        WorkView[] views = WorkView.values();
        for (int i = 0; i < views.length; i++) {
            waiting.put(views[i], ((Number) counted[i]).longValue());
        }
        return waiting;
    }

    @Override
    public Map<String, Long> held(String agency) {
        return entities.createQuery(
                        "select a.holder, count(a) from Application a where a.agency = :agency and a.holder is not null"
                                + " and a.state in :states group by a.holder",
                        Object[].class)
                .setParameter("agency", agency)
                .setParameter("states", EnumSet.of(ApplicationState.RECEIVED, ApplicationState.IN_REVIEW))
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Tally> decided(String agency, LocalDate first, LocalDate last) {
        List<Object[]> rows = entities.createNativeQuery(DECIDED)
                .setParameter(1, agency)
                .setParameter(2, Counting.most())
                .setParameter(3, first.toString())
                .setParameter(4, last.toString())
                .getResultList();
        return rows.stream()
                .map(row -> new Tally(((Date) row[0]).toLocalDate(), ((Number) row[1]).longValue()))
                .toList();
    }

    @Override
    public void removeAll(long dossierId) {
        for (String part : List.of("ApplicationRevision", "ApplicationItem")) {
            entities.createQuery("delete from " + part + " p where p.applicationId in "
                            + "(select a.id from Application a where a.dossierId = :dossier)")
                    .setParameter("dossier", dossierId)
                    .executeUpdate();
        }
        entities.createQuery("delete from Application a where a.dossierId = :dossier")
                .setParameter("dossier", dossierId)
                .executeUpdate();
    }

    @Override
    public void add(ApplicationRevision revision) {
        entities.persist(revision);
    }

    @Override
    public List<ApplicationRevision> revisions(Collection<Application> applications) {
        return ofAll(
                "select r from ApplicationRevision r where r.applicationId in :ids"
                        + " order by r.applicationId, r.revision",
                ApplicationRevision.class,
                applications);
    }

    private <T> List<T> ofAll(String query, Class<T> type, Collection<Application> applications) {
        return applications.isEmpty()
                ? List.of()
                : entities.createQuery(query, type)
                        .setParameter(
                                "ids",
                                applications.stream().map(Application::id).toList())
                        .getResultList();
    }
}
