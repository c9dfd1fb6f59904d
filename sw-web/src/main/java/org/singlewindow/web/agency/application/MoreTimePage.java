package org.singlewindow.web.agency.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.Deciding;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.shared.Moments;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Redirect;

/** An official gives the applicant more time to answer, or does not. */
@Named
@RequestScoped
public class MoreTimePage {
    @Inject
    private Deciding deciding;

    @Inject
    private Feedback feedback;

    private String until = "";

    /** Until the day that was typed; until the one that was asked for where none was. */
    public void give(String application, @Nullable LocalDate wanted) {
        answer(application, () -> until.isBlank() && wanted != null ? wanted : day(), "agency.time-given");
    }

    public void decline(String application) {
        answer(application, () -> null, "agency.time-declined");
    }

    private void answer(String application, Supplier<@Nullable LocalDate> day, String done) {
        try {
            deciding.giveTime(application, day.get());
            feedback.done(done, application);
        } catch (InvalidForm wrong) {
            Violation first = wrong.violations().get(0);
            feedback.refusedOnNextPage(first.code(), first.args().toArray());
        }
        Redirect.to("/agency/review?application=" + application);
    }

    private LocalDate day() {
        return Moments.day(until)
                .orElseThrow(() ->
                        new InvalidForm(List.of(new Violation("/until", "application.limit-no-day", until.strip()))));
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until == null ? "" : until;
    }
}
