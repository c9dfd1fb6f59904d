package org.singlewindow.declaration;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Direction;

/**
 * A declaration with what it waits for.
 *
 * @param revision what this is a picture of; customs acts upon what it saw, and on nothing newer
 * @param acts what customs can do now
 */
public record DeclarationView(
        String reference,
        String dossier,
        Direction direction,
        String declarant,
        String filedBy,
        String goods,
        String office,
        DeclarationState state,
        Instant lodgedAt,
        @Nullable Instant readyAt,
        @Nullable Instant releasedAt,
        Clearance clearance,
        @Nullable String clearanceText,
        int revision,
        List<Demanded> demands,
        Set<Clearance.Act> acts,
        List<Required> requirements) {
    public DeclarationView {
        demands = List.copyOf(demands);
        acts = Collections.unmodifiableSet(acts.isEmpty() ? EnumSet.noneOf(Clearance.Act.class) : EnumSet.copyOf(acts));
        requirements = List.copyOf(requirements);
    }

    /** The declaration with its requirements, for a reader who may see them. */
    public static DeclarationView of(Declaration declaration, List<DeclarationRequirement> requirements) {
        return new DeclarationView(
                declaration.reference(),
                declaration.dossierReference(),
                declaration.direction(),
                declaration.declarant(),
                declaration.filedBy(),
                declaration.goods(),
                declaration.office(),
                declaration.state(),
                declaration.lodgedAt(),
                declaration.readyAt(),
                declaration.releasedAt(),
                declaration.clearance(),
                declaration.clearanceText(),
                declaration.revision(),
                Demanded.of(declaration),
                declaration.actsOfCustoms(),
                requirements.stream().map(Required::of).toList());
    }

    /** Without the requirements of documents that are not the reader's. */
    public DeclarationView within(Predicate<String> covered) {
        return new DeclarationView(
                reference,
                dossier,
                direction,
                declarant,
                filedBy,
                goods,
                office,
                state,
                lodgedAt,
                readyAt,
                releasedAt,
                clearance,
                clearanceText,
                revision,
                demands,
                acts,
                requirements.stream()
                        .filter(required -> covered.test(required.document()))
                        .toList());
    }

    public boolean isReleasable() {
        return state == DeclarationState.READY;
    }

    /** What customs wants or wanted, in the words in which it said so last. */
    public record Demanded(
            Demand demand, Demand.State state, @Nullable String text) {
        static List<Demanded> of(Declaration declaration) {
            return Arrays.stream(Demand.values())
                    .filter(demand -> declaration.demand(demand) != Demand.State.NONE)
                    .map(demand -> new Demanded(demand, declaration.demand(demand), declaration.demandText(demand)))
                    .toList();
        }

        /** Whether the goods are held because of it. */
        public boolean isHolding() {
            return state.holds();
        }
    }

    /** Whether customs waits for the trader's papers. */
    public boolean isWaitingForPapers() {
        return demands.stream()
                .anyMatch(demanded -> demanded.demand() == Demand.PAPERS && demanded.state() == Demand.State.OPEN);
    }

    /** One document that is needed; {@code application} is null while the applicant has not lodged it. */
    public record Required(
            String document,
            String agency,
            @Nullable String application,
            DeclarationRequirement.State state,
            @Nullable String certificate) {
        static Required of(DeclarationRequirement requirement) {
            return new Required(
                    requirement.document(),
                    requirement.agency(),
                    requirement.application(),
                    requirement.state(),
                    requirement.certificate());
        }
    }
}
