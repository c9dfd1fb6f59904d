package org.singlewindow.web.agency.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationAct;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Asked;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Papers;
import org.singlewindow.application.Viewing;
import org.singlewindow.application.Worklist;
import org.singlewindow.cosigning.Cosigning;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.party.Actors;
import org.singlewindow.result.Reporting;
import org.singlewindow.result.ResultElsewhereFacts;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Moments;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.DocumentText;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Formats;
import org.singlewindow.web.shared.Gist;
import org.singlewindow.web.shared.GivenReasons;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.PersonNames;
import org.singlewindow.web.shared.ReasonForm;
import org.singlewindow.web.shared.Redirect;
import org.singlewindow.web.shared.Words;

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
    private Cosigning cosigning;

    @Inject
    private Worklist worklist;

    @Inject
    private Papers papers;

    @Inject
    private PersonNames people;

    @Inject
    private Reporting reporting;

    @Inject
    private Definitions definitions;

    @Inject
    private Actors actors;

    @Inject
    private Feedback feedback;

    @Inject
    private Words words;

    @Inject
    private GivenReasons reasons;

    @Inject
    private Formats formats;

    private final Once<List<DossierView.Paper>> papersOnce = new Once<>();
    private final Once<List<ResultElsewhereFacts>> near = new Once<>();
    private final Once<List<ApplicationView>> listedOnce = new Once<>();

    private final ReasonForm reason = new ReasonForm();
    private final AskForm asking = new AskForm();
    private boolean puttingTogether;
    private final WorklistFilter filter = new WorklistFilter();
    private Panel panel = Panel.APPROVE;
    private String problem = "";
    private String place = "";

    private String application = "";
    private boolean inFull;
    private long version = -1;
    private boolean claimable;
    private boolean decidable;
    private transient @Nullable ApplicationView view;
    private transient @Nullable Shown shown;
    private String conditions = "";
    private String validUntil = "";
    private String question = "";
    private String reasonCode = "";
    private String reasonText = "";
    private final PartialForm partial = new PartialForm();
    private List<String> moreReasons = List.of();
    private final List<TermForm> terms = TermForm.some();
    private final List<TermForm> orders = TermForm.some();

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

    /** What an official can do; each has a panel of its own. */
    public enum Panel {
        APPROVE,
        ASK,
        REFUSE
    }

    public void claim() {
        forget();
        deciding.claim(application);
        Redirect.to(review(application));
    }

    public void handBack() {
        deciding.handBack(application);
        Redirect.to(getWorklist());
    }

    public void approve() {
        decide(
                Panel.APPROVE,
                () -> new Decision.Approve(
                        conditions.isBlank() ? null : conditions.strip(),
                        lastDay(),
                        TermForm.said(terms),
                        partial.said()),
                "agency.approved");
    }

    private @Nullable LocalDate lastDay() {
        return validUntil.isBlank()
                ? null
                : Moments.day(validUntil)
                        .orElseThrow(() -> new InvalidForm(List.of(
                                new Violation("/validUntil", "application.validity-no-day", validUntil.strip()))));
    }

    public void refuse() {
        decide(Panel.REFUSE, () -> new Decision.Refuse(reasons(), reasonText, TermForm.said(orders)), "agency.refused");
    }

    /** The reason that was chosen first, and whatever else is. */
    List<String> reasons() {
        return Stream.concat(Stream.of(reasonCode), moreReasons.stream())
                .filter(code -> !code.isBlank())
                .toList();
    }

    public void ask() {
        decide(Panel.ASK, () -> new Decision.Ask(question, asking.getItems(), asking.day()), "agency.asked");
    }

    /** Adds what was chosen to the question. */
    public void addAsked() {
        panel = Panel.ASK;
        problem = "";
        place = "";
        puttingTogether = true;
        try {
            asking.add(getDefinition());
        } catch (InvalidForm wrong) {
            say(wrong);
        }
    }

    /** Takes that out of the question. */
    public void unask(Asked.Item item) {
        panel = Panel.ASK;
        asking.remove(item);
    }

    /**
     * Decides and opens what follows in the view that was chosen in the worklist, among the official's own and the free ones.
     * What is wrong is said at its field, in the panel that was used.
     */
    private void decide(Panel used, Supplier<Decision> decision, String done) {
        forget();
        panel = used;
        problem = "";
        String next = following();
        boolean decided;
        try {
            decided = cosigning.decide(application, version, decision.get());
        } catch (Refusal refused) {
            if (refused.sort() != Refusal.Sort.NOT_VALID) {
                throw refused;
            }
            say(refused);
            return;
        }
        if (decided) {
            tell(done);
        } else {
            feedback.done("agency.cosigning.proposed", application);
        }
        Redirect.to(next);
    }

    /** The address of the one that follows in this view; of its first where this was the last, of the worklist where it is alone. */
    private String following() {
        List<String> view = worklist.page(filter.next(actors.current().person(), Listing.ROWS)).rows().stream()
                .map(ApplicationView::reference)
                .toList();
        return Listing.after(application, view).map(this::review).orElseGet(this::getWorklist);
    }

    private void tell(String done) {
        LocalDate until = panel == Panel.APPROVE ? lastDay() : null;
        if (until == null) {
            feedback.done(done, application);
        } else {
            feedback.done("agency.approved-until", application, formats.date(until));
        }
    }

    /** Says what is wrong, above and at the field at which it is: that of the last day, or else what the panel is about. */
    private void say(Refusal refused) {
        place = usualPlace();
        String code = refused.code();
        List<Object> args = refused.args();
        if (refused instanceof InvalidForm form && !form.violations().isEmpty()) {
            Violation first = form.violations().get(0);
            place = placeOf(first.pointer());
            puttingTogether |= place.equals("wanted");
            code = first.code();
            args = first.args();
        }
        problem = words.of(code, args.toArray());
        feedback.refused(code, args.toArray());
    }

    /** What is wrong with one of the things that are asked for is said where they are chosen. */
    private static String placeOf(String pointer) {
        return pointer.startsWith("/items/") ? "wanted" : pointer.substring(1);
    }

    private String usualPlace() {
        return switch (panel) {
            case APPROVE -> "conditions";
            case ASK -> "question";
            case REFUSE -> reasonCode.isBlank() ? "reasonCode" : "reasonText";
        };
    }

    /** Where that application of the same view is reviewed. */
    public String review(String reference) {
        return filter.address("/agency/review").with("application", reference);
    }

    /** The worklist as it was chosen. */
    public String getWorklist() {
        return filter.address("/agency/worklist").toString();
    }

    public AskForm getAsking() {
        return asking;
    }

    /** Whether the official is choosing what to ask for. */
    public boolean isPuttingTogether() {
        return puttingTogether;
    }

    public WorklistFilter getFilter() {
        return filter;
    }

    /** {@code open} for the panel that was used last, and nothing for the others. */
    public @Nullable String open(Panel asked) {
        return asked == panel ? "open" : null;
    }

    /** What is wrong in that field; empty where nothing is. */
    public String problemAt(String field) {
        return place.equals(field) ? problem : "";
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
        forget();
        return null;
    }

    private void forget() {
        view = null;
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
        return shown().parts();
    }

    /** What stands first: goods, kilograms, origin, arrival, numbers of certificates. */
    public Gist getGist() {
        return shown().gist();
    }

    /** What the last answer changed, with the goods item that it is about. */
    public List<DocumentText.Part> getChanged() {
        return shown().changed();
    }

    /** As the view says it now. */
    private Shown shown() {
        Shown known = shown;
        if (known == null || known.view() != getView()) {
            known = Shown.of(getView(), getDefinition());
            shown = known;
        }
        return known;
    }

    /** The papers that the document asks for and that are not there. */
    public List<DocumentDefinition.AttachmentRule> getMissingPapers() {
        List<String> kinds = getPapers().stream().map(DossierView.Paper::kind).toList();
        return getDefinition().attachments().stream()
                .filter(rule -> rule.required() && !kinds.contains(rule.kind()))
                .toList();
    }

    /** The view that the official works through. */
    public List<ApplicationView> getListed() {
        return listedOnce.get(() -> {
            List<ApplicationView> rows = worklist.page(
                            filter.query(actors.current().person(), Cut.first(Listing.ROWS)))
                    .rows();
            people.expect(rows.stream().map(ApplicationView::holder));
            return rows;
        });
    }

    public List<DossierView.Paper> getPapers() {
        return papersOnce.get(() -> papers.of(application));
    }

    /** What was decided elsewhere about a cargo whose number is only written otherwise. */
    public List<ResultElsewhereFacts> getNear() {
        return near.get(() -> reporting.nearly(application));
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

    public void setConditions(@Nullable String conditions) {
        this.conditions = conditions == null ? "" : conditions;
    }

    public String getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(@Nullable String validUntil) {
        this.validUntil = validUntil == null ? "" : validUntil;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = question == null ? "" : question;
    }

    public String getReasonCode() {
        return reasonCode;
    }

    public void setReasonCode(@Nullable String reasonCode) {
        this.reasonCode = reasonCode == null ? "" : reasonCode;
    }

    /** Conditions that are followed up. */
    public List<TermForm> getTerms() {
        return terms;
    }

    /** What is to become of goods that are refused. */
    public List<TermForm> getOrders() {
        return orders;
    }

    public List<String> getMoreReasons() {
        return moreReasons;
    }

    public void setMoreReasons(@Nullable List<String> moreReasons) {
        this.moreReasons = moreReasons == null ? List.of() : List.copyOf(moreReasons);
    }

    /** Where only a part is approved. */
    public PartialForm getPartial() {
        return partial;
    }

    public String getReasonText() {
        return reasonText;
    }

    public void setReasonText(@Nullable String reasonText) {
        this.reasonText = reasonText == null ? "" : reasonText;
    }
}
