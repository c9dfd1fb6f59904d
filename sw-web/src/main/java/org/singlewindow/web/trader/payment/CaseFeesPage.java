package org.singlewindow.web.trader.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.Fee;
import org.singlewindow.payment.ChargeView;
import org.singlewindow.payment.Fees;
import org.singlewindow.web.shared.Once;

/** What the case that is shown costs, for its pages; asked for once a request. */
@Named
@RequestScoped
public class CaseFeesPage {
    @Inject
    private Fees fees;

    @Inject
    private Definitions definitions;

    private final Once<List<ChargeView>> charges = new Once<>();

    /** All of the case. */
    public List<ChargeView> all(String caseReference) {
        return charges.get(() -> fees.ofCase(caseReference));
    }

    /** Those of one application. */
    public List<ChargeView> of(String caseReference, String application) {
        return all(caseReference).stream()
                .filter(charge -> charge.application().equals(application))
                .toList();
    }

    /** By which rule it was charged. */
    public Fee rule(ChargeView charge) {
        return definitions
                .version(charge.document(), charge.definitionVersion())
                .fee();
    }
}
