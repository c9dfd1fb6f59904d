package org.singlewindow.web.agency.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationAct;
import org.singlewindow.application.ApplicationContent;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Papers;
import org.singlewindow.application.Viewing;
import org.singlewindow.application.Worklist;
import org.singlewindow.application.WorklistQuery;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.DocumentText;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Formats;
import org.singlewindow.web.shared.GivenReasons;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.ReasonForm;

/** One application on one page: what the applicant says, what changed, and the decision beside it. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Viewing viewing;

    @Inject
    private Deciding deciding;

    @Inject
    private Worklist worklist;

    @Inject
    private Papers papers;

    @Inject
    private Definitions definitions;

    @Inject
    private Feedback feedback;

    @Inject
    private GivenReasons reasons;

    @Inject
    private Formats formats;

    @Inject
    private Clock clock;

    private final Once<List<DossierView.Paper>> papersOnce = new Once<>();

    private final ReasonForm reason = new ReasonForm();

    private String application = "";
    private boolean inFull;
    private long version = -1;
    private boolean claimable;
    private boolean decidable;
    private transient @Nullable ApplicationView view;
    private String conditions = "";
    private String validUntil = "";
    private String question = "";
    private String reasonCode = "";
    private String reasonText = "";

    /**
     * Remembers which version the official is reading, and what could be done with it: a decision about another one is
     * refused, and says so where the button was.
     */
    public void load() {
        if (version < 0) {
            ApplicationView read = getView();
            version = read.version();
            claimable = read.can(ApplicationAct.CLAIM);
            decidable = read.can(ApplicationAct.APPROVE);
        }
    }

    public String claim() {
        view = null;
        deciding.claim(application);
        return here();
    }

    public String handBack() {
        deciding.handBack(application);
        return "/agency/worklist?faces-redirect=true";
    }

    public String approve() {
        LocalDate until = lastDay();
        Decision approval = new Decision.Approve(conditions.isBlank() ? null : conditions.strip(), until);
        return until == null
                ? decide(approval, "agency.approved")
                : decide(approval, "agency.approved-until", formats.date(until));
    }

    private @Nullable LocalDate lastDay() {
        try {
            return validUntil.isBlank() ? null : LocalDate.parse(validUntil.strip());
        } catch (DateTimeParseException e) {
            throw Refusal.notValid("application.validity-no-day", validUntil.strip());
        }
    }

    public String refuse() {
        return decide(new Decision.Refuse(reasonCode, reasonText), "agency.refused");
    }

    public String ask() {
        return decide(new Decision.Ask(question), "agency.asked");
    }

    /** Decides and opens what is due next among the official's own and the free ones. */
    private String decide(Decision decision, String words, Object... more) {
        view = null;
        deciding.decide(application, version, decision);
        feedback.done(
                words, Stream.concat(Stream.of(application), Stream.of(more)).toArray());
        return worklist
                .page(new WorklistQuery(
                        EnumSet.of(ApplicationState.RECEIVED, ApplicationState.IN_REVIEW),
                        "",
                        "",
                        "",
                        WorklistQuery.Sort.DUE,
                        0,
                        1))
                .rows()
                .stream()
                .findFirst()
                .map(next -> "/agency/review?faces-redirect=true&application=" + next.reference())
                .orElse("/agency/worklist?faces-redirect=true");
    }

    private String here() {
        return "/agency/review?faces-redirect=true&application=" + application;
    }

    public ApplicationView getView() {
        ApplicationView loaded = view;
        if (loaded == null) {
            loaded = inFull
                    ? viewing.openInFull(application, reasons.orAsked(application, reason))
                    : viewing.open(application);
            view = loaded;
        }
        return loaded;
    }

    /** Shows what identifies people, once the official has said why; that it was shown is recorded. */
    public @Nullable String showInFull() {
        reasons.orAsked(application, reason);
        inFull = true;
        view = null;
        return null;
    }

    /** Whether something on the page is masked. */
    public boolean isMasked() {
        return !inFull
                && getParts().stream()
                        .flatMap(part -> part.lines().stream())
                        .anyMatch(line -> line.field().isMasked());
    }

    public boolean isReasonWanted() {
        return reasons.of(application).isEmpty();
    }

    public ReasonForm getReason() {
        return reason;
    }

    public DocumentDefinition getDefinition() {
        ApplicationView view = getView();
        return definitions.version(view.document(), view.definitionVersion());
    }

    /** The content, part by part, with what the last answer changed. */
    public List<DocumentText.Part> getParts() {
        ApplicationView view = getView();
        List<ApplicationContent.Change> changes = view.changes();
        return DocumentText.parts(getDefinition(), view.content(), changes);
    }

    public List<DossierView.Paper> getPapers() {
        return papersOnce.get(() -> papers.of(application));
    }

    public boolean isClaimable() {
        return claimable;
    }

    public boolean isDecidable() {
        return decidable;
    }

    public String getApplication() {
        return application;
    }

    public void setApplication(@Nullable String application) {
        this.application = application == null ? "" : application;
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(String conditions) {
        this.conditions = conditions;
    }

    public String getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(@Nullable String validUntil) {
        this.validUntil = validUntil == null ? "" : validUntil;
    }

    /** The first day until which an approval can be valid. */
    public String getTomorrow() {
        return LocalDate.now(clock.withZone(Kst.ZONE)).plusDays(1).toString();
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getReasonCode() {
        return reasonCode;
    }

    public void setReasonCode(String reasonCode) {
        this.reasonCode = reasonCode;
    }

    public String getReasonText() {
        return reasonText;
    }

    public void setReasonText(String reasonText) {
        this.reasonText = reasonText;
    }
}
