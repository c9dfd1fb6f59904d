package org.singlewindow.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;

/** The person in charge of privacy reviews who of the staff looked at whose data, and why. */
@Stateless
@RolesAllowed(Actor.Role.ADMINISTRATORS)
public class ReviewingLooks {
    @Inject
    private Looks looks;

    /**
     * Looks, newest first.
     *
     * @param rows those of this page
     * @param more whether there are older ones
     */
    public record Reviewed(List<LookFacts> rows, boolean more) {
        public Reviewed {
            rows = List.copyOf(rows);
        }

        /** Where the next page goes on; 0 where there is nothing. */
        public long last() {
            return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).id();
        }
    }

    /** The looks that are asked for. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public Reviewed page(LookQuery query, int size) {
        int shown = Math.min(Math.max(size, 1), Limits.PAGE_ROWS.intValue());
        List<Look> found = looks.page(query, shown + 1);
        return new Reviewed(List.copyOf(found.subList(0, Math.min(shown, found.size()))), found.size() > shown);
    }
}
