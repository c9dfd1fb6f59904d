package org.singlewindow.as4;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a message names as its agreement, service and action, before it is checked whether that was agreed upon. */
record Claim(@Nullable String agreement, String service, String action) {
    static final Claim NONE = new Claim(null, "", "");

    /** Whether it only asks if somebody is there. */
    boolean isTest() {
        return service.equals(Node.TEST_SERVICE) && action.equals(Node.TEST_ACTION);
    }

    /** What of it was never agreed upon with that party. */
    Optional<String> notAgreed(Counterpart with) {
        if (!with.agreement().equals(agreement)) {
            return Optional.of("under another agreement: " + agreement);
        }
        if (isTest()) {
            return Optional.empty();
        }
        if (!with.service().equals(service)) {
            return Optional.of("for a service that was not agreed upon: " + service);
        }
        return with.actions().contains(action)
                ? Optional.empty()
                : Optional.of("for an action that was not agreed upon: " + action);
    }
}
