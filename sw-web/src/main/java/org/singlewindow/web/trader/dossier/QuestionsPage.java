package org.singlewindow.web.trader.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.FormValidator;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.QuestionSheet;
import org.singlewindow.form.Violation;
import org.singlewindow.lodgement.Preparation;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.AnswerSheet;
import org.singlewindow.web.shared.FormValues;
import org.singlewindow.web.shared.OncePerRequest;
import org.singlewindow.web.shared.Problems;

/** What one agency still asks about the consignment; what the dossier already answers is only shown. */
@Named
@ViewScoped
public class QuestionsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Drafting drafting;

    @Inject
    private Preparations preparations;

    @Inject
    private FormValidator validator;

    @Inject
    private DossierTasks tasks;

    private final OncePerRequest<List<AnswerSheet.Part>> parts = new OncePerRequest<>();

    private String ref = "";
    private String document = "";
    private String before = "{}";
    private boolean loaded;
    private final AnswerSheet sheet = new AnswerSheet();
    private Problems problems = Problems.none();

    /** Reads the questions and what was answered so far. */
    public void load() {
        if (loaded) {
            return;
        }
        JsonObject saved = drafting.open(ref).answersFor(document);
        before = saved.toString();
        sheet.read(saved);
        problems = problemsNow();
        loaded = true;
    }

    /** Saves what was typed, whatever it is, and goes on if nothing typed is wrong. */
    public @Nullable String save() {
        if (!isSaved()) {
            return null;
        }
        JsonObject saved = drafting.open(ref).answersFor(document);
        before = saved.toString();
        sheet.read(saved);
        problems = problemsNow();
        return problems.isNone() ? tasks.of(ref).next(document).page() + "&faces-redirect=true" : null;
    }

    /** Saves and stays: more may be asked after an answer. */
    public @Nullable String saveAndStay() {
        return isSaved() ? "/trader/questions?faces-redirect=true&ref=" + ref + "&document=" + document : null;
    }

    /** Saves what was typed, unless nothing can hold it. */
    private boolean isSaved() {
        try {
            drafting.saveAnswers(ref, document, FormValues.parse(before).asJsonObject(), sheet.written());
            preparations.forget();
            parts.forget();
            return true;
        } catch (InvalidForm e) {
            problems = Problems.of(e.violations());
            return false;
        }
    }

    private Problems problemsNow() {
        Preparation.Prepared prepared = getPrepared();
        List<Violation> wrong = validator.draft(
                prepared.definition(),
                drafting.open(ref).answersFor(document),
                prepared.requirement().items());
        return wrong.isEmpty() ? Problems.none() : Problems.of(wrong);
    }

    /** The document with its questions. */
    public Preparation.Prepared getPrepared() {
        return preparations.of(ref).documents().stream()
                .filter(prepared -> prepared.definition().code().equals(document))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("dossier.not-found", ref + " " + document));
    }

    /** What is asked, part by part. */
    public List<AnswerSheet.Part> getParts() {
        return parts.get(() -> AnswerSheet.parts(getPrepared().sheet().asked()));
    }

    /** What the dossier already answers. */
    public List<QuestionSheet.Entry> getKnown() {
        return getPrepared().sheet().known();
    }

    public DocumentDefinition getDefinition() {
        return getPrepared().definition();
    }

    public AnswerSheet getSheet() {
        return sheet;
    }

    public Problems getProblems() {
        return problems;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
