package org.singlewindow.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Text;

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
        String port,
        @Nullable LocalDate arrival,
        DeclarationState state,
        Instant lodgedAt,
        @Nullable Instant readyAt,
        @Nullable Instant releasedAt,
        Clearance clearance,
        @Nullable String clearanceText,
        int revision,
        List<Demanded> demands,
        Set<Clearance.Act> acts,
        List<Required> requirements,
        List<ToConfirm> confirmations) {
    public DeclarationView {
        demands = List.copyOf(demands);
        acts = Collections.unmodifiableSet(acts.isEmpty() ? EnumSet.noneOf(Clearance.Act.class) : EnumSet.copyOf(acts));
        requirements = List.copyOf(requirements);
        confirmations = List.copyOf(confirmations);
    }

    /** The declaration with its requirements, for a reader who may see them. */
    static DeclarationView of(
            Declaration declaration, List<DeclarationRequirement> requirements, List<Confirmation> confirmations) {
        return new DeclarationView(
                declaration.reference(),
                declaration.dossierReference(),
                declaration.direction(),
                declaration.declarant(),
                declaration.filedBy(),
                declaration.goods(),
                declaration.office(),
                declaration.port(),
                declaration.arrival(),
                declaration.state(),
                declaration.lodgedAt(),
                declaration.readyAt(),
                declaration.releasedAt(),
                declaration.clearance(),
                declaration.clearanceText(),
                declaration.revision(),
                Demanded.of(declaration),
                declaration.actsOfCustoms(),
                requirements.stream().map(Required::of).toList(),
                confirmations.stream()
                        .map(one -> ToConfirm.of(one, declaration.state()))
                        .toList());
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
                port,
                arrival,
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
                        .toList(),
                confirmations);
    }

    /** Whether what customs said last is to be read apart: it neither asks for anything nor lets the goods go. */
    public boolean isSpokenOf() {
        return switch (clearance) {
            case ACCEPTED -> state != DeclarationState.RELEASED;
            case REFUSED, CANCELLED -> true;
            default -> false;
        };
    }

    /** Whether its declarant may take it back: not while customs inspects the goods. */
    public boolean isWithdrawable() {
        return !state.isFinal()
                && demands.stream().noneMatch(one -> one.demand() == Demand.INSPECTION && one.isHolding());
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

    /** Whether the trader has to name a permit, or say why none is needed. */
    public boolean isWaitingForPermit() {
        return !state.isFinal()
                && confirmations.stream()
                        .anyMatch(one ->
                                one.state() == Confirmation.State.OPEN || one.state() == Confirmation.State.REFUSED);
    }

    /** Whether a document is still to be decided. */
    public boolean isWaitingForAgencies() {
        return requirements.stream().anyMatch(required -> required.state() == DeclarationRequirement.State.OPEN);
    }

    /** Whether customs has to confirm a permit that the trader named. */
    public boolean isWaitingForConfirmation() {
        return !state.isFinal() && confirmations.stream().anyMatch(one -> one.state() == Confirmation.State.TO_CONFIRM);
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

    /**
     * What customs has to confirm under a law whose permits are given outside this window.
     *
     * @param item first of the goods items; with the law it says which one this is
     * @param permit as the trader named it; null where none was named
     * @param reason why the law does not apply; null where none was given
     * @param acts what customs can do now
     */
    public record ToConfirm(
            String law,
            int item,
            List<Integer> items,
            Text name,
            Text agency,
            List<Text> conditions,
            Confirmation.State state,
            @Nullable String permit,
            @Nullable String reasonCode,
            @Nullable Text reason,
            @Nullable String customsText,
            @Nullable String spokenBy,
            @Nullable String spokenName,
            @Nullable Instant spokenAt,
            boolean answerable,
            Set<Confirmation.Act> acts) {
        public ToConfirm {
            items = List.copyOf(items);
            conditions = List.copyOf(conditions);
            acts = Collections.unmodifiableSet(
                    acts.isEmpty() ? EnumSet.noneOf(Confirmation.Act.class) : EnumSet.copyOf(acts));
        }

        static ToConfirm of(Confirmation one, DeclarationState state) {
            boolean isFinal = state.isFinal();
            return new ToConfirm(
                    one.law(),
                    one.item(),
                    one.items(),
                    one.name(),
                    one.agency(),
                    one.conditions(),
                    one.state(),
                    one.permit(),
                    one.reasonCode(),
                    one.reason(),
                    one.customsText(),
                    one.spokenBy(),
                    one.spokenName(),
                    one.spokenAt(),
                    !isFinal && Confirmation.Act.ANSWER.isPossibleIn(one.state()),
                    isFinal ? Set.of() : one.actsOfCustoms());
        }

        /** The goods items as people read them. */
        public String itemsInWords() {
            return items.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
    }
}
