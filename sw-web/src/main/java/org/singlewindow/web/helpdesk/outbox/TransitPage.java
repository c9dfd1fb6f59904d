package org.singlewindow.web.helpdesk.outbox;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.outbox.Delivery;
import org.singlewindow.outbox.Outbox;
import org.singlewindow.outbox.Redelivery;
import org.singlewindow.partner.PartnerQueues;
import org.singlewindow.shared.Cut;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Choices;
import org.singlewindow.web.shared.Codes;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.Words;

/** Where messages are, and sending again what did not arrive. */
@Named
@ViewScoped
@MenuEntry(page = "/helpdesk/messages", words = "shared.nav.transit", in = Area.HELPDESK, order = 20)
public class TransitPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Redelivery redelivery;

    @Inject
    private Feedback feedback;

    @Inject
    private Codes codes;

    @Inject
    private Words words;

    private Delivery state = Delivery.DEAD;
    private String text = "";
    private String page = "";
    private transient @Nullable Listing<Redelivery.Transit> messages;

    /** The messages as they were when the page was opened: a button stays that of its message while others move on. */
    public Listing<Redelivery.Transit> getMessages() {
        Listing<Redelivery.Transit> loaded = messages;
        if (loaded == null) {
            loaded = new Listing<>(
                    redelivery.in(state, text, Listing.cut(page)),
                    new Listing.Address("/helpdesk/messages", Map.of("state", state.name(), "text", text)),
                    "page");
            messages = loaded;
        }
        return loaded;
    }

    /** How many messages are in that state. */
    public long count(Delivery counted) {
        return redelivery.in(counted, Cut.at(0, 1)).total();
    }

    /** Whether messages in that state are counted to the end. */
    public boolean isCounted(Delivery counted) {
        return counted != Delivery.ACKNOWLEDGED;
    }

    /** What the receiver is called. */
    public String destination(String queue) {
        return switch (queue) {
            case Outbox.NOTICES -> words.of("helpdesk.transit.to.notices");
            case Outbox.INCOMING -> words.of("helpdesk.transit.to.incoming");
            default -> codes.organisation(PartnerQueues.partner(queue));
        };
    }

    /** Sends a message once more. */
    public String resend(String id) {
        redelivery.resend(id);
        feedback.done("helpdesk.resent");
        return "/helpdesk/messages?faces-redirect=true&state=" + state;
    }

    public boolean isResendable() {
        return state == Delivery.DEAD || state == Delivery.SENT;
    }

    public Delivery[] getStates() {
        return Delivery.values();
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page == null ? "" : page;
    }

    public String getState() {
        return state.name();
    }

    public void setState(@Nullable String state) {
        this.state = Choices.or(Delivery.DEAD, state);
    }
}
