package org.singlewindow.web.agency.checking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

    private final Once<Examining.Examined> examined = new Once<>();

    /** What was looked up: findings, and cases most like it that the agency has decided. */
    public Examining.Examined of(String application) {
        return examined.get(() -> {
            Examining.Examined found = examining.examine(application);
            names.expect(found.past().stream().map(Examining.Past::applicant));
            return found;
        });
    }

    /** A finding in words. */
    public String said(Finding finding) {
        return words.of(finding.code(), finding.args().toArray());
    }

    /** By what a past case is like this one. */
    public String why(Examining.Past past) {
        String code =
                past.sameMaker() ? "maker" : past.nearMaker() ? "near-maker" : past.sameOrigin() ? "origin" : "goods";
        String why = words.of("agency.checking.past." + code);
        return past.words() == 0 ? why : why + " · " + words.of("agency.checking.past.words", past.words());
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
