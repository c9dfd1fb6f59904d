package org.singlewindow.web.customs.declaration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.declaration.Clearance;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.Confirmation;
import org.singlewindow.declaration.Confirming;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.Section;
import org.singlewindow.lodgement.CaseFile;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.LeftOut;
import org.singlewindow.requirement.OtherLaw;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.TimelineEntryFacts;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.GivenReasons;
import org.singlewindow.web.shared.IssuedCertificates;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.OncePerRequest;
import org.singlewindow.web.shared.OrganisationNames;
import org.singlewindow.web.shared.ReasonForm;
import org.singlewindow.web.shared.Words;

/** One consignment as customs sees it: what was declared, what holds it, and the release. */
@Named
@ViewScoped
public class ConsignmentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Clearing clearing;

    @Inject
    private Confirming confirming;

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private Definitions definitions;

    @Inject
    private Feedback feedback;

    @Inject
    private Words words;

    @Inject
    private GivenReasons reasons;

    @Inject
    private IssuedCertificates certificates;

    @Inject
    private OrganisationNames names;

    private final OncePerRequest<DeclarationView> declaration = new OncePerRequest<>();
    private final Once<List<DeclarationView>> sameCargo = new Once<>();
    private final Once<List<LeftOut>> leftOut = new Once<>();
    private final Once<List<Section>> sections = new Once<>();

    private final ReasonForm reason = new ReasonForm();

    private final HashMap<String, String> confirmationTexts = new HashMap<>();
    private String ref = "";
    private boolean inFull;
    private String seen = "";
    private String text = "";
    private String problem = "";
    private transient @Nullable CaseFile file;

    /** Releases the goods. */
    public String release() {
        clearing.release(ref, seen());
        feedback.done("customs.released", ref);
        return "/customs/consignment?faces-redirect=true&ref=" + ref;
    }

    /** Says something else than release; the trader reads the words. */
    public @Nullable String answer(Clearance.Act act) {
        problem = "";
        try {
            clearing.answer(ref, seen(), act, text);
        } catch (Refusal refused) {
            if (refused.sort() != Refusal.Sort.NOT_VALID) {
                throw refused;
            }
            Object[] args = refused.args().toArray();
            problem = words.of(refused.code(), args);
            feedback.refused(refused.code(), args);
            return null;
        }
        feedback.done("customs.answered", ref);
        return "/customs/consignment?faces-redirect=true&ref=" + ref;
    }

    /** Confirms or refuses what goods need under another law. */
    public String speak(DeclarationView.ToConfirm confirmed, Confirmation.Act act) {
        int revision = seen();
        String words = written(confirmationTexts, key(confirmed));
        if (act == Confirmation.Act.CONFIRM) {
            confirming.confirm(ref, revision, confirmed.law(), confirmed.item(), words);
        } else {
            confirming.refuse(ref, revision, confirmed.law(), confirmed.item(), words);
        }
        feedback.done("customs.answered", ref);
        return "/customs/consignment?faces-redirect=true&ref=" + ref;
    }

    /** What is left blank arrives as nothing. */
    private static String written(Map<String, String> typed, String key) {
        return Objects.requireNonNullElse(typed.get(key), "");
    }

    /** Under which key what is typed about a confirmation stands. */
    public String key(DeclarationView.ToConfirm confirmed) {
        return confirmed.law() + "/" + confirmed.item();
    }

    /** What is typed about confirmations, by law and first goods item. */
    public Map<String, String> getConfirmationTexts() {
        return confirmationTexts;
    }

    /** The papers that the trader handed in for a law whose permits are given elsewhere. */
    public List<DossierView.Paper> papers(DeclarationView.ToConfirm confirmed) {
        return getFile().dossier().attachments().stream()
                .filter(paper -> paper.kind().equals(OtherLaw.paper(confirmed.law())))
                .toList();
    }

    /** What customs can say besides releasing, as things stand. */
    public List<Clearance.Act> getActs() {
        return getDeclaration().acts().stream()
                .filter(act -> act != Clearance.Act.RELEASE)
                .toList();
    }

    public DeclarationView getDeclaration() {
        return declaration.get(() -> {
            DeclarationView open = clearing.open(ref);
            certificates.expect(open.requirements().stream().map(DeclarationView.Required::certificate));
            return open;
        });
    }

    /** Other declarations of the same cargo. */
    public List<DeclarationView> getSameCargo() {
        List<DeclarationView> others = sameCargo.get(() -> clearing.ofSameCargo(ref));
        names.expect(others.stream().map(DeclarationView::declarant));
        return others;
    }

    /** Which picture of the declaration the officer has before the eyes: it travels with the page. */
    public String getSeen() {
        if (seen.isEmpty()) {
            seen = Integer.toString(getDeclaration().revision());
        }
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen == null ? "" : seen;
    }

    /** What was seen counts once: whoever is refused gets a fresh picture with the reason. */
    private int seen() {
        int revision = seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
        seen = "";
        declaration.forget();
        return revision;
    }

    /**
     * Says so when something was pressed on a picture that is no longer true: the button itself may be gone by now, and then
     * nothing else would say a word.
     */
    public void refuseIfChanged() {
        if (!seen.isEmpty() && !seen.equals(Integer.toString(getDeclaration().revision()))) {
            seen = "";
            declaration.forget();
            throw Refusal.changedMeanwhile("declaration.changed-meanwhile", ref);
        }
    }

    public CaseFile getFile() {
        CaseFile loaded = file;
        if (loaded == null) {
            String dossier = getDeclaration().dossier();
            loaded = inFull
                    ? caseFiles.forCustomsInFull(dossier, reasons.orAsked(dossier, reason))
                    : caseFiles.forCustoms(dossier);
            file = loaded;
        }
        names.expect(loaded.timeline().stream().map(TimelineEntryFacts::organisation));
        return loaded;
    }

    /** Shows what identifies people, once the officer has said why; that it was shown is recorded. */
    public @Nullable String showInFull() {
        reasons.orAsked(getDeclaration().dossier(), reason);
        inFull = true;
        file = null;
        return null;
    }

    /** Whether something on the page is masked. */
    public boolean isMasked() {
        return !inFull;
    }

    public boolean isReasonWanted() {
        return reasons.of(getDeclaration().dossier()).isEmpty();
    }

    public ReasonForm getReason() {
        return reason;
    }

    /** What was left out because the goods are not subject to it. */
    public List<LeftOut> getLeftOut() {
        return leftOut.get(() -> caseFiles.leftOut(getDeclaration().dossier()));
    }

    public List<Section> getSections() {
        return sections.get(() -> definitions.consignment(getFile().dossier().direction()).stream()
                .filter(section -> !section.perItem())
                .toList());
    }

    public Section getGoods() {
        return definitions.consignment(getFile().dossier().direction()).stream()
                .filter(Section::perItem)
                .findFirst()
                .orElseThrow();
    }

    /** What was declared in a field. */
    public String value(String section, String field) {
        return getFile().dossier().section(section).asJsonObject().getString(field, "");
    }

    public String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }

    /** What is wrong with the words; empty where nothing is. */
    public String getProblem() {
        return problem;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }
}
