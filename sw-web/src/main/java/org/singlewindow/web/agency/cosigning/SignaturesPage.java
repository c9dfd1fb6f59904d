package org.singlewindow.web.agency.cosigning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.cosigning.Cosigning;
import org.singlewindow.cosigning.ProposalView;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.PersonNames;
import org.singlewindow.web.shared.Redirect;

/** Approvals that wait for a second signature: all of the agency's, and the one of the application that is reviewed. */
@Named
@RequestScoped
@MenuEntry(page = "/agency/signatures", words = "agency.cosigning.title", in = Area.AGENCY, order = 18)
public class SignaturesPage {
    @Inject
    private Cosigning cosigning;

    @Inject
    private PersonNames people;

    @Inject
    private Feedback feedback;

    @Inject
    private HttpServletRequest request;

    private final Once<List<ProposalView>> waiting = new Once<>();
    private final Once<List<ProposalView>> proposed = new Once<>();
    private final Once<Boolean> wanted = new Once<>();

    private String reason = "";

    /** What waits for a signature, the longest first. */
    public List<ProposalView> getWaiting() {
        return waiting.get(() -> {
            List<ProposalView> all = cosigning.waiting();
            people.expect(all.stream().map(ProposalView::proposer));
            return all;
        });
    }

    /** What was proposed about that application: one thing, or nothing. */
    public List<ProposalView> proposed(String application) {
        return proposed.get(() -> cosigning.proposal(application).stream().toList());
    }

    /** Whether a second official signs the approval of that application. */
    public boolean isWanted(String application) {
        return wanted.get(() -> cosigning.isWanted(application));
    }

    /** Signs it: the application is approved. */
    public void sign(String application) {
        cosigning.sign(application, seen());
        feedback.done("agency.cosigning.signed", application);
        Redirect.to("/agency/signatures");
    }

    /** Gives it back with the reason. */
    public void giveBack(String application) {
        cosigning.giveBack(application, seen(), reason);
        feedback.done("agency.cosigning.given-back", application);
        Redirect.to("/agency/signatures");
    }

    /** Takes back what the reader proposed. */
    public void takeBack(String application) {
        cosigning.takeBack(application, seen());
        feedback.done("agency.cosigning.taken-back", application);
        Redirect.to(new Listing.Address("/agency/review", Map.of("application", application)).toString());
    }

    /** The proposal that the reader saw: by now another one may stand there. */
    private long seen() {
        String seen = request.getParameter("proposal");
        return seen != null && seen.matches("\\d{1,18}") ? Long.parseLong(seen) : -1;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
