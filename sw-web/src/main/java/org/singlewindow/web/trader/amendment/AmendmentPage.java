package org.singlewindow.web.trader.amendment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.amendment.Affected;
import org.singlewindow.amendment.Amending;
import org.singlewindow.amendment.AmendmentView;
import org.singlewindow.amendment.SentAmendment;
import org.singlewindow.application.ApplicationContent;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.Field;
import org.singlewindow.form.Section;
import org.singlewindow.form.Violation;
import org.singlewindow.lodgement.Statement;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.DifferenceText;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.OncePerRequest;
import org.singlewindow.web.shared.Problems;
import org.singlewindow.web.shared.Words;

/**
 * What a lodged case is to say otherwise, who gets it and what keeps it from being sent; from here its parts are written, and
 * all of it is signed.
 */
@Named
@ViewScoped
public class AmendmentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Amending amending;

    @Inject
    private Definitions definitions;

    @Inject
    private transient Feedback feedback;

    @Inject
    private transient Words words;

    private final OncePerRequest<AmendmentView> view = new OncePerRequest<>();
    private final OncePerRequest<List<Wrong>> wrong = new OncePerRequest<>();
    private final OncePerRequest<List<DifferenceText.Line>> declared = new OncePerRequest<>();
    private final OncePerRequest<List<Going>> going = new OncePerRequest<>();
    private final OncePerRequest<List<SentAmendment>> earlier = new OncePerRequest<>();

    private String ref = "";
    private String requestKey = "";
    private String content = "";
    private String cms = "";
    private String reason = "";
    private boolean loaded;

    /** Something that is wrong: where it is mended, empty where that is nowhere here, and in words. */
    public record Wrong(String page, String words) {}

    /** A value that an application says otherwise. */
    public record Change(@Nullable String item, Field field, String before, String after) {}

    /** An application that goes to its agency once more. */
    public record Going(Affected affected, DocumentDefinition definition, List<Change> changes) {
        public Going {
            changes = List.copyOf(changes);
        }
    }

    /** Prepares what is signed once for this page, if it can be sent: pressing the button twice sends the same key twice. */
    public void load() {
        if (loaded) {
            return;
        }
        reason = getView().reason();
        if (getView().isReady() && !getView().state().isFinal()) {
            Statement statement = amending.prepare(ref);
            requestKey = statement.requestKey();
            content = Base64.getEncoder().encodeToString(statement.content());
        }
        loaded = true;
    }

    /** Signs and sends it, and goes to the case. */
    public String send() {
        try {
            Statement statement = new Statement(requestKey, Base64.getDecoder().decode(content), List.of());
            amending.send(ref, statement, signature());
        } catch (Refusal refusal) {
            if (refusal.sort() != Refusal.Sort.CHANGED_MEANWHILE && refusal.sort() != Refusal.Sort.NOT_NOW) {
                throw refusal;
            }
            feedback.refusedOnNextPage(refusal.code(), refusal.args().toArray());
            return here();
        }
        feedback.done("trader.amendment.sent");
        return "/trader/case?faces-redirect=true&ref=" + ref;
    }

    private byte[] signature() {
        try {
            return Base64.getMimeDecoder().decode(cms);
        } catch (IllegalArgumentException e) {
            throw Refusal.wrongSignature("party.signature-wrong");
        }
    }

    private String here() {
        return "/trader/amendment?faces-redirect=true&ref=" + ref;
    }

    /** Keeps why it is corrected. */
    public String explain() {
        amending.explain(ref, reason);
        return here();
    }

    /** Gives up what was written. */
    public String discard() {
        amending.discard(ref);
        feedback.done("trader.amendment.discarded");
        return "/trader/case?faces-redirect=true&ref=" + ref;
    }

    public AmendmentView getView() {
        return view.get(() -> amending.open(ref));
    }

    private List<Section> form() {
        return definitions.consignment(getView().direction());
    }

    /** Sections that hold fields, not goods. */
    public List<Section> getSections() {
        return form().stream().filter(section -> !section.perItem()).toList();
    }

    /** The goods items of the case as it stands. */
    public List<JsonObject> getItems() {
        return getView().formerItems();
    }

    /** Whether a goods item is to be taken out. */
    public boolean isTakenOut(String line) {
        return getView().isTakenOut(Integer.parseInt(line));
    }

    /** What the declaration is to say otherwise. */
    public List<DifferenceText.Line> getDeclared() {
        return declared.get(() -> DifferenceText.lines(form(), getView().differences()));
    }

    /** The applications that go to their agencies once more. */
    public List<Going> getGoing() {
        return going.get(() -> getView().affected().stream().map(this::going).toList());
    }

    private Going going(Affected affected) {
        DocumentDefinition definition = definitions.version(affected.document(), affected.definitionVersion());
        return new Going(
                affected,
                definition,
                affected.changes().stream()
                        .flatMap(change ->
                                definition.field(change.field()).stream().map(field -> change(change, field)))
                        .toList());
    }

    private static Change change(ApplicationContent.Change change, Field field) {
        return new Change(
                change.item(), field, DifferenceText.text(change.before()), DifferenceText.text(change.after()));
    }

    /** What keeps it from being sent. */
    public List<Wrong> getWrong() {
        return wrong.get(() -> getView().wrong().stream().map(this::wrong).toList());
    }

    private Wrong wrong(Violation violation) {
        String[] path = violation.pointer().split("/", -1);
        String part = path.length > 2 ? path[2] : "";
        String said = words.of(violation.code(), violation.args().toArray());
        if (path.length > 2 && path[1].equals("takeOut")) {
            return new Wrong(page("items/" + part, violation), words.of("shared.item", part) + ": " + said);
        }
        if (path.length <= 2 || !path[1].equals("consignment")) {
            return new Wrong("", said);
        }
        if (path.length > 3 && part.equals("items")) {
            String line = sequence(Integer.parseInt(path[3]));
            Field field = path.length > 4 ? DifferenceText.field(form(), part, path[4]) : null;
            return new Wrong(
                    page(part + "/" + line, violation),
                    words.of("shared.item", line) + (field == null ? "" : ", " + words.in(field.label())) + ": "
                            + said);
        }
        Field field = path.length > 3 ? DifferenceText.field(form(), part, path[3]) : null;
        return new Wrong(page(part, violation), field == null ? said : words.in(field.label()) + ": " + said);
    }

    private String sequence(int index) {
        List<JsonObject> items = getView().items();
        return index < items.size() ? items.get(index).getString("sequence", "") : "";
    }

    private String page(String part, Violation violation) {
        return "/trader/amend?ref=" + ref + "&part=" + part + "#" + Problems.inputId(violation.pointer());
    }

    /** What was corrected before. */
    public List<SentAmendment> getEarlier() {
        return earlier.get(() -> amending.sent(ref));
    }

    /** The bytes to sign, in base64; empty where it cannot be sent yet. */
    public String getContent() {
        return content;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getCms() {
        return cms;
    }

    public void setCms(String cms) {
        this.cms = cms;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
