package org.singlewindow.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.singlewindow.search.Finder;
import org.singlewindow.search.Found;
import org.singlewindow.search.Kind;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** Finds messages to and from partners' systems, by their own id or by whatever finds the case that they are about. */
@ApplicationScoped
class MessageFinder implements Finder {
    @Inject
    private Transmissions transmissions;

    @Override
    public Kind kind() {
        return Kind.MESSAGE;
    }

    @Override
    public Set<Actor.Role> readers() {
        return Set.of(Actor.Role.HELPDESK, Actor.Role.ADMIN);
    }

    @Override
    public Page<Found> find(String typed, int most) {
        Page<Transmission> page = transmissions.page(new TransmissionQuery(null, null, null, typed), Cut.first(most));
        return page.showing(page.rows().stream().map(MessageFinder::found).toList());
    }

    private static Found found(Transmission message) {
        return Found.of(
                        Kind.MESSAGE,
                        message.messageId(),
                        message.subject(),
                        message.partner(),
                        message.state().name(),
                        message.lastAt())
                .openedBy(Long.toString(message.id()));
    }
}
