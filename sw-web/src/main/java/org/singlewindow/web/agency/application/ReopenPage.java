package org.singlewindow.web.agency.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.Deciding;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Redirect;

/** An official corrects a decision: the application that is shown is reviewed anew. */
@Named
@RequestScoped
public class ReopenPage {
    @Inject
    private ReviewPage page;

    @Inject
    private Deciding deciding;

    @Inject
    private Feedback feedback;

    private String reason = "";

    /** What is wrong with what was typed is said on the page, and nothing typed is lost. */
    public void reopen() {
        String application = page.getApplication();
        try {
            deciding.reopen(application, reason);
        } catch (Refusal refused) {
            if (refused.sort() != Refusal.Sort.NOT_VALID) {
                throw refused;
            }
            feedback.refused(refused.code(), refused.args().toArray());
            return;
        }
        feedback.done("agency.reopened", application);
        Redirect.to(page.review(application));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
