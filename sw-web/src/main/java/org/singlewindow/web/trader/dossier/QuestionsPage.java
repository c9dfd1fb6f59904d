package org.singlewindow.web.trader.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.singlewindow.addressbook.UsualAnswers;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.Field;
import org.singlewindow.form.FormValidator;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.QuestionSheet;
import org.singlewindow.form.UsualCodes;
import org.singlewindow.form.Violation;
import org.singlewindow.lodgement.Preparation;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.AnswerSheet;
import org.singlewindow.web.shared.Feedback;
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

    @Inject
    private Remarks remarks;

    @Inject
    private Feedback feedback;

    @Inject
    private UsualAnswers usual;

    @Inject
    private UsualCodes codes;

    private final OncePerRequest<List<Proposal>> proposals = new OncePerRequest<>();

    private String ref = "";
    private String document = "";
    private String before = "{}";
    private boolean loaded;
    private final AnswerSheet sheet = new AnswerSheet();
    private Problems problems = Problems.none();
    private Problems odd = Problems.none();
    private String remarked = "";

    /** Reads the questions and what was answered so far. */
    public void load() {
        if (loaded) {
            return;
        }
        JsonObject saved = drafting.open(ref).answersFor(document);
        show(saved);
        problems = problemsNow();
        loaded = true;
    }

    /**
     * Saves what was typed, whatever it is, and goes on if nothing typed is wrong, no answer led to more questions, and
     * nothing is odd that was not said before.
     */
    public @Nullable String save() {
        Set<String> asked = pointers();
        if (!isSaved()) {
            return null;
        }
        JsonObject saved = drafting.open(ref).answersFor(document);
        show(saved);
        problems = problemsNow();
        Set<String> more = pointers();
        more.removeAll(asked);
        if (problems.isNone() && !more.isEmpty()) {
            feedback.done("trader.questions.more", more.size());
            return here();
        }
        return problems.isNone() && !isRemarked() ? tasks.of(ref).next(document).page() + "&faces-redirect=true" : null;
    }

    /**
     * What was saved, and where nothing was, the codes that follow from the consignment, unless such goods were lodged with
     * another one last time. They are shown to be looked at: an answer they become when they are saved.
     */
    private void show(JsonObject saved) {
        before = saved.toString();
        sheet.read(saved);
        List<UsualAnswers.Usual> theirs = usual.of(ref, document);
        codes.filled(getPrepared().form()).sheet().asked().stream()
                .filter(entry -> !entry.value().isEmpty())
                .filter(entry -> theirs.stream().noneMatch(one -> saysOtherwise(one, entry)))
                .forEach(entry ->
                        sheet.of(entry.item()).merge(entry.field().name(), entry.value(), QuestionsPage::firstGiven));
    }

    private static boolean saysOtherwise(UsualAnswers.Usual last, QuestionSheet.Entry entry) {
        return Objects.equals(entry.item(), last.line())
                && !last.values().getString(entry.field().name(), entry.value()).equals(entry.value());
    }

    private static String firstGiven(String given, String following) {
        return given.isBlank() ? following : given;
    }

    private boolean isRemarked() {
        List<Violation> found = remarks.below(ref, "/answers/" + document + "/");
        String said = remarked;
        remarked = Remarks.key(found);
        odd = found.isEmpty() ? Problems.none() : Problems.of(found);
        return !found.isEmpty() && !remarked.equals(said);
    }

    /** Where the questions stand that are asked now. */
    private Set<String> pointers() {
        return getPrepared().sheet().asked().stream()
                .map(QuestionSheet.Entry::pointer)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Saves what was typed and leaves for the task list, whatever is still wrong. */
    public @Nullable String saveAndExit() {
        return isSaved() ? "/trader/dossier?faces-redirect=true&ref=" + ref : null;
    }

    /** Saves what was typed, unless nothing can hold it. */
    private boolean isSaved() {
        try {
            drafting.saveAnswers(ref, document, FormValues.parse(before).asJsonObject(), sheet.written());
            preparations.forget();
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
        return preparations.forms(getPrepared());
    }

    /** What the goods lines are called. */
    public Map<Integer, String> getLines() {
        return preparations.lines(ref);
    }

    /**
     * Answers about one goods line that were usual when such goods were lodged last, and are not given here yet.
     *
     * @param answers question to what is answered
     */
    public record Proposal(int line, LocalDate lodgedOn, Map<Field, String> answers) {
        public Proposal {
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        }
    }

    /** What can be taken over; what was typed is left alone. */
    public List<Proposal> getUsual() {
        return proposals.get(() -> usual.of(ref, document).stream()
                .map(one -> new Proposal(one.line(), one.lodgedOn(), open(one)))
                .filter(proposal -> !proposal.answers().isEmpty())
                .toList());
    }

    private Map<Field, String> open(UsualAnswers.Usual one) {
        Map<Field, String> open = new LinkedHashMap<>();
        getPrepared().sheet().asked().stream()
                .filter(entry -> Objects.equals(entry.item(), one.line()))
                .map(QuestionSheet.Entry::field)
                .filter(field -> one.values().containsKey(field.name()))
                .filter(field -> Objects.requireNonNullElse(sheet.of(one.line()).get(field.name()), "")
                        .isBlank())
                .forEach(field -> open.put(field, one.values().getString(field.name())));
        return open;
    }

    /** Takes the usual answers over and saves them with what was typed, which they leave alone. */
    public @Nullable String takeUsual() {
        proposals.forget();
        getUsual()
                .forEach(proposal -> proposal.answers()
                        .forEach((field, answer) -> sheet.of(proposal.line()).put(field.name(), answer)));
        if (!isSaved()) {
            return null;
        }
        feedback.done("trader.questions.usual.taken");
        return here();
    }

    /**
     * Takes answers over that stand elsewhere, and saves them with what was typed, which they leave alone.
     *
     * @return null where nothing can hold what was typed
     */
    public @Nullable String take(@Nullable Integer line, Map<Field, String> answers) {
        answers.forEach((field, answer) -> sheet.of(line).merge(field.name(), answer, QuestionsPage::firstGiven));
        return isSaved() ? here() : null;
    }

    private String here() {
        return "/trader/questions?faces-redirect=true&ref=" + ref + "&document=" + document;
    }

    /** What the dossier already answers, each question once. */
    public List<KnownAnswer> getKnown() {
        return preparations.known(getPrepared());
    }

    public DocumentDefinition getDefinition() {
        return getPrepared().definition();
    }

    public AnswerSheet getSheet() {
        return sheet;
    }

    /** What is to be said about answers that were saved. */
    public Problems getOdd() {
        return odd;
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
