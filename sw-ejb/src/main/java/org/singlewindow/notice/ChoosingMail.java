package org.singlewindow.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.singlewindow.party.Actors;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** People choose for their organisation which messages come by e-mail too. */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class ChoosingMail {
    @Inject
    private MailChoices choices;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    /** What comes by e-mail. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Set<NoticeKind> mailed() {
        return others(choices.without(actors.current().organisation()));
    }

    /** From now on these come by e-mail, and no others; in the portal all stand. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void choose(Set<NoticeKind> mailed) {
        Actor actor = actors.current();
        String organisation = actor.organisation();
        timeline.recordOrBegin(
                OrganisationFacts.history(organisation), actor, Step.of("notice.choose-mail", organisation));
        choices.put(organisation, others(mailed));
    }

    private static Set<NoticeKind> others(Set<NoticeKind> kinds) {
        Set<NoticeKind> others = EnumSet.copyOf(NoticeKind.ofTraders());
        others.removeAll(kinds);
        return others;
    }
}
