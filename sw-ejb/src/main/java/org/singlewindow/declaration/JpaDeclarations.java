package org.singlewindow.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.singlewindow.catchword.CatchwordClause;
import org.singlewindow.catchword.Catchwords;
import org.singlewindow.party.Reach;
import org.singlewindow.party.ReachClause;
import org.singlewindow.persistence.ColumnsClause;
import org.singlewindow.persistence.Paged;
import org.singlewindow.reference.Counting;
import org.singlewindow.reference.Direction;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.RowOrder;
import org.singlewindow.shared.Tally;

@ApplicationScoped
class JpaDeclarations implements Declarations {
    private static final String LISTED = """
         from Declaration d where d.state in :states
        and (:office = '' or d.office = :office or d.office = '')
        and (:inspection = '' or d.inspection in :holding)
        and (:papers = '' or d.papers in :holding)
        """;

    /** As {@link Carriage#meets}: the cargo management number decides where both know it, else the bill of lading. */
    private static final String TOGETHER = """
        select new org.singlewindow.declaration.Load(
            sum(d.packages), sum(d.weight), max(d.cargoPackages), max(d.cargoWeight))
        from Declaration d
        where (d.billKey = :billKey or d.cargoKey = :cargoKey)
        and (d.cargoNumber = :cargo or d.billOfLading = :bill and (:cargo = '' or d.cargoNumber is null))
        and d.direction = :direction and d.state not in :gone and d.dossierReference <> :exceptCase
        """;

    /** Each by an index of its own, which ends with the id: a number that thousands share costs no more than another. */
    private static final String STANDING = """
        select * from declaration where id in (
            (select id from declaration where bill_key = ? and direction = ? and state not in ('REFUSED', 'CANCELLED')
                and dossier_reference <> ? order by id desc limit ?)
            union
            (select id from declaration where cargo_key = ? and direction = ? and state not in ('REFUSED', 'CANCELLED')
                and dossier_reference <> ? order by id desc limit ?))
        order by id desc
        """;

    /** Each day by itself, so that a day of very many costs no more than is said of it. */
    private static final String RELEASED = """
        select cast(listed.day as date), (select count(*) from (
            select 1 from declaration where (? = '' or office = ? or office = '') and state = 'RELEASED'
                and released_at >= listed.day at time zone 'Asia/Seoul'
                and released_at < (listed.day + interval '1 day') at time zone 'Asia/Seoul' limit ?) as counted)
        from generate_series(cast(? as timestamp), cast(? as timestamp), interval '1 day') as listed(day)
        order by 1
        """;

    /** Of an owner whose mandate is for some documents: what was filed by oneself, or lodged for these. */
    private static final String PART = """
        (d.filedBy = :me or exists (select r.document from DeclarationRequirement r
            where r.declarationId = d.id and r.application is not null and r.document in :documents))\
        """;

    private static final String ONLY = "only";
    private static final Set<Demand.State> HOLDING =
            Arrays.stream(Demand.State.values()).filter(Demand.State::holds).collect(Collectors.toSet());

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Catchwords catchwords;

    @Override
    public void add(Declaration declaration) {
        entities.persist(declaration);
        DeclarationWords.add(catchwords, declaration);
    }

    @Override
    public void add(DeclarationRequirement requirement) {
        entities.persist(requirement);
    }

    @Override
    public void add(Declaration declaration, Confirmation confirmation) {
        entities.persist(confirmation);
        DeclarationWords.add(catchwords, declaration, confirmation);
    }

    @Override
    public void foundBy(Declaration declaration) {
        DeclarationWords.put(catchwords, declaration);
    }

    @Override
    public void foundBy(Declaration declaration, DeclarationRequirement requirement) {
        DeclarationWords.put(catchwords, declaration, requirement);
    }

    @Override
    public void foundBy(Declaration declaration, Confirmation confirmation) {
        DeclarationWords.put(catchwords, declaration, confirmation);
    }

    @Override
    public Optional<Declaration> find(String reference) {
        return by("select d from Declaration d where d.reference = :reference", reference, Declaration.class);
    }

    @Override
    public Optional<Declaration> ofCase(String dossierReference) {
        return by(
                "select d from Declaration d where d.dossierReference = :reference",
                dossierReference,
                Declaration.class);
    }

    @Override
    public List<Declaration> ofCases(Collection<String> dossierReferences) {
        return dossierReferences.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select d from Declaration d where d.dossierReference in :references order by d.id",
                                Declaration.class)
                        .setParameter("references", dossierReferences)
                        .getResultList();
    }

    @Override
    public Optional<String> caseOf(String reference) {
        return by(
                "select d.dossierReference from Declaration d where d.reference = :reference", reference, String.class);
    }

    @Override
    public List<Declaration> carriedBy(Collection<Carriage> carriages) {
        return carriages.isEmpty()
                ? List.of()
                : entities.createQuery("""
                    select d from Declaration d
                    where d.billKey in :bills or d.cargoKey in :cargoes order by d.id
                    """, Declaration.class)
                        .setParameter("bills", keys(carriages, Carriage::billKey))
                        .setParameter("cargoes", keys(carriages, Carriage::cargoKey))
                        .getResultList();
    }

    private static List<String> keys(Collection<Carriage> carriages, Function<Carriage, @Nullable String> key) {
        return carriages.stream()
                .map(carriage -> Objects.requireNonNullElse(key.apply(carriage), ""))
                .distinct()
                .toList();
    }

    /** Other cases' only, so that this one is not written first. */
    @Override
    @SuppressWarnings("unchecked")
    public List<Declaration> standing(Direction direction, Carriage carriage, String exceptCase, int most) {
        Query query = entities.createNativeQuery(STANDING, Declaration.class).setFlushMode(FlushModeType.COMMIT);
        int place = 0;
        for (String key : Arrays.asList(carriage.billKey(), carriage.cargoKey())) {
            query.setParameter(++place, Objects.requireNonNullElse(key, ""))
                    .setParameter(++place, direction.name())
                    .setParameter(++place, exceptCase)
                    .setParameter(++place, most);
        }
        return query.getResultList();
    }

    @Override
    public Load together(Direction direction, Carriage carriage, String exceptCase) {
        return carriage.isUnknown()
                ? Load.UNKNOWN
                : entities.createQuery(TOGETHER, Load.class)
                        .setParameter("billKey", Objects.requireNonNullElse(carriage.billKey(), ""))
                        .setParameter("cargoKey", Objects.requireNonNullElse(carriage.cargoKey(), ""))
                        .setParameter("bill", Objects.requireNonNullElse(carriage.billOfLading(), ""))
                        .setParameter("cargo", Objects.requireNonNullElse(carriage.cargoNumber(), ""))
                        .setParameter("direction", direction)
                        .setParameter("gone", List.of(DeclarationState.REFUSED, DeclarationState.CANCELLED))
                        .setParameter("exceptCase", exceptCase)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getSingleResult();
    }

    /** In the order of the keys, as everybody takes them. */
    @Override
    public void lock(Carriage carriage) {
        List<String> keys = carriage.keys();
        if (!keys.isEmpty()) {
            String locks = keys.stream()
                    .map(key -> "cast(pg_advisory_xact_lock(hashtextextended(?, 0)) as text)")
                    .collect(Collectors.joining(", "));
            Query query = entities.createNativeQuery("select " + locks).setFlushMode(FlushModeType.COMMIT);
            for (int i = 0; i < keys.size(); i++) {
                query.setParameter(i + 1, keys.get(i));
            }
            query.getSingleResult();
        }
    }

    private <T> Optional<T> by(String query, String reference, Class<T> type) {
        return entities.createQuery(query, type)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<DeclarationRequirement> requirements(Collection<Declaration> declarations) {
        return ofAll(
                "select r from DeclarationRequirement r where r.declarationId in :ids"
                        + " order by r.declarationId, r.document",
                DeclarationRequirement.class,
                declarations);
    }

    @Override
    public List<Confirmation> confirmations(Collection<Declaration> declarations) {
        return ofAll(
                "select c from Confirmation c where c.declarationId in :ids order by c.declarationId, c.law, c.item",
                Confirmation.class,
                declarations);
    }

    private <T> List<T> ofAll(String query, Class<T> type, Collection<Declaration> declarations) {
        return declarations.isEmpty()
                ? List.of()
                : entities.createQuery(query, type)
                        .setParameter(
                                "ids",
                                declarations.stream().map(Declaration::id).toList())
                        .getResultList();
    }

    @Override
    public Page<Declaration> in(DeclarationQuery query, Cut cut) {
        CatchwordClause words = new CatchwordClause(query.text()).planned(entities);
        ColumnsClause columns = new ColumnsClause(query.columns())
                .beginning("declaration", "d.reference")
                .words("goods", "d.goods")
                .organisation("declarant", "d.declarant")
                .oneOf("port", "d.port")
                .beginning(DeclarationQuery.PORT_BEGINS, "d.port")
                .days("arrival", "d.arrival")
                .moments("lodged", "d.lodgedAt")
                .planned(entities);
        String listed = LISTED + words.text("d.dossierReference", "") + columns.text();
        Paged<Declaration> paged = new Paged<>(entities, Declaration.class, "d", listed, typed -> {
            fill(typed, query, words);
            columns.fill(typed);
        });
        RowOrder<Declaration> order = Declarations.order(query.order());
        return query.isWork() ? paged.work(order, cut) : paged.page(order, cut);
    }

    private static void fill(Query typed, DeclarationQuery query, CatchwordClause words) {
        words.filled(typed)
                .setParameter("states", query.states())
                .setParameter("office", query.office())
                .setParameter("inspection", query.holding() == Demand.INSPECTION ? ONLY : "")
                .setParameter("papers", query.holding() == Demand.PAPERS ? ONLY : "")
                .setParameter("holding", HOLDING);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Tally> released(String office, LocalDate first, LocalDate last) {
        List<Object[]> rows = entities.createNativeQuery(RELEASED)
                .setParameter(1, office)
                .setParameter(2, office)
                .setParameter(3, Counting.most())
                .setParameter(4, first.toString())
                .setParameter(5, last.toString())
                .getResultList();
        return rows.stream()
                .map(row -> new Tally(((Date) row[0]).toLocalDate(), ((Number) row[1]).longValue()))
                .toList();
    }

    @Override
    public List<Instant> lodged(Reach reach, Instant since, int most) {
        ReachClause own = new ReachClause(reach);
        return own.filled(entities.createQuery(
                        "select d.lodgedAt from Declaration d where d.lodgedAt >= :since and "
                                + own.text("d.declarant", PART) + " order by d.lodgedAt desc",
                        Instant.class))
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void remove(Declaration declaration) {
        entities.createQuery("delete from DeclarationRequirement r where r.declarationId = :id")
                .setParameter("id", declaration.id())
                .executeUpdate();
        entities.createQuery("delete from Confirmation c where c.declarationId = :id")
                .setParameter("id", declaration.id())
                .executeUpdate();
        entities.createQuery("delete from Declaration d where d.id = :id")
                .setParameter("id", declaration.id())
                .executeUpdate();
    }
}
