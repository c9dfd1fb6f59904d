package org.singlewindow.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.shared.Actor;

/** Whose consignment a program enters: its own organisation's, or that of the principal whom it names. */
final class Principal {
    private Principal() {}

    /**
     * The organisation. Who works for others has to say for whom, be it for itself.
     *
     * @param named null where nobody is named
     * @param place where the name belongs
     */
    static String of(Actor actor, @Nullable String named, String place) {
        if (named != null && !named.isEmpty()) {
            return named;
        }
        if (actor.is(Actor.Role.BROKER)) {
            throw new InvalidForm(List.of(new Violation(place, "intake.no-principal")));
        }
        return actor.organisation();
    }
}
