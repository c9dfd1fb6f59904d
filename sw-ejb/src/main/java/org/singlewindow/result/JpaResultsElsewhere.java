package org.singlewindow.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.declaration.Carriage;
import org.singlewindow.reference.TextPattern;
import org.singlewindow.shared.Page;

@ApplicationScoped
class JpaResultsElsewhere implements ResultsElsewhere {
    private static final String LISTED = """
         from ResultElsewhere r where r.agency = :agency
        and (:text = '' or lower(concat(r.reference, ' ', r.number, ' ', coalesce(r.billOfLading, ''), ' ',
            coalesce(r.cargoNumber, ''), ' ', coalesce(r.declaration, ''))) like :text escape '!')
        """;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(ResultElsewhere result) {
        entities.persist(result);
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
    public List<String> matches(String result) {
        return entities.createQuery(
                        "select m.declaration from ResultMatch m where m.result = :result order by m.matchedAt",
                        String.class)
                .setParameter("result", result)
                .getResultList();
    }

    @Override
    public Page<ResultElsewhere> of(String agency, String text, int first, int size) {
        List<ResultElsewhere> rows = filled(
                        entities.createQuery("select r" + LISTED + " order by r.id desc", ResultElsewhere.class),
                        agency,
                        text)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        long total = filled(entities.createQuery("select count(r)" + LISTED, Long.class), agency, text)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, String agency, String text) {
        return query.setParameter("agency", agency).setParameter("text", TextPattern.of(text));
    }

    @Override
    public void unmatch(String declaration) {
        entities.createQuery("delete from ResultMatch m where m.declaration = :declaration")
                .setParameter("declaration", declaration)
                .executeUpdate();
    }
}
