package org.singlewindow.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.singlewindow.party.Actors;
import org.singlewindow.party.Representation;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Page;

/** People read the messages to their organisation and to those they act for. */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class ReadingMessages {
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
    public Page<Message> mine(int first, int size) {
        return messages.to(recipients(), first, size);
    }

    /** How many are unread. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public long unread() {
        return messages.unread(recipients());
    }

    /** Whoever opens the case has read what there was to say about it. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void opened(String caseReference) {
        messages.unreadAbout(caseReference, recipients()).forEach(message -> message.read(clock.instant()));
    }

    private List<String> recipients() {
        return representation.representedBy(actors.current());
    }
}
