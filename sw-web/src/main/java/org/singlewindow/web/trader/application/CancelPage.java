package org.singlewindow.web.trader.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.singlewindow.declaration.Cancelling;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Words;

/** The declarant takes the declaration of the case that is shown back. */
@Named
@RequestScoped
public class CancelPage {
    @Inject
    private CasePage casePage;

    @Inject
    private Cancelling cancelling;

    @Inject
    private Feedback feedback;

    @Inject
    private Words words;

    private String reason = "";
    private boolean keepsApplications;
    private String problem = "";

    /** Takes it back; what is wrong with the reason is said at its field. */
    public @Nullable String cancel() {
        try {
            cancelling.cancel(casePage.getRef(), reason, keepsApplications);
        } catch (Refusal refused) {
            if (refused.sort() != Refusal.Sort.NOT_VALID) {
                throw refused;
            }
            problem = words.of(refused.code(), refused.args().toArray());
            feedback.refused(refused.code(), refused.args().toArray());
            return null;
        }
        feedback.done("trader.case.cancelled");
        return "/trader/case?faces-redirect=true&ref=" + casePage.getRef();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public boolean isKeepsApplications() {
        return keepsApplications;
    }

    public void setKeepsApplications(boolean keepsApplications) {
        this.keepsApplications = keepsApplications;
    }

    /** What is wrong with the reason; empty where nothing is. */
    public String getProblem() {
        return problem;
    }
}
