package org.singlewindow.web.trader.hold;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.duty.DutyView;
import org.singlewindow.duty.StatingDuties;
import org.singlewindow.hold.HoldView;
import org.singlewindow.hold.Holding;
import org.singlewindow.web.shared.Once;

/** What holds the goods of the case that is shown, and what is owed to customs for them; asked for once a request. */
@Named
@RequestScoped
public class CaseHoldsPage {
    @Inject
    private Holding holding;

    @Inject
    private StatingDuties duties;

    private final Once<List<HoldView>> holds = new Once<>();
    private final Once<Optional<DutyView>> duty = new Once<>();

    public List<HoldView> of(String caseReference) {
        return holds.get(() -> holding.ofCase(caseReference));
    }

    /** What is owed; null where customs has not said. */
    public @Nullable DutyView duty(String caseReference) {
        return duty.get(() -> duties.ofCase(caseReference)).orElse(null);
    }
}
