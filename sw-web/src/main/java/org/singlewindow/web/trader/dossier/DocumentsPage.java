package org.singlewindow.web.trader.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.lodgement.Claiming;
import org.singlewindow.lodgement.Preparation;
import org.singlewindow.lodgement.Proving;
import org.singlewindow.lodgement.ToConfirm;
import org.singlewindow.reference.Json;
import org.singlewindow.requirement.NotSubject;
import org.singlewindow.requirement.OtherLaws;
import org.singlewindow.requirement.Question;
import org.singlewindow.requirement.Requirement;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.FormValues;
import org.singlewindow.web.shared.LineNames;
import org.singlewindow.web.shared.OncePerRequest;
import org.singlewindow.web.shared.Words;

/** Which documents the consignment needs, and why; what the rules still have to ask. */
@Named
@ViewScoped
public class DocumentsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Drafting drafting;

    @Inject
    private Preparations preparations;

    @Inject
    private Claiming claiming;

    @Inject
    private Proving proving;

    @Inject
    private DossierTasks tasks;

    @Inject
    private Feedback feedback;

    @Inject
    private Words words;

    private final OncePerRequest<DossierView> dossier = new OncePerRequest<>();
    private final OncePerRequest<Map<String, List<NotSubject.Reason>>> against = new OncePerRequest<>();

    private String claimed = "";
    private String problem = "";
    private String ref = "";
    private String before = "{}";
    private boolean loaded;
    private final LinkedHashMap<String, String> answers = new LinkedHashMap<>();
    private final HashMap<String, String> reasons = new HashMap<>();
    private final HashMap<String, String> scopes = new HashMap<>();
    private final HashMap<String, String> permits = new HashMap<>();

    /** Reads what was answered so far. */
    public void load() {
        if (loaded) {
            return;
        }
        JsonObject saved = getDossier().answersFor(Dossier.REQUIREMENT_ANSWERS);
        before = saved.toString();
        saved.forEach((question, byItem) -> byItem.asJsonObject()
                .forEach((item, option) -> answers.put(
                        key(question, Integer.parseInt(item)),
                        saved.getJsonObject(question).getString(item))));
        loaded = true;
    }

    /** Saves the answers; stays here while answers lead to more questions, and to show what was found. */
    public String save() {
        JsonObject said = built();
        drafting.saveAnswers(
                ref, Dossier.REQUIREMENT_ANSWERS, FormValues.parse(before).asJsonObject(), said);
        before = said.toString();
        preparations.forget();
        dossier.forget();
        against.forget();
        return "/trader/documents?faces-redirect=true&ref=" + ref;
    }

    /** Claims that the goods chosen are not subject to the document, for the reason chosen. */
    public @Nullable String claim(Requirement requirement) {
        String document = requirement.document();
        claimed = document;
        problem = "";
        if (written(reasons, document).isBlank()) {
            problem = words.of("trader.documents.claim.reason-wanted");
            feedback.refused("trader.documents.claim.reason-wanted");
            return null;
        }
        List<Integer> items = chosen(requirement.items(), written(scopes, document));
        String here = save();
        claiming.claim(ref, document, items, written(reasons, document));
        return here;
    }

    /** Names the permit of a law whose permits are given outside this window; what is wrong is said at its field. */
    public @Nullable String permit(ToConfirm needed) {
        claimed = OtherLaws.PERMIT + key(needed);
        problem = "";
        List<Integer> items = chosen(needed.items(), written(scopes, key(needed)));
        String here = save();
        try {
            proving.permit(ref, needed.law(), items, written(permits, key(needed)));
        } catch (Refusal refused) {
            return wrong(refused);
        }
        return here;
    }

    private @Nullable String wrong(Refusal refused) {
        if (refused.sort() != Refusal.Sort.NOT_VALID) {
            throw refused;
        }
        problem = words.of(refused.code(), refused.args().toArray());
        feedback.refused(refused.code(), refused.args().toArray());
        return null;
    }

    /** Says why such a law does not apply. */
    public @Nullable String notSubject(ToConfirm needed) {
        claimed = key(needed);
        problem = "";
        List<Integer> items = chosen(needed.items(), written(scopes, key(needed)));
        String here = save();
        try {
            proving.reason(ref, needed.law(), items, written(reasons, key(needed)));
        } catch (Refusal refused) {
            return wrong(refused);
        }
        return here;
    }

    /** Takes back what was said about such a law. */
    public String takeBack(ToConfirm said) {
        proving.takeBack(ref, said.law(), said.items());
        return "/trader/documents?faces-redirect=true&ref=" + ref;
    }

    /** What is left blank arrives as nothing. */
    private static String written(Map<String, String> typed, String key) {
        return Objects.requireNonNullElse(typed.get(key), "");
    }

    /** Under which key what is typed about such a law stands. */
    public String key(ToConfirm needed) {
        return key(needed.law(), needed.item());
    }

    /** {@code open} for the claim that was made last, and nothing for the others. */
    public @Nullable String opened(String document) {
        return document.equals(claimed) ? "open" : null;
    }

    /** What is wrong with the claim against that document; empty where nothing is. */
    public String problemOf(String document) {
        return document.equals(claimed) ? problem : "";
    }

    private static List<Integer> chosen(List<Integer> items, String scope) {
        List<Integer> chosen = items.stream()
                .filter(item -> scope.isEmpty() || item.toString().equals(scope))
                .toList();
        if (chosen.isEmpty()) {
            throw Refusal.notValid("reference.not-a-choice", items);
        }
        return chosen;
    }

    /** Takes a claim back. */
    public String withdraw(NotSubject claim) {
        claiming.withdraw(ref, claim.document(), claim.item());
        return "/trader/documents?faces-redirect=true&ref=" + ref;
    }

    /** The reasons that can be given against a document. */
    public List<NotSubject.Reason> against(Requirement requirement) {
        return against.get(
                        () -> claiming.reasons(ref, getPreparation().findings().requirements()))
                .getOrDefault(requirement.document(), List.of());
    }

    /** Whether the proof that a reason demands is missing. */
    public boolean isProofMissing(NotSubject reason) {
        NotSubject.Paper paper = reason.paper();
        return paper != null
                && getPreparation().consignment().stream()
                        .anyMatch(violation -> violation.pointer().equals("/attachments/" + paper.kind()));
    }

    /** Whether claims can still be made and taken back. */
    public boolean isDraft() {
        return getDossier().isDraft();
    }

    /** Goes to the next task. */
    public String next() {
        return tasks.of(ref).next("documents").page() + "&faces-redirect=true";
    }

    /** A question is answered once for all the goods items that it is about. */
    private void spread() {
        for (Question question : getOpen()) {
            String answer = answers.get(key(question.id(), question.item()));
            if (answer != null && !answer.isBlank()) {
                question.items().forEach(item -> answers.put(key(question.id(), item), answer));
            }
        }
    }

    private JsonObject built() {
        spread();
        Map<String, JsonObjectBuilder> byQuestion = new TreeMap<>();
        answers.forEach((key, option) -> {
            if (option != null && !option.isBlank()) {
                int at = key.lastIndexOf('/');
                byQuestion
                        .computeIfAbsent(key.substring(0, at), question -> Json.createObjectBuilder())
                        .add(key.substring(at + 1), option);
            }
        });
        JsonObjectBuilder all = Json.createObjectBuilder();
        byQuestion.forEach(all::add);
        return all.build();
    }

    /** Under which key of the answers the question stands. */
    public String key(String question, int item) {
        return question + "/" + item;
    }

    /** The goods items that a question is about, as people read them. */
    public String items(Question question) {
        return LineNames.together(question.items(), preparations.lines(ref));
    }

    /** What a goods line is called. */
    public String line(int item) {
        return preparations.lines(ref).getOrDefault(item, Integer.toString(item));
    }

    private DossierView getDossier() {
        return dossier.get(() -> drafting.open(ref));
    }

    public Preparation getPreparation() {
        return preparations.of(ref);
    }

    /** Questions not yet answered. */
    public List<Question> getOpen() {
        return new ArrayList<>(getPreparation().findings().open());
    }

    /** The reason chosen, by document. */
    public Map<String, String> getReasons() {
        return reasons;
    }

    /** The numbers typed, by law and first goods item. */
    public Map<String, String> getPermits() {
        return permits;
    }

    /** The goods item chosen, by document; empty for all. */
    public Map<String, String> getScopes() {
        return scopes;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
