package org.singlewindow.web.helpdesk.outbox;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.singlewindow.outbox.Delivery;
import org.singlewindow.outbox.Redelivery;
import org.singlewindow.shared.Page;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Choices;
import org.singlewindow.web.shared.Feedback;

/** Where messages are, and sending again what did not arrive. */
@Named
@ViewScoped
@MenuEntry(page = "/helpdesk/messages", words = "shared.nav.transit", in = Area.HELPDESK, order = 20)
public class TransitPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    @Inject
    private Redelivery redelivery;

    @Inject
    private Feedback feedback;

    private Delivery state = Delivery.DEAD;
    private transient @Nullable Page<Redelivery.Transit> messages;

    /** The messages as they were when the page was opened: a button stays that of its message while others move on. */
    public Page<Redelivery.Transit> getMessages() {
        Page<Redelivery.Transit> loaded = messages;
        if (loaded == null) {
            loaded = redelivery.in(state, 0, SHOWN);
            messages = loaded;
        }
        return loaded;
    }

    /** How many messages are in that state. */
    public long count(Delivery counted) {
        return redelivery.in(counted, 0, 1).total();
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

    public String getState() {
        return state.name();
    }

    public void setState(@Nullable String state) {
        this.state = Choices.or(Delivery.DEAD, state);
    }
}
