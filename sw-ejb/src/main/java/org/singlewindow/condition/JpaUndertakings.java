package org.singlewindow.condition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.singlewindow.party.Reach;
import org.singlewindow.party.ReachClause;
import org.singlewindow.persistence.Paged;
import org.singlewindow.reference.TextPattern;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

@ApplicationScoped
class JpaUndertakings implements Undertakings {
    /** Nobody owes to himself under a mandate: the second half is never true. */
    private static final String PART = "(u.document in :documents or u.trader = :me)";

    private static final String NUMBERED = """
         and (u.reference like :number escape '!' or u.application like :number escape '!'
              or u.dossier like :number escape '!' or u.certificate like :number escape '!')\
        """;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Undertaking undertaking) {
        entities.persist(undertaking);
    }

    private TypedQuery<Undertaking> by(String column, String value) {
        return entities.createQuery(
                        "select u from Undertaking u where u." + column + " = :value order by u.id", Undertaking.class)
                .setParameter("value", value);
    }

    @Override
    public Optional<Undertaking> find(String reference) {
        return by("reference", reference).getResultStream().findFirst();
    }

    @Override
    public Optional<String> caseOf(String reference) {
        return entities.createQuery("select u.dossier from Undertaking u where u.reference = :reference", String.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Undertaking> ofApplication(String application) {
        return by("application", application).getResultList();
    }

    @Override
    public List<Undertaking> ofCase(String dossier) {
        return by("dossier", dossier).getResultList();
    }

    @Override
    public Page<Undertaking> ofAgency(String agency, UndertakingQuery query, Cut cut) {
        return page("u.agency = :agency", filled -> filled.setParameter("agency", agency), query, cut);
    }

    @Override
    public Page<Undertaking> within(Reach reach, UndertakingQuery query, Cut cut) {
        ReachClause own = new ReachClause(reach);
        return page(own.text("u.trader", PART), own::filled, query, cut);
    }

    private Page<Undertaking> page(String whose, Consumer<Query> filledIn, UndertakingQuery query, Cut cut) {
        String number = query.number().strip().toUpperCase(Locale.ROOT);
        String listed = " from Undertaking u where " + whose + in(query.states())
                + (query.code().isEmpty() ? "" : " and u.kind = :kind")
                + (number.isEmpty() ? "" : NUMBERED);
        return new Paged<>(entities, Undertaking.class, "u", listed, filled -> {
                    filledIn.accept(filled);
                    if (!query.code().isEmpty()) {
                        filled.setParameter("kind", query.code());
                    }
                    if (!number.isEmpty()) {
                        filled.setParameter(
                                "number", TextPattern.of(number).substring(1).toUpperCase(Locale.ROOT));
                    }
                })
                .page(DUE_FIRST, cut);
    }

    /** Said in the question itself, so that the index of what is pending serves those who look for that. */
    private static String in(Set<UndertakingState> states) {
        return states.isEmpty()
                ? ""
                : states.stream()
                        .sorted()
                        .map(state -> UndertakingState.class.getName() + "." + state.name())
                        .collect(Collectors.joining(", ", " and u.state in (", ")"));
    }

    @Override
    public List<String> toMark(LocalDate day, int most) {
        return entities.createQuery(
                        "select u.reference from Undertaking u where u.state = :open and u.markOn <= :day"
                                + " order by u.markOn, u.id",
                        String.class)
                .setParameter("open", UndertakingState.OPEN)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void removeAll(String dossier) {
        ofCase(dossier).forEach(entities::remove);
    }
}
