package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.singlewindow.reference.TextPattern;
import org.singlewindow.shared.Page;

@ApplicationScoped
class JpaApplications implements Applications {
    private static final String WORKLIST = """
             from Application a where a.agency = :agency and a.state in :states
            and (:document = '' or a.document = :document)
            and (:holder = '' or a.holder = :holder)
            and (:text = '' or lower(concat(a.reference, ' ', a.goods, ' ', a.applicant)) like :text escape '!')
            """;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Application application) {
        entities.persist(application);
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
        List<Application> rows = filled(
                        entities.createQuery("select a" + WORKLIST + order, Application.class), agency, query)
                .setFirstResult(query.first())
                .setMaxResults(query.size())
                .getResultList();
        long total = filled(entities.createQuery("select count(a)" + WORKLIST, Long.class), agency, query)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> typed, String agency, WorklistQuery query) {
        return typed.setParameter("agency", agency)
                .setParameter("states", query.states())
                .setParameter("document", query.document())
                .setParameter("holder", query.holder())
                .setParameter("text", TextPattern.of(query.text()));
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
