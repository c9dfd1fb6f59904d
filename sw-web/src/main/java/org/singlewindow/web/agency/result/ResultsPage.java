package org.singlewindow.web.agency.result;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.declaration.Carriage;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.reference.Kst;
import org.singlewindow.result.Reporting;
import org.singlewindow.result.ResultElsewhere;
import org.singlewindow.result.ResultView;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Choices;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.OncePerRequest;
import org.singlewindow.web.shared.Problems;
import org.singlewindow.web.shared.Words;

/** The agency reports results of applications that were lodged elsewhere, and sees which declarations they reached. */
@Named
@ViewScoped
@MenuEntry(page = "/agency/results", words = "shared.nav.results", in = Area.AGENCY, order = 20)
public class ResultsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DECIDED_ON = "decidedOn";
    private static final String VALID_UNTIL = "validUntil";

    @Inject
    private Reporting reporting;

    @Inject
    private Feedback feedback;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private final LinkedHashMap<String, String> typed = new LinkedHashMap<>();
    private final Once<Listing<ResultView>> reported = new Once<>();
    private final OncePerRequest<List<DocumentDefinition>> documents = new OncePerRequest<>();
    private String text = "";
    private String page = "";
    private Problems problems = Problems.none();

    /** Starts with today's approval: that is what is reported most. */
    public void load() {
        typed.putIfAbsent("outcome", ResultElsewhere.Outcome.APPROVED.name());
        typed.putIfAbsent(DECIDED_ON, LocalDate.now(clock.withZone(Kst.ZONE)).toString());
    }

    /** Reports what was typed; what is wrong is said at its field, and nothing typed is lost. */
    public @Nullable String report() {
        List<Violation> unreadable = new ArrayList<>();
        LocalDate decidedOn = day(DECIDED_ON, true, unreadable);
        LocalDate validUntil = day(VALID_UNTIL, false, unreadable);
        if (decidedOn == null || !unreadable.isEmpty()) {
            problems = Problems.of(unreadable);
            return null;
        }
        try {
            ResultView view = reporting.report(reported(decidedOn, validUntil));
            boolean near = !view.near().isEmpty();
            String waits = near ? "agency.results.waits-near" : "agency.results.waits";
            feedback.done(
                    view.declarations().isEmpty() ? waits : "agency.results.carried",
                    view.result().number(),
                    String.join(", ", near ? view.near() : view.declarations()));
            return "/agency/results?faces-redirect=true";
        } catch (InvalidForm wrong) {
            problems = Problems.of(wrong.violations());
            return null;
        }
    }

    private ResultElsewhere.Reported reported(LocalDate decidedOn, @Nullable LocalDate validUntil) {
        return new ResultElsewhere.Reported(
                at("document"),
                at("number"),
                Choices.of(ResultElsewhere.Outcome.class, at("outcome")),
                decidedOn,
                validUntil,
                at("reason"),
                at("businessNumber"),
                at("declaration"),
                Carriage.of(at("billOfLading"), at("cargoNumber")));
    }

    private String at(String name) {
        return Objects.requireNonNullElse(typed.get(name), "");
    }

    private @Nullable LocalDate day(String name, boolean required, List<Violation> wrong) {
        String day = at(name).strip();
        try {
            if (!day.isEmpty() || required) {
                return LocalDate.parse(day);
            }
        } catch (DateTimeParseException e) {
            wrong.add(new Violation("/" + name, "form.not-a-date", words.get("agency.results." + name), day));
        }
        return null;
    }

    public List<DocumentDefinition> getDocuments() {
        return documents.get(() -> reporting.documents());
    }

    public ResultElsewhere.Outcome[] getOutcomes() {
        return ResultElsewhere.Outcome.values();
    }

    /** What was reported last, or is found by the text in the address. */
    public Listing<ResultView> getReported() {
        return reported.get(() -> {
            return new Listing<>(
                    reporting.page(text, Listing.cut(page)),
                    new Listing.Address("/agency/results", Map.of("text", text)),
                    "page");
        });
    }

    public String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page == null ? "" : page;
    }

    /** What was typed, by the name of the field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public Problems getProblems() {
        return problems;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }
}
