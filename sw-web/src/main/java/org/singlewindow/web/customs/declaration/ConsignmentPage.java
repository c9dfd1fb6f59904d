package org.singlewindow.web.customs.declaration;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.ArrayList;
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
import org.singlewindow.form.Field;
import org.singlewindow.form.Section;
import org.singlewindow.lodgement.CaseFile;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.LeftOut;
import org.singlewindow.party.OwnOffice;
import org.singlewindow.requirement.OtherLaw;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.TimelineEntryFacts;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Gist;
import org.singlewindow.web.shared.GivenReasons;
import org.singlewindow.web.shared.IssuedCertificates;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.OncePerRequest;
import org.singlewindow.web.shared.OrganisationNames;
import org.singlewindow.web.shared.ReasonForm;
import org.singlewindow.web.shared.Redirect;
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

    @Inject
    private BulkRelease bulk;

    @Inject
    private OwnOffice ownOffice;

    private final OncePerRequest<DeclarationView> declaration = new OncePerRequest<>();
    private final Once<String> office = new Once<>();
    private final Once<List<DeclarationView>> sameCargo = new Once<>();
    private final Once<List<LeftOut>> leftOut = new Once<>();
    private final Once<List<Section>> sections = new Once<>();
    private final Once<List<DeclarationView>> listed = new Once<>();

    private final ReasonForm reason = new ReasonForm();

    private final HashMap<String, String> confirmationTexts = new HashMap<>();
    private String ref = "";
    private boolean inFull;
    private String seen = "";
    private final ReleaseFilter filter = new ReleaseFilter();
    private String text = "";
    private String refusal = "";
    private Clearance.@Nullable Act said;
    private String problem = "";
    private transient @Nullable CaseFile file;
    private transient @Nullable Gist gist;

    /** Releases the goods, and opens what follows in the list that the officer works through. */
    public void release() {
        String next = following();
        clearing.release(ref, seen());
        feedback.done("customs.released", ref);
        Redirect.to(next);
    }

    /** Releases what is marked in the list. */
    public void releaseMarked() {
        String[] marks = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("marked", new String[0]);
        bulk.release(List.of(marks));
        Redirect.to(getReleases());
    }

    /** By what a row of the list is marked. */
    public String mark(DeclarationView row) {
        return BulkRelease.mark(row);
    }

    /** The address of the one that follows in this list; of its first where this was the last, of the list where it is alone. */
    private String following() {
        List<String> view = list().stream().map(DeclarationView::reference).toList();
        return Listing.after(ref, view).map(this::consignment).orElseGet(this::getReleases);
    }

    /** The list that the officer works through. */
    public List<DeclarationView> getListed() {
        return listed.get(this::list);
    }

    private List<DeclarationView> list() {
        return clearing.list(
                        filter.list(),
                        getOffice(),
                        filter.getText(),
                        filter.order(),
                        filter.columns(),
                        Cut.first(Listing.ROWS))
                .rows();
    }

    /** The office whose declarations are listed; empty for all. */
    public String getOffice() {
        return office.get(() -> filter.office(ownOffice.code()));
    }

    /** Where that declaration of the same list is seen. */
    public String consignment(String reference) {
        return filter.address("/customs/consignment").with("ref", reference);
    }

    /** The list as it was chosen. */
    public String getReleases() {
        return filter.address("/customs/releases").toString();
    }

    public ReleaseFilter getFilter() {
        return filter;
    }

    /** What stands first: goods, kilograms, origin, arrival, numbers of certificates. */
    public Gist getGist() {
        Gist known = gist;
        if (known == null) {
            known = Gist.of(statements());
            gist = known;
        }
        return known;
    }

    private List<Gist.Statement> statements() {
        List<Gist.Statement> said = new ArrayList<>();
        for (Section section : getSections()) {
            for (Field field : section.fields()) {
                said.add(new Gist.Statement(
                        "/" + section.id() + "/" + field.name(), field, null, value(section.id(), field.name())));
            }
        }
        for (JsonObject item : getFile().dossier().items()) {
            for (Field field : getGoods().fields()) {
                said.add(new Gist.Statement(
                        "/items/*/" + field.name(),
                        field,
                        item.getString("sequence", ""),
                        item.getString(field.name(), "")));
            }
        }
        return said.stream().filter(one -> !one.value().isEmpty()).toList();
    }

    /** Says something else than release; the trader reads the words. */
    public void answer(Clearance.Act act) {
        problem = "";
        said = act;
        try {
            clearing.answer(ref, seen(), act, act == Clearance.Act.REFUSE ? refusal : text);
        } catch (Refusal refused) {
            if (refused.sort() != Refusal.Sort.NOT_VALID) {
                throw refused;
            }
            Object[] args = refused.args().toArray();
            problem = words.of(refused.code(), args);
            feedback.refused(refused.code(), args);
            return;
        }
        feedback.done("customs.answered", ref);
        Redirect.to(consignment(ref));
    }

    /** Confirms or refuses what goods need under another law. */
    public void speak(DeclarationView.ToConfirm confirmed, Confirmation.Act act) {
        int revision = seen();
        String words = written(confirmationTexts, key(confirmed));
        if (act == Confirmation.Act.CONFIRM) {
            confirming.confirm(ref, revision, confirmed.law(), confirmed.item(), words);
        } else {
            confirming.refuse(ref, revision, confirmed.law(), confirmed.item(), words);
        }
        feedback.done("customs.answered", ref);
        Redirect.to(consignment(ref));
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

    /** What customs can say besides releasing and refusing, as things stand. */
    public List<Clearance.Act> getActs() {
        return getDeclaration().acts().stream()
                .filter(act -> act != Clearance.Act.RELEASE && act != Clearance.Act.REFUSE)
                .toList();
    }

    /** Whether the declaration can still be refused. */
    public boolean isRefusable() {
        return getDeclaration().acts().contains(Clearance.Act.REFUSE);
    }

    /** The declaration, read once a request: what acts or asks whether it has changed lets go of it first. */
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
        declaration.forget();
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
        gist = null;
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

    /** What is wrong with the words of an answer; empty where nothing is. */
    public String getProblem() {
        return said == Clearance.Act.REFUSE ? "" : problem;
    }

    /** What is wrong with the words of a refusal; empty where nothing is. */
    public String getRefusalProblem() {
        return said == Clearance.Act.REFUSE ? problem : "";
    }

    public String getRefusal() {
        return refusal;
    }

    public void setRefusal(@Nullable String refusal) {
        this.refusal = refusal == null ? "" : refusal;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }
}
