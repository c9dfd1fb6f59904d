package org.singlewindow.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.singlewindow.shared.LinkToken;

/**
 * Makes the link of an invitation at the moment in which its letter is written, so that the token stands in no queue, no
 * message that is kept and no list, but in the letter alone. A letter written once more has another link, and only that
 * counts. Whoever is invited no more gets one that opens nothing.
 */
@ApplicationScoped
public class InvitationLinks {
    @Inject
    private Invitations invitations;

    @Inject
    private Clock clock;

    /** The page that the letter leads to. */
    @Transactional
    public String fresh(long invitation) {
        String token = LinkToken.random();
        invitations
                .find(invitation)
                .filter(found -> found.state(clock.instant()) == InvitationFacts.State.OPEN)
                .ifPresent(found -> found.link(LinkToken.hash(token)));
        return "/invitation?token=" + token;
    }
}
