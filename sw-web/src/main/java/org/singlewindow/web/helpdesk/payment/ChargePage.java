package org.singlewindow.web.helpdesk.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.singlewindow.payment.ChargeView;
import org.singlewindow.payment.PaymentDesk;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.Words;

/** One fee for the help desk: where it stands, and the act by which nothing waits for it any more. */
@Named
@RequestScoped
public class ChargePage {
    @Inject
    private PaymentDesk desk;

    @Inject
    private Feedback feedback;

    @Inject
    private Words words;

    private final Once<ChargeView> shown = new Once<>();

    private String charge = "";
    private String reason = "";
    private String problem = "";

    public ChargeView getShown() {
        return shown.get(() -> desk.charge(charge));
    }

    /** Notes that it is waived, or was paid at the counter. */
    public @Nullable String release() {
        try {
            desk.release(charge, reason);
        } catch (Refusal refused) {
            problem = words.of(refused.code(), refused.args().toArray());
            return null;
        }
        feedback.done("helpdesk.payment.released", charge);
        return "/helpdesk/charge?faces-redirect=true&charge=" + charge;
    }

    /** What is wrong with the reason; empty where nothing is. */
    public String getProblem() {
        return problem;
    }

    public String getCharge() {
        return charge;
    }

    public void setCharge(@Nullable String charge) {
        this.charge = charge == null ? "" : charge.strip();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
