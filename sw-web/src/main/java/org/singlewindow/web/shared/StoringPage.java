package org.singlewindow.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.Storing;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.shared.Moments;

/** Trader or official say that the goods of an application are in storage. */
@Named
@RequestScoped
public class StoringPage {
    @Inject
    private Storing storing;

    @Inject
    private Feedback feedback;

    private String day = "";

    /** Says so, and goes back to that page. */
    public void stored(String application, String back) {
        try {
            storing.stored(application, storedOn());
            feedback.done("shared.stored", application);
        } catch (InvalidForm wrong) {
            Violation first = wrong.violations().get(0);
            feedback.refusedOnNextPage(first.code(), first.args().toArray());
        }
        Redirect.to(back);
    }

    private LocalDate storedOn() {
        return Moments.day(day)
                .orElseThrow(() ->
                        new InvalidForm(List.of(new Violation("/storedOn", "application.stored-no-day", day.strip()))));
    }

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day == null ? "" : day;
    }
}
