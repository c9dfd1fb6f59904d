package org.singlewindow.cosigning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.Decision;

/**
 * A proposed approval, as the agency's officials see it.
 *
 * @param id tells it from the one that was proposed before
 * @param own whether the reader proposed it
 * @param approval what is proposed
 * @param givenBackBy who did not sign it; null where it waits for a signature
 * @param reason why it was not signed
 */
public record ProposalView(
        long id,
        String application,
        String document,
        String goods,
        String proposer,
        boolean own,
        Instant proposedAt,
        Decision.Approve approval,
        @Nullable String givenBackBy,
        @Nullable String reason) {
    public boolean isWaiting() {
        return givenBackBy == null;
    }
}
