package org.singlewindow.web.trader.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.payment.Fees;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.Words;

/** What is paid under one number, and the way to where it is paid; coming back from there changes nothing. */
@Named
@RequestScoped
public class PayPage {
    @Inject
    private Fees fees;

    @Inject
    private Words words;

    private final Once<Fees.ToPay> toPay = new Once<>();
    private final Once<Optional<String>> address = new Once<>();

    private String number = "";
    private String problem = "";

    public Fees.ToPay getToPay() {
        return toPay.get(() -> fees.open(number));
    }

    /** Where it is paid; null where that cannot be said now. */
    public @Nullable String getAddress() {
        return address.get(this::asked).orElse(null);
    }

    private Optional<String> asked() {
        if (getToPay().isDone()) {
            return Optional.empty();
        }
        try {
            return Optional.of(fees.address(number).toString());
        } catch (Refusal refused) {
            problem = words.of(refused.code(), refused.args().toArray());
            return Optional.empty();
        }
    }

    /** Why it cannot be said; empty where it can. */
    public String getProblem() {
        String ignored = getAddress();
        return ignored == null ? problem : "";
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }
}
