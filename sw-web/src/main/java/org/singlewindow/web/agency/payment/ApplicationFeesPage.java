package org.singlewindow.web.agency.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.singlewindow.payment.ChargeView;
import org.singlewindow.payment.Fees;
import org.singlewindow.web.shared.Once;

/** Whether the application that is reviewed is paid for, and what waits for it; asked for once a request. */
@Named
@RequestScoped
public class ApplicationFeesPage {
    @Inject
    private Fees fees;

    private final Once<List<ChargeView>> charges = new Once<>();

    public List<ChargeView> of(String application) {
        return charges.get(() -> fees.ofApplication(application));
    }
}
