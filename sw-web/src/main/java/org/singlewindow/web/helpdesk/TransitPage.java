package org.singlewindow.web.helpdesk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.singlewindow.exchange.Delivery;
import org.singlewindow.exchange.Redelivery;
import org.singlewindow.shared.Page;
import org.singlewindow.web.shared.Feedback;

/** Where messages are, and sending again what did not arrive. */
@Named
@ViewScoped
public class TransitPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    @Inject
    private Redelivery redelivery;

    @Inject
    private Feedback feedback;

    private String state = Delivery.DEAD.name();
    private transient @Nullable Page<Redelivery.Transit> messages;

    /** The messages as they were when the page was opened: a button stays that of its message while others move on. */
    public Page<Redelivery.Transit> getMessages() {
        Page<Redelivery.Transit> loaded = messages;
        if (loaded == null) {
            loaded = redelivery.in(chosen(), 0, SHOWN);
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
        return "/helpdesk/messages?faces-redirect=true&state=" + chosen();
    }

    private Delivery chosen() {
        for (Delivery candidate : Delivery.values()) {
            if (candidate.name().equals(state)) {
                return candidate;
            }
        }
        return Delivery.DEAD;
    }

    public boolean isResendable() {
        return chosen() == Delivery.DEAD || chosen() == Delivery.SENT;
    }

    public Delivery[] getStates() {
        return Delivery.values();
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state == null || state.isEmpty() ? Delivery.DEAD.name() : state;
    }
}
