package org.singlewindow.declaration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.InMemoryIds;
import org.singlewindow.catchword.InMemoryCatchwords;
import org.singlewindow.party.InMemoryOrganisations;
import org.singlewindow.party.Reach;
import org.singlewindow.persistence.InMemoryColumns;
import org.singlewindow.persistence.InMemoryPages;
import org.singlewindow.reference.Counting;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Tally;

/** Declarations in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryDeclarations implements Declarations {
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<DeclarationRequirement> requirements = new ArrayList<>();
    private final List<Confirmation> confirmations = new ArrayList<>();

    private Runnable meanwhile = () -> {};

    @Inject
    private InMemoryOrganisations organisations;

    @Inject
    private InMemoryCatchwords catchwords;

    @Override
    public void add(Declaration declaration) {
        InMemoryIds.give(declaration);
        declarations.add(declaration);
        DeclarationWords.add(catchwords, declaration);
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
    public void add(DeclarationRequirement requirement) {
        requirements.add(requirement);
    }

    @Override
    public void add(Declaration declaration, Confirmation confirmation) {
        confirmations.add(confirmation);
        DeclarationWords.add(catchwords, declaration, confirmation);
    }

    @Override
    public List<Confirmation> confirmations(Collection<Declaration> asked) {
        List<Long> ids = asked.stream().map(Declaration::id).toList();
        return confirmations.stream()
                .filter(c -> ids.contains(c.declarationId()))
                .sorted(Comparator.comparing(Confirmation::declarationId)
                        .thenComparing(Confirmation::law)
                        .thenComparing(Confirmation::item))
                .toList();
    }

    @Override
    public Optional<Declaration> find(String reference) {
        return declarations.stream()
                .filter(d -> d.reference().equals(reference))
                .findFirst();
    }

    @Override
    public Optional<Declaration> ofCase(String dossierReference) {
        return declarations.stream()
                .filter(d -> d.dossierReference().equals(dossierReference))
                .findFirst();
    }

    @Override
    public List<Declaration> ofCases(Collection<String> dossierReferences) {
        return declarations.stream()
                .filter(d -> dossierReferences.contains(d.dossierReference()))
                .sorted(Comparator.comparing(Declaration::id))
                .toList();
    }

    @Override
    public Optional<String> caseOf(String reference) {
        return find(reference).map(Declaration::dossierReference);
    }

    @Override
    public List<Declaration> carriedBy(Collection<Carriage> carriages) {
        return declarations.stream()
                .filter(d -> carriages.stream()
                        .anyMatch(carriage -> isSame(
                                        carriage.billKey(), d.carriage().billKey())
                                || isSame(carriage.cargoKey(), d.carriage().cargoKey())))
                .sorted(Comparator.comparing(Declaration::id))
                .toList();
    }

    @Override
    public List<Declaration> standing(Direction direction, Carriage carriage, String exceptCase, int most) {
        return carriedBy(carriage).stream()
                .filter(d -> d.direction() == direction && !d.state().isVoid())
                .filter(d -> !d.dossierReference().equals(exceptCase))
                .sorted(Comparator.comparing(Declaration::id).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public Load together(Direction direction, Carriage carriage, String exceptCase) {
        List<Load> loads = standing(direction, carriage, exceptCase, Integer.MAX_VALUE).stream()
                .filter(other -> carriage.meets(other.carriage()))
                .map(Declaration::load)
                .toList();
        return new Load(
                of(loads, Load::packages, BigDecimal::add),
                of(loads, Load::weight, BigDecimal::add),
                of(loads, Load::cargoPackages, BigDecimal::max),
                of(loads, Load::cargoWeight, BigDecimal::max));
    }

    private static @Nullable BigDecimal of(
            List<Load> loads, Function<Load, @Nullable BigDecimal> what, BinaryOperator<BigDecimal> together) {
        return loads.stream()
                .flatMap(load -> Stream.ofNullable(what.apply(load)))
                .reduce(together)
                .orElse(null);
    }

    /** What somebody else declares while the next one waits for the cargo. */
    public void meanwhile(Runnable declared) {
        meanwhile = declared;
    }

    @Override
    public void lock(Carriage carriage) {
        Runnable others = meanwhile;
        meanwhile = () -> {};
        others.run();
    }

    private static boolean isSame(@Nullable String wanted, @Nullable String declared) {
        return wanted != null && wanted.equals(declared);
    }

    @Override
    public List<DeclarationRequirement> requirements(Collection<Declaration> asked) {
        List<Long> ids = asked.stream().map(Declaration::id).toList();
        return requirements.stream()
                .filter(r -> ids.contains(r.declarationId()))
                .sorted(Comparator.comparing(DeclarationRequirement::declarationId)
                        .thenComparing(DeclarationRequirement::document))
                .toList();
    }

    @Override
    public Page<Declaration> in(DeclarationQuery query, Cut cut) {
        Demand holding = query.holding();
        List<Declaration> all = declarations.stream()
                .filter(d -> query.states().contains(d.state()))
                .filter(d -> query.office().isEmpty()
                        || d.office().isEmpty()
                        || d.office().equals(query.office()))
                .filter(d -> isNarrowed(d, new InMemoryColumns(query.columns())))
                .filter(d -> holding == null || d.demand(holding).holds())
                .filter(d -> catchwords.finds(query.text(), d.dossierReference(), word -> true))
                .toList();
        return InMemoryPages.of(all, Declarations.order(query.order()), cut, query.isWork());
    }

    private boolean isNarrowed(Declaration d, InMemoryColumns columns) {
        String named = organisations
                .find(d.declarant())
                .map(of -> String.join(" ", of.code(), of.nameKo(), of.nameEn()))
                .orElse("");
        return columns.begins("declaration", d.reference())
                && columns.words("goods", d.goods())
                && columns.words("declarant", named)
                && columns.oneOf("port", d.port())
                && columns.begins(DeclarationQuery.PORT_BEGINS, d.port())
                && columns.on("arrival", d.arrivalInOrder())
                && columns.on("lodged", d.lodgedAt());
    }

    @Override
    public List<Tally> released(String office, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .map(day -> new Tally(
                        day,
                        declarations.stream()
                                .filter(d -> office.isEmpty()
                                        || d.office().isEmpty()
                                        || d.office().equals(office))
                                .filter(d -> d.state() == DeclarationState.RELEASED)
                                .filter(d -> day.equals(
                                        LocalDate.ofInstant(Objects.requireNonNull(d.releasedAt()), Kst.ZONE)))
                                .limit(Counting.most())
                                .count()))
                .toList();
    }

    @Override
    public List<Instant> lodged(Reach reach, Instant since, int most) {
        return declarations.stream()
                .filter(d -> reach.hasConsignment(d.declarant(), d.filedBy())
                        || requirements(d).stream()
                                .anyMatch(r -> r.application() != null && reach.covers(d.declarant(), r.document())))
                .map(Declaration::lodgedAt)
                .filter(at -> !at.isBefore(since))
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .toList();
    }

    private static <C extends Comparable<? super C>> Comparator<Declaration> by(Function<Declaration, C> column) {
        return Comparator.comparing(column).thenComparing(Declaration::id);
    }

    @Override
    public void remove(Declaration declaration) {
        requirements.removeIf(r -> r.declarationId() == declaration.id());
        confirmations.removeIf(c -> c.declarationId() == declaration.id());
        declarations.removeIf(d -> d.id() == declaration.id());
    }
}
