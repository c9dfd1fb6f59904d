package org.singlewindow.declaration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.singlewindow.InMemoryIds;
import org.singlewindow.catchword.InMemoryCatchwords;
import org.singlewindow.reference.Counting;
import org.singlewindow.reference.Direction;
import org.singlewindow.shared.Page;

/** Declarations in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryDeclarations implements Declarations {
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<DeclarationRequirement> requirements = new ArrayList<>();
    private final List<Confirmation> confirmations = new ArrayList<>();

    @Inject
    private InMemoryCatchwords catchwords;

    @Override
    public void add(Declaration declaration) {
        InMemoryIds.give(declaration);
        declarations.add(declaration);
        DeclarationWords.add(catchwords, declaration);
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
    public void add(Confirmation confirmation) {
        confirmations.add(confirmation);
    }

    @Override
    public List<Confirmation> confirmations(Declaration declaration) {
        return confirmations.stream()
                .filter(c -> c.declarationId() == declaration.id())
                .sorted(Comparator.comparing(Confirmation::law).thenComparing(Confirmation::item))
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
    public Optional<String> caseOf(String reference) {
        return find(reference).map(Declaration::dossierReference);
    }

    @Override
    public List<Declaration> carriedBy(Carriage carriage) {
        return declarations.stream()
                .filter(d -> isSame(carriage.billKey(), d.carriage().billKey())
                        || isSame(carriage.cargoKey(), d.carriage().cargoKey()))
                .sorted(Comparator.comparing(Declaration::id))
                .toList();
    }

    @Override
    public List<Declaration> standing(Direction direction, Carriage carriage, String exceptCase, int most) {
        return carriedBy(carriage).stream()
                .filter(d -> d.direction() == direction && d.state() != DeclarationState.REFUSED)
                .filter(d -> !d.dossierReference().equals(exceptCase))
                .sorted(Comparator.comparing(Declaration::id).reversed())
                .limit(most)
                .toList();
    }

    private static boolean isSame(@Nullable String wanted, @Nullable String declared) {
        return wanted != null && wanted.equals(declared);
    }

    @Override
    public List<DeclarationRequirement> requirements(Declaration declaration) {
        return requirements.stream()
                .filter(r -> r.declarationId() == declaration.id())
                .sorted(Comparator.comparing(DeclarationRequirement::document))
                .toList();
    }

    @Override
    public Page<Declaration> in(DeclarationQuery query, int first, int size) {
        Demand holding = query.holding();
        List<Declaration> all = declarations.stream()
                .filter(d -> query.states().contains(d.state()))
                .filter(d -> query.office().isEmpty()
                        || d.office().isEmpty()
                        || d.office().equals(query.office()))
                .filter(d -> holding == null || d.demand(holding).holds())
                .filter(d -> catchwords.finds(query.text(), d.dossierReference(), word -> true))
                .sorted(order(query.order()))
                .toList();
        int counted = query.isWork() ? all.size() : Math.min(all.size(), Counting.most(first, size));
        return new Page<>(all.stream().skip(first).limit(size).toList(), counted);
    }

    private static Comparator<Declaration> order(DeclarationQuery.Order order) {
        return switch (order) {
            case OLDEST -> by(Declaration::lodgedAt);
            case NEWEST -> by(Declaration::lodgedAt).reversed();
            case GOODS -> by(Declaration::goods);
            case GOODS_LAST -> by(Declaration::goods).reversed();
            case DECLARANT -> by(Declaration::declarant);
            case DECLARANT_LAST -> by(Declaration::declarant).reversed();
        };
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
