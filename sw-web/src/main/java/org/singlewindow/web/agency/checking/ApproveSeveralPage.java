package org.singlewindow.web.agency.checking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Viewing;
import org.singlewindow.checking.ApprovingSeveral;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.list.Lists;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.OrganisationNames;
import org.singlewindow.web.shared.Redirect;
import org.singlewindow.web.shared.Words;

/**
 * Applications that were marked together, to be approved one by one: each in a transaction of its own, with what became of it
 * in its line. None is refused here.
 */
@Named
@RequestScoped
public class ApproveSeveralPage {
    private static final String PAGE = "/agency/approve-several?application=";

    @Inject
    private ApprovingSeveral approving;

    @Inject
    private Viewing viewing;

    @Inject
    private OrganisationNames names;

    @Inject
    private Lists lists;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private final Once<List<ApplicationView>> rows = new Once<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private List<String> asked = List.of();

    /** What became of one. */
    public enum End {
        APPROVED,
        PROPOSED,
        STAYED
    }

    /**
     * What became of one.
     *
     * @param why it stayed; empty where it did not
     */
    public record Outcome(ApplicationView application, End end, String why) {}

    @PostConstruct
    void read() {
        String[] named = request.getParameterValues("application");
        asked = Stream.of(named == null ? new String[0] : named)
                .distinct()
                .limit(Limits.APPROVED_AT_ONCE.value())
                .toList();
    }

    /** Goes there with what was marked in the worklist. */
    public void ask() {
        List<String> marked = lists.marked(ApplicationView.class).stream()
                .map(ApplicationView::reference)
                .toList();
        Redirect.to(PAGE + String.join("&application=", marked));
    }

    /** Those that are the agency's and not decided; another's are as if they never were. */
    public List<ApplicationView> getRows() {
        return rows.get(() -> {
            List<ApplicationView> own = asked.stream()
                    .flatMap(reference -> own(reference).stream())
                    .filter(view -> !view.state().isFinal())
                    .toList();
            names.expect(own.stream().map(ApplicationView::applicant));
            return own;
        });
    }

    private Optional<ApplicationView> own(String reference) {
        try {
            return Optional.of(viewing.outline(reference));
        } catch (Refusal unknown) {
            return Optional.empty();
        }
    }

    /** Approves them, each by itself. */
    public void approve() {
        getRows().forEach(row -> outcomes.add(approve(row)));
    }

    private Outcome approve(ApplicationView row) {
        try {
            boolean approved = approving.approve(row.reference());
            return new Outcome(row, approved ? End.APPROVED : End.PROPOSED, "");
        } catch (Refusal refused) {
            return new Outcome(
                    row, End.STAYED, words.of(refused.code(), refused.args().toArray()));
        }
    }

    /** What became of each; empty as long as nothing was done. */
    public List<Outcome> getOutcomes() {
        return List.copyOf(outcomes);
    }

    /** How many did not stay. */
    public long getDone() {
        return outcomes.stream().filter(outcome -> outcome.end() != End.STAYED).count();
    }
}
