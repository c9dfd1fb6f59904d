package org.singlewindow.web.trader.payment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.singlewindow.payment.Fees;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Once;

/** What is paid under one number, and the way to where it is paid; coming back from there changes nothing. */
@Named
@RequestScoped
public class PayPage {
    @Inject
    private Fees fees;

    @Inject
    private Feedback feedback;

    @Inject
    private HttpServletRequest request;

    private final Once<Fees.ToPay> toPay = new Once<>();

    private String number = "";
    private String address = "";

    /** The page is built before its parameters are read where the institution is asked. */
    @PostConstruct
    void read() {
        setNumber(request.getParameter("number"));
    }

    public Fees.ToPay getToPay() {
        return toPay.get(() -> fees.open(number));
    }

    /** Asks the institution where it is paid; the page shows the way there. */
    public void ask() {
        try {
            address = fees.address(number).toString();
        } catch (Refusal refused) {
            feedback.refused(refused.code(), refused.args().toArray());
        }
    }

    /** Where it is paid; empty before the institution was asked. */
    public String getAddress() {
        return address;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }
}
