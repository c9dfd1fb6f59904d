package org.singlewindow.web.trader.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.Fee;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.Register;
import org.singlewindow.payment.Fees;
import org.singlewindow.web.shared.Once;

/** The receipt for a fee, to print: in the name of whoever owed it, whoever paid. */
@Named
@RequestScoped
public class FeeReceiptPage {
    @Inject
    private Fees fees;

    @Inject
    private Register register;

    @Inject
    private Definitions definitions;

    private final Once<Fees.Receipt> receipt = new Once<>();
    private final Once<String> business = new Once<>();

    private String charge = "";

    public Fees.Receipt getReceipt() {
        return receipt.get(() -> fees.receipt(charge));
    }

    /** By which rule it was charged. */
    public Fee getFee() {
        return definitions
                .version(getReceipt().charge().document(), getReceipt().charge().definitionVersion())
                .fee();
    }

    /** Business number of whoever owed it. */
    public String getBusinessNumber() {
        return business.get(() -> register.organisation(getReceipt().charge().payer())
                .map(OrganisationFacts::businessNumber)
                .orElse(""));
    }

    public String getCharge() {
        return charge;
    }

    public void setCharge(@Nullable String charge) {
        this.charge = charge == null ? "" : charge;
    }
}
