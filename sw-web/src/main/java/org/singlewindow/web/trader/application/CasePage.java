package org.singlewindow.web.trader.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.Answering;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.declaration.DeclarationRequirement;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.lodgement.CaseFile;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.notice.ReadingMessages;
import org.singlewindow.partner.Outages;
import org.singlewindow.timeline.TimelineEntryFacts;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.IssuedCertificates;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.OrganisationNames;

/** Where a case stands, whose turn it is, and what happened. */
@Named
@RequestScoped
public class CasePage {
    @Inject
    private CaseFiles caseFiles;

    @Inject
    private Answering answering;

    @Inject
    private Feedback feedback;

    @Inject
    private ReadingMessages messages;

    @Inject
    private Outages outages;

    @Inject
    private IssuedCertificates certificates;

    @Inject
    private OrganisationNames names;

    @Inject
    private HttpServletRequest request;

    private final Once<Map<String, Instant>> silent = new Once<>();

    private String ref = "";
    private @Nullable CaseFile file;

    /** The page is built before its parameters are read, and again when a button was pressed. */
    @PostConstruct
    void read() {
        ref = Objects.requireNonNullElse(request.getParameter("ref"), "");
    }

    /** Opening the case reads its messages. */
    public void load() {
        file = read(caseFiles.own(ref));
        messages.opened(ref);
    }

    public CaseFile getFile() {
        CaseFile loaded = file;
        if (loaded == null) {
            loaded = read(caseFiles.own(ref));
            file = loaded;
        }
        return loaded;
    }

    /** What its parts ask for is asked for at once. */
    private CaseFile read(CaseFile own) {
        certificates.expect(own.applications().stream().map(ApplicationView::certificate));
        names.expect(own.timeline().stream().map(TimelineEntryFacts::organisation));
        return own;
    }

    /** Since when an agency's system has not answered to whom an application is on its way; null where all is well. */
    public @Nullable Instant silentSince(ApplicationView application) {
        return application.state() == ApplicationState.LODGED
                ? silent.get(() -> outages.silent()).get(application.agency())
                : null;
    }

    /** Takes an application back. */
    public String withdraw(String application) {
        answering.withdraw(application);
        feedback.done("trader.case.withdrawn", application);
        return "/trader/case?faces-redirect=true&ref=" + ref;
    }

    /** Opens a refused document for another attempt, and its tasks. */
    public String again(String application) {
        answering.again(application);
        return "/trader/dossier?faces-redirect=true&ref=" + ref;
    }

    /** Whether the document of this application can be applied for again: it was refused last, and the goods still wait. */
    public boolean isForAnotherAttempt(ApplicationView application) {
        CaseFile shown = getFile();
        DeclarationView declaration = shown.declaration();
        return (application.state() == ApplicationState.REFUSED || application.state() == ApplicationState.REVOKED)
                && declaration != null
                && !declaration.state().isFinal()
                && declaration.requirements().stream()
                        .anyMatch(required -> application.reference().equals(required.application())
                                && required.state() == DeclarationRequirement.State.REFUSED);
    }

    /** Whether there is something to object to, or to read of an objection that there was. */
    public boolean isForObjection(ApplicationView application) {
        return application.state() == ApplicationState.REFUSED
                || application.state() == ApplicationState.REVOKED
                || getFile().timeline().stream()
                        .anyMatch(entry -> entry.act().equals("objection.lodge")
                                && entry.subject().equals(application.reference()));
    }

    /** Whether that was asked for, and the document only waits to be lodged. */
    public boolean isOpened(ApplicationView application) {
        return !getFile().dossier().standingDocuments().contains(application.document());
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
