package org.singlewindow.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.singlewindow.party.Actors;
import org.singlewindow.party.Reach;
import org.singlewindow.party.Representation;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;

/**
 * Programs follow what their organisation, and those it acts for, are told: each message once, in an order that never
 * changes behind them, whoever wrote it on which server.
 */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class Following {
    /** So many get their place in one go; the next who asks goes on. */
    private static final int PLACED_AT_ONCE = 5_000;

    @Inject
    private Messages messages;

    @Inject
    private Representation representation;

    @Inject
    private Actors actors;

    /**
     * A stretch of what was told.
     *
     * @param next place to go on after
     * @param more whether there may be more by now
     */
    public record Stretch(List<? extends MessageFacts> messages, long next, boolean more) {
        public Stretch {
            messages = List.copyOf(messages);
        }
    }

    /** What was told after that place, the first first; 0 is before all that is kept. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Stretch after(long place, int most) {
        messages.place(PLACED_AT_ONCE);
        Reach reach = representation.reach(actors.current());
        int size = Math.min(most, Limits.PAGE_ROWS.intValue());
        List<Message> told = messages.after(reach, place, size);
        long next = told.stream().mapToLong(Message::place).max().orElse(place);
        return new Stretch(told, next, told.size() == size);
    }

    /** The place of the newest message, for whoever wants to hear of nothing before. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public long end() {
        messages.place(PLACED_AT_ONCE);
        return messages.lastPlace();
    }
}
