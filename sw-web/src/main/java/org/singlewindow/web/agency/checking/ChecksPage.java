package org.singlewindow.web.agency.checking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.singlewindow.checking.Examining;
import org.singlewindow.checking.Finding;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.OrganisationNames;
import org.singlewindow.web.shared.Words;

/** What the window looked up about the application that is reviewed; asked for once a request. */
@Named
@RequestScoped
public class ChecksPage {
    @Inject
    private Examining examining;

    @Inject
    private OrganisationNames names;

    @Inject
    private Words words;

    private final Once<List<Finding>> findings = new Once<>();
    private final Once<List<Examining.Past>> past = new Once<>();

    public List<Finding> findings(String application) {
        return findings.get(() -> examining.findings(application));
    }

    /** Cases most like it that the agency has decided. */
    public List<Examining.Past> past(String application) {
        return past.get(() -> {
            List<Examining.Past> found = examining.past(application);
            names.expect(found.stream().map(Examining.Past::applicant));
            return found;
        });
    }

    /** A finding in words. */
    public String said(Finding finding) {
        return words.of(finding.code(), finding.args().toArray());
    }

    /** How a finding is marked in a list of checks. */
    public String mark(Finding finding) {
        return switch (finding.level()) {
            case OK -> "";
            case LOOK -> "sw-check-open";
            case FAULT -> "sw-check-failed";
        };
    }
}
