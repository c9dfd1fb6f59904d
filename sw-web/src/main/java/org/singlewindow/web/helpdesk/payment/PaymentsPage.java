package org.singlewindow.web.helpdesk.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.payment.ChargeView;
import org.singlewindow.payment.InstitutionMessage;
import org.singlewindow.payment.PaymentDesk;
import org.singlewindow.payment.PaymentEventView;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.Redirect;

/** What the institution said about money and what came of it; what does not match comes first. */
@Named
@ViewScoped
@MenuEntry(
        page = "/helpdesk/payments",
        words = "helpdesk.payment.title",
        in = Area.HELPDESK,
        order = 25,
        leadsTo = "/helpdesk/charge")
public class PaymentsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ALL = "all";

    @Inject
    private PaymentDesk desk;

    @Inject
    private Feedback feedback;

    private String view = "";
    private String text = "";
    private String page = "";
    private transient @Nullable Listing<PaymentEventView> listed;
    private transient @Nullable List<ChargeView> charges;

    public Listing<PaymentEventView> getListed() {
        Listing<PaymentEventView> loaded = listed;
        if (loaded == null) {
            loaded = new Listing<>(
                    desk.events(!isEverything() && text.isEmpty(), text, Listing.cut(page)),
                    new Listing.Address("/helpdesk/payments", Map.of("view", view, "text", text)),
                    "page");
            listed = loaded;
        }
        return loaded;
    }

    /** What is charged under what was looked for. */
    public List<ChargeView> getCharges() {
        List<ChargeView> found = charges;
        if (found == null) {
            found = text.isEmpty() ? List.of() : desk.charges(text);
            charges = found;
        }
        return found;
    }

    /** Whether it tells of a refund that can be asked for again. */
    public boolean canAskAgain(PaymentEventView event) {
        return event.kind() == InstitutionMessage.Kind.REFUND_FAILED;
    }

    /** Has the institution asked again for a refund. */
    public void askAgain(String refund) {
        try {
            desk.askAgain(refund);
            feedback.done("helpdesk.payment.asked", refund);
        } catch (Refusal refused) {
            feedback.refusedOnNextPage(refused.code(), refused.args().toArray());
        }
        Redirect.to(getListed().getAddress());
    }

    /** Whether all is shown, and not only what does not match. */
    public boolean isEverything() {
        return view.equals(ALL);
    }

    public String getView() {
        return view;
    }

    public void setView(@Nullable String view) {
        this.view = ALL.equals(view) ? ALL : "";
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text.strip();
    }

    public String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page == null ? "" : page;
    }
}
