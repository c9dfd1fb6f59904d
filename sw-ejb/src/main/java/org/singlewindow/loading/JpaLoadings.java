package org.singlewindow.loading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.singlewindow.persistence.Paged;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

@ApplicationScoped
class JpaLoadings implements Loadings {
    private static final String LISTED =
            " from Loading l where l.state = :state and (:office = '' or l.office = :office or l.office = '')";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Loading loading) {
        entities.persist(loading);
    }

    @Override
    public Optional<Loading> find(String declaration) {
        return by("select l from Loading l where l.declaration = :by", declaration);
    }

    @Override
    public Optional<Loading> ofCase(String dossier) {
        return by("select l from Loading l where l.dossier = :by", dossier);
    }

    private Optional<Loading> by(String query, String value) {
        return entities.createQuery(query, Loading.class)
                .setParameter("by", value)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Page<Loading> page(LoadingList list, String office, LocalDate soon, Cut cut) {
        String narrowed = switch (list) {
            case SOON -> " and l.deadline <= :soon";
            case ASKED -> " and l.askedUntil is not null";
            case TO_LOAD, LAPSED -> "";
        };
        LoadingState state = list == LoadingList.LAPSED ? LoadingState.LAPSED : LoadingState.TO_LOAD;
        return new Paged<>(entities, Loading.class, "l", LISTED + narrowed, query -> {
                    query.setParameter("state", state).setParameter("office", office);
                    if (list == LoadingList.SOON) {
                        query.setParameter("soon", soon);
                    }
                })
                .page(FIRST, cut);
    }

    @Override
    public List<Loading> ofDeclarants(Collection<String> declarants, int most) {
        return declarants.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select l from Loading l where l.declarant in :declarants and l.state = :state"
                                        + " order by l.deadline, l.id",
                                Loading.class)
                        .setParameter("declarants", declarants)
                        .setParameter("state", LoadingState.TO_LOAD)
                        .setMaxResults(most)
                        .getResultList();
    }

    @Override
    public List<String> overdue(LocalDate today, int most) {
        return references(
                "select l.declaration from Loading l where l.state = :state and l.deadline < :day"
                        + " and l.askedUntil is null order by l.deadline, l.id",
                today,
                most);
    }

    @Override
    public List<String> toWarn(LocalDate soon, int most) {
        return references(
                "select l.declaration from Loading l where l.state = :state and l.deadline <= :day"
                        + " and l.warned = false order by l.deadline, l.id",
                soon,
                most);
    }

    private List<String> references(String query, LocalDate day, int most) {
        return entities.createQuery(query, String.class)
                .setParameter("state", LoadingState.TO_LOAD)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }
}
