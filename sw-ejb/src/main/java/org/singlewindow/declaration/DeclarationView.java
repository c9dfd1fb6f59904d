package org.singlewindow.declaration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Direction;

/** A declaration with what it waits for. */
public record DeclarationView(
        String reference,
        String dossier,
        Direction direction,
        String declarant,
        String filedBy,
        String goods,
        DeclarationState state,
        Instant lodgedAt,
        @Nullable Instant readyAt,
        @Nullable Instant releasedAt,
        Clearance clearance,
        @Nullable String clearanceText,
        List<Required> requirements) {
    public DeclarationView {
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
                declaration.state(),
                declaration.lodgedAt(),
                declaration.readyAt(),
                declaration.releasedAt(),
                declaration.clearance(),
                declaration.clearanceText(),
                requirements.stream().map(Required::of).toList());
    }

    public boolean isReleasable() {
        return state == DeclarationState.READY;
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
