package org.singlewindow.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.calendar.Subscribing;
import org.singlewindow.calendar.Subscription;
import org.singlewindow.notice.ChoosingMail;
import org.singlewindow.notice.NoticeKind;
import org.singlewindow.reference.PortalAddress;
import org.singlewindow.shared.Actor;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.security.SignedIn;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Languages;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.Redirect;

/** How people hear of things beside the portal: what comes by e-mail, and what their calendar fetches. */
@Named
@RequestScoped
@MenuEntry(
        page = "/notices",
        words = "open.notices.title",
        in = {Area.TRADER, Area.AGENCY},
        order = 95)
public class NoticesPage {
    private static final String HERE = "/notices";
    private static final Set<Actor.Role> MAILED = EnumSet.of(Actor.Role.TRADER, Actor.Role.BROKER);
    private static final Set<Actor.Role> WITH_CALENDAR =
            EnumSet.of(Actor.Role.TRADER, Actor.Role.BROKER, Actor.Role.OFFICIAL);

    @Inject
    private ChoosingMail choosing;

    @Inject
    private Subscribing subscribing;

    @Inject
    private SignedIn me;

    @Inject
    private Languages languages;

    @Inject
    private Feedback feedback;

    private final Once<Optional<Subscription.Since>> since = new Once<>();
    private final Once<String[]> mailed = new Once<>();

    private String @Nullable [] chosen;
    private String address = "";

    /** Visitors sign in first; whoever has neither mail nor calendar goes to the own work. */
    public void open() {
        if (!me.isSignedIn()) {
            Redirect.to("/sign-in?to=" + HERE);
        } else if (!isWithCalendar()) {
            Redirect.to(me.getHome());
        }
    }

    /** Whether messages to the person's organisation come by e-mail. */
    public boolean isMailed() {
        return is(MAILED);
    }

    public boolean isWithCalendar() {
        return is(WITH_CALENDAR);
    }

    private boolean is(Set<Actor.Role> roles) {
        Actor actor = me.getActor();
        return actor != null && roles.contains(actor.role());
    }

    public List<NoticeKind> getKinds() {
        return List.copyOf(NoticeKind.ofTraders());
    }

    /** What is ticked: as it is kept, until something else is sent. */
    public String[] getChosen() {
        String[] sent = chosen;
        return sent != null
                ? sent.clone()
                : mailed.get(
                        () -> choosing.mailed().stream().map(NoticeKind::name).toArray(String[]::new));
    }

    public void setChosen(String @Nullable [] chosen) {
        this.chosen = chosen == null ? new String[0] : chosen.clone();
    }

    public void choose() {
        Set<NoticeKind> kinds = EnumSet.noneOf(NoticeKind.class);
        Arrays.stream(getChosen()).map(NoticeKind::valueOf).forEach(kinds::add);
        choosing.choose(kinds);
        feedback.done("open.notices.chosen");
    }

    /** Since when the person has an address; null where there is none. */
    public Subscription.@Nullable Since getSince() {
        return since.get(subscribing::mine).orElse(null);
    }

    /** The address as it was made just now: it is shown this once. */
    public String getAddress() {
        return address;
    }

    public void subscribe() {
        address = PortalAddress.of(subscribing.subscribe(languages.getLocale()));
    }

    public void end() {
        subscribing.end();
        feedback.done("open.notices.calendar.ended");
    }
}
