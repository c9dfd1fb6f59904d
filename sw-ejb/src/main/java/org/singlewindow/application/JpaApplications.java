package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.singlewindow.catchword.CatchwordClause;
import org.singlewindow.catchword.Catchwords;
import org.singlewindow.reference.Counting;
import org.singlewindow.shared.Page;

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
    public List<Application> ofCase(String dossierReference) {
        return entities.createQuery(
                        "select a from Application a where a.dossierReference = :reference order by a.id",
                        Application.class)
                .setParameter("reference", dossierReference)
                .getResultList();
    }

    @Override
    public Page<Application> worklist(String agency, WorklistQuery query) {
        String order = switch (query.sort()) {
            case DUE -> " order by a.dueOn, a.id";
            case NEWEST -> " order by a.lodgedAt desc, a.id desc";
            case OLDEST -> " order by a.lodgedAt, a.id";
        };
        CatchwordClause words = new CatchwordClause(query.text());
        String listed = WORKLIST + words.text("a.dossierReference", VISIBLE);
        List<Application> rows = filled(
                        entities.createQuery("select a" + listed + order, Application.class), agency, query, words)
                .setFirstResult(query.first())
                .setMaxResults(query.size())
                .getResultList();
        return new Page<>(rows, count(listed, agency, query, words));
    }

    private long count(String listed, String agency, WorklistQuery query, CatchwordClause words) {
        return query.isWork()
                ? filled(entities.createQuery("select count(a)" + listed, Long.class), agency, query, words)
                        .getSingleResult()
                : filled(entities.createQuery("select a.id" + listed, Long.class), agency, query, words)
                        .setMaxResults(Counting.most(query.first(), query.size()))
                        .getResultList()
                        .size();
    }

    private static <T> TypedQuery<T> filled(
            TypedQuery<T> typed, String agency, WorklistQuery query, CatchwordClause words) {
        return words.filled(typed)
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
    public void removeAll(long dossierId) {
        entities.createQuery("delete from ApplicationRevision r where r.applicationId in "
                        + "(select a.id from Application a where a.dossierId = :dossier)")
                .setParameter("dossier", dossierId)
                .executeUpdate();
        entities.createQuery("delete from Application a where a.dossierId = :dossier")
                .setParameter("dossier", dossierId)
                .executeUpdate();
    }

    @Override
    public void add(ApplicationRevision revision) {
        entities.persist(revision);
    }

    @Override
    public List<ApplicationRevision> revisions(Application application) {
        return entities.createQuery(
                        "select r from ApplicationRevision r where r.applicationId = :id order by r.revision",
                        ApplicationRevision.class)
                .setParameter("id", application.id())
                .getResultList();
    }
}
