package org.singlewindow.keeper;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.declaration.DeclarationState;

/**
 * Goods in a place, with what was declared of them.
 *
 * @param leftAt null while they are there
 */
public record StayView(
        String reference,
        String cargoNumber,
        String container,
        int packages,
        Instant enteredAt,
        @Nullable Instant leftAt,
        List<Declared> declared) {
    public StayView {
        declared = List.copyOf(declared);
    }

    /** A declaration of that cargo, and how far it is; nothing else of it is the keeper's. */
    public record Declared(String reference, DeclarationState state) {}

    public boolean isHere() {
        return leftAt == null;
    }

    /** Whether customs holds them. */
    public boolean isHeld() {
        return declared.stream().anyMatch(one -> one.state() == DeclarationState.HELD);
    }
}
