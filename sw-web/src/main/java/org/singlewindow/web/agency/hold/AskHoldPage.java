package org.singlewindow.web.agency.hold;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.hold.HoldAsking;
import org.singlewindow.hold.HoldView;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.Words;

/** An official asks customs to hold the goods of the application that is reviewed. */
@Named
@RequestScoped
public class AskHoldPage {
    @Inject
    private HoldAsking asking;

    @Inject
    private Feedback feedback;

    @Inject
    private Words words;

    private final Once<List<HoldView>> holds = new Once<>();
    private String reason = "";
    private String problem = "";

    /** What the agency asked for, oldest first. */
    public List<HoldView> of(String application) {
        return holds.get(() -> asking.ofApplication(application));
    }

    /** Whether it can ask: one thing at a time. */
    public boolean isOpenFor(String application) {
        return of(application).stream().noneMatch(hold -> hold.state().isStanding());
    }

    /** Asks for it; what is wrong is said at the field. */
    public @Nullable String ask(String application) {
        try {
            asking.ask(application, reason);
        } catch (Refusal refused) {
            if (refused.sort() != Refusal.Sort.NOT_VALID) {
                throw refused;
            }
            problem = words.of(refused.code(), refused.args().toArray());
            feedback.refused(refused.code(), refused.args().toArray());
            return null;
        }
        return done("agency.hold.asked", application);
    }

    /** Takes back what customs has not answered. */
    public String takeBack(String application, String hold) {
        asking.takeBack(hold);
        return done("agency.hold.taken-back", application);
    }

    private String done(String said, String application) {
        feedback.done(said);
        return "/agency/review?faces-redirect=true&application=" + application;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    /** What is wrong with the reason; empty where nothing is. */
    public String getProblem() {
        return problem;
    }
}
