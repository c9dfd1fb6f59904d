package org.singlewindow.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.singlewindow.party.Actors;
import org.singlewindow.party.Reach;
import org.singlewindow.party.Representation;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** People read the messages to their organisation and to those they act for. */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class ReadingMessages {
    private static final int ARRIVALS = 100;

    @Inject
    private Messages messages;

    @Inject
    private Representation representation;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /** Newest first. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Page<MessageFacts> mine(Cut cut) {
        return found(MessageQuery.ALL, cut);
    }

    /** Those of them that the caller looks for. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Page<MessageFacts> found(MessageQuery query, Cut cut) {
        return Page.of(messages.within(reach(), query, cut.atMost(Limits.PAGE_ROWS.intValue())));
    }

    /** How many are unread. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public long unread() {
        return messages.unread(reach());
    }

    /** How many came since then, as far as they are told. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public long arrivedSince(Instant moment) {
        return messages.within(reach(), MessageQuery.ALL, Cut.first(ARRIVALS)).rows().stream()
                .filter(message -> message.sentAt().isAfter(moment))
                .count();
    }

    /** Whoever opens the case has read what there was to say about it. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void opened(String caseReference) {
        messages.unreadAbout(caseReference, reach()).forEach(message -> message.read(clock.instant()));
    }

    private Reach reach() {
        return representation.reach(actors.current());
    }
}
