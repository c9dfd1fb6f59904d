package org.singlewindow.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.singlewindow.reference.Direction;

/**
 * Finds what stands already for a cargo, whoever declared it. One bill of lading may be declared in parts, so that several
 * declarations of it are lawful as long as they fit into it.
 */
@ApplicationScoped
public class SameCargo {
    /** However many share a number, the newest are told. */
    private static final int MOST = 10;

    @Inject
    private Declarations declarations;

    /**
     * What stands for a cargo.
     *
     * @param declarations those that were not refused, also of numbers that are only written otherwise; newest first
     * @param together how much of it was declared in all, in however many parts
     */
    public record Standing(List<DeclarationFacts> declarations, Load together) {
        public Standing {
            declarations = List.copyOf(declarations);
        }
    }

    /** What stands for a cargo without that case. */
    public Standing standing(Direction direction, Carriage carriage, String exceptCase) {
        List<Declaration> found =
                carriage.isUnknown() ? List.of() : declarations.standing(direction, carriage, exceptCase, MOST);
        return new Standing(
                found.stream()
                        .filter(other -> carriage.meets(other.carriage()) || carriage.isNear(other.carriage()))
                        .map(DeclarationFacts.class::cast)
                        .toList(),
                found.isEmpty() ? Load.UNKNOWN : declarations.together(direction, carriage, exceptCase));
    }

    /** Waits its turn to declare the cargo, so that of two parts that come at once the second is held against the first. */
    public void takeTurns(Carriage carriage) {
        declarations.lock(carriage);
    }
}
