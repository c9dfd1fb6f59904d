package org.singlewindow.invitation;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.RowOrder;

/** Where invitations are kept. */
interface Invitations {
    /** The order of a list, the newest first. */
    RowOrder<Invitation> NEWEST = RowOrder.<Invitation>rising()
            .moment("sentAt", Invitation::sentAt)
            .number("id", Invitation::id)
            .reversed();

    /** Keeps it, and gives it its id. */
    void add(Invitation invitation);

    /** For whoever changes it: nobody else does meanwhile. */
    Optional<Invitation> find(long id);

    /** The open one that the link with that token opens. */
    Optional<Invitation> open(String hash, Instant now);

    /** The same for whoever uses it up: of several at the same time one gets it, and the others nothing. */
    Optional<Invitation> claim(String hash, Instant now);

    /**
     * Some of them, newest first; counted as far as {@code Counting} says.
     *
     * @param states those in which they are; none for all
     * @param text words, each part of the address, the organisation's code or the inviter; empty for all
     */
    Page<Invitation> page(Set<InvitationFacts.State> states, String text, Instant now, Cut cut);

    /** Deletes at most so many that ended before that, and tells how many. */
    int forget(Instant before, int most);
}
