package org.singlewindow.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.catchword.CatchwordClause;
import org.singlewindow.catchword.Catchwords;
import org.singlewindow.declaration.Carriage;
import org.singlewindow.persistence.Paged;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

@ApplicationScoped
class JpaResultsElsewhere implements ResultsElsewhere {
    private static final String LISTED = " from ResultElsewhere r where r.agency = :agency";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Catchwords catchwords;

    @Override
    public void add(ResultElsewhere result) {
        entities.persist(result);
        ResultWords.add(catchwords, result);
    }

    @Override
    public void add(ResultMatch match) {
        entities.persist(match);
    }

    @Override
    public Optional<ResultElsewhere> find(String agency, String document, String number) {
        return entities.createQuery("""
            select r from ResultElsewhere r
            where r.agency = :agency and r.document = :document and r.number = :number
            """, ResultElsewhere.class)
                .setParameter("agency", agency)
                .setParameter("document", document)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ResultElsewhere> naming(String businessNumber, String declaration, Carriage carriage) {
        return entities.createQuery("""
            select r from ResultElsewhere r
            where (r.declaration = :declaration or r.billKey = :bill or r.cargoKey = :cargo)
            and r.businessNumber = :number order by r.id
            """, ResultElsewhere.class)
                .setParameter("declaration", declaration)
                .setParameter("bill", orNone(carriage.billKey()))
                .setParameter("cargo", orNone(carriage.cargoKey()))
                .setParameter("number", businessNumber)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    /** No number is empty, so that the empty one finds nothing. */
    private static String orNone(@Nullable String number) {
        return Objects.requireNonNullElse(number, "");
    }

    @Override
    public List<ResultElsewhere> waiting(int most) {
        return entities.createQuery("""
            select r from ResultElsewhere r
            where not exists (select m.result from ResultMatch m where m.result = r.reference)
            order by r.id desc
            """, ResultElsewhere.class)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<ResultMatch> matches(Collection<String> results) {
        return results.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select m from ResultMatch m where m.result in :results order by m.matchedAt",
                                ResultMatch.class)
                        .setParameter("results", results)
                        .getResultList();
    }

    @Override
    public Page<ResultElsewhere> of(String agency, String text, Cut cut) {
        CatchwordClause words = new CatchwordClause(text).planned(entities);
        String listed = LISTED + words.text("r.reference", "");
        return new Paged<>(
                        entities,
                        ResultElsewhere.class,
                        "r",
                        listed,
                        typed -> words.filled(typed).setParameter("agency", agency))
                .page(ORDER, cut);
    }

    @Override
    public void unmatch(String declaration) {
        entities.createQuery("delete from ResultMatch m where m.declaration = :declaration")
                .setParameter("declaration", declaration)
                .executeUpdate();
    }
}
