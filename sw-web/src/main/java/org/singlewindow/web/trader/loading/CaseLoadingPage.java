package org.singlewindow.web.trader.loading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.loading.ExtendingLoading;
import org.singlewindow.loading.LoadingView;
import org.singlewindow.shared.Moments;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Once;

/** The loading of the export that is shown: until when, and more time. */
@Named
@RequestScoped
public class CaseLoadingPage {
    private static final String UNTIL = "loadingUntil";

    @Inject
    private ExtendingLoading extending;

    @Inject
    private Feedback feedback;

    private final Once<Optional<LoadingView>> loading = new Once<>();
    private final Map<String, String> typed = new HashMap<>();
    private String reason = "";

    /** That of a case; null where it is no released export. */
    public @Nullable LoadingView of(String caseReference) {
        return loading.get(() -> extending.ofCase(caseReference)).orElse(null);
    }

    /** Asks customs for more time. */
    public @Nullable String ask(String caseReference) {
        try {
            String day = Objects.requireNonNullElse(typed.get(UNTIL), "").strip();
            extending.ask(
                    caseReference,
                    Moments.day(day).orElseThrow(() -> Refusal.notValid("trader.loading.no-day", day)),
                    reason);
        } catch (Refusal refused) {
            if (refused.sort() != Refusal.Sort.NOT_VALID) {
                throw refused;
            }
            feedback.refused(refused.code(), refused.args().toArray());
            return null;
        }
        feedback.done("trader.loading.asked");
        return "/trader/case?faces-redirect=true&ref=" + caseReference;
    }

    /** The day that is typed. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
