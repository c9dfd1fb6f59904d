package org.singlewindow.web.helpdesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.singlewindow.exchange.Delivery;
import org.singlewindow.exchange.Redelivery;
import org.singlewindow.shared.Page;
import org.singlewindow.web.shared.Feedback;

/** Where messages are, and sending again what did not arrive. */
@Named
@RequestScoped
public class TransitPage {
    private static final int SHOWN = 100;

    @Inject
    private Redelivery redelivery;

    @Inject
    private Feedback feedback;

    private String state = Delivery.DEAD.name();

    public Page<Redelivery.Transit> getMessages() {
        return redelivery.in(chosen(), 0, SHOWN);
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
