package org.singlewindow.web.trader.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.Answering;
import org.singlewindow.application.ApplicationContent;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Asked;
import org.singlewindow.application.Viewing;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.QuestionSheet;
import org.singlewindow.form.Violation;
import org.singlewindow.shared.Moments;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.AnswerSheet;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.LineNames;
import org.singlewindow.web.shared.OncePerRequest;
import org.singlewindow.web.shared.Problems;
import org.singlewindow.web.shared.Words;

/** The applicant answers an agency's question in the same case. */
@Named
@ViewScoped
public class AnswerPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Viewing viewing;

    @Inject
    private Answering answering;

    @Inject
    private Definitions definitions;

    @Inject
    private LineNames lineNames;

    @Inject
    private Feedback feedback;

    @Inject
    private Words words;

    private final OncePerRequest<ApplicationView> view = new OncePerRequest<>();
    private final OncePerRequest<List<QuestionSheet.Entry>> questions = new OncePerRequest<>();
    private final OncePerRequest<List<AnswerSheet.Part>> asked = new OncePerRequest<>();
    private final OncePerRequest<List<AnswerSheet.Part>> parts = new OncePerRequest<>();
    private final OncePerRequest<Map<Integer, String>> names = new OncePerRequest<>();

    private String application = "";
    private String note = "";
    private String moreTime = "";
    private String why = "";
    private String timeProblem = "";
    private List<Asked.Item> left = List.of();
    private boolean loaded;
    private final AnswerSheet sheet = new AnswerSheet();
    private Problems problems = Problems.none();

    /** Reads what the application says now. */
    public void load() {
        if (!loaded) {
            sheet.read(ApplicationContent.asAnswers(getView().content()));
            loaded = true;
        }
    }

    /** Sends the answer; what it would leave open is said once before. */
    public @Nullable String send() {
        try {
            List<Asked.Item> open = answering.unanswered(application, sheet.written());
            if (!open.isEmpty() && !open.equals(left)) {
                left = List.copyOf(open);
                return null;
            }
            answering.answer(application, note, sheet.written());
            return "/trader/case?faces-redirect=true&ref=" + getView().dossier();
        } catch (InvalidForm e) {
            problems = Problems.of(e.violations());
            return null;
        }
    }

    /** Asks for more time. */
    public @Nullable String askForTime() {
        try {
            answering.askForTime(application, day(), why);
            feedback.done("trader.answer.time.asked");
            return "/trader/case?faces-redirect=true&ref=" + getView().dossier();
        } catch (InvalidForm wrong) {
            Violation first = wrong.violations().get(0);
            timeProblem = words.of(first.code(), first.args().toArray());
        } catch (Refusal refused) {
            if (refused.sort() != Refusal.Sort.NOT_VALID) {
                throw refused;
            }
            timeProblem = words.of(refused.code(), refused.args().toArray());
        }
        return null;
    }

    private LocalDate day() {
        return Moments.day(moreTime)
                .orElseThrow(() -> new InvalidForm(
                        List.of(new Violation("/until", "application.limit-no-day", moreTime.strip()))));
    }

    public ApplicationView getView() {
        return view.get(() -> viewing.open(application));
    }

    public DocumentDefinition getDefinition() {
        ApplicationView shown = getView();
        return definitions.version(shown.document(), shown.definitionVersion());
    }

    /** The questions that the agency asks about, each by itself. */
    public List<AnswerSheet.Part> getAsked() {
        return asked.get(() -> AnswerSheet.parts(
                questions().stream().filter(entry -> isAsked(entry)).toList()));
    }

    /** The other questions of the document, which may be corrected as well. */
    public List<AnswerSheet.Part> getParts() {
        return parts.get(() -> AnswerSheet.forms(
                questions().stream().filter(entry -> !isAsked(entry)).toList()));
    }

    private List<QuestionSheet.Entry> questions() {
        return questions.get(() -> answering.questions(application));
    }

    /** A question that is asked about one goods item is shown for all, so that it stands in one place. */
    private boolean isAsked(QuestionSheet.Entry entry) {
        return getView().asked().items().stream()
                .anyMatch(item ->
                        !item.isPaper() && item.name().equals(entry.field().name()));
    }

    /** What the goods lines are called. */
    public Map<Integer, String> getLines() {
        return names.get(() -> lineNames.of(getDefinition(), getView().content()));
    }

    public AnswerSheet getSheet() {
        return sheet;
    }

    public Problems getProblems() {
        return problems;
    }

    public String getApplication() {
        return application;
    }

    public void setApplication(String application) {
        this.application = application;
    }

    /** What the answer would leave open, once that was said. */
    public List<Asked.Item> getLeft() {
        return left;
    }

    public String getMoreTime() {
        return moreTime;
    }

    public void setMoreTime(@Nullable String moreTime) {
        this.moreTime = moreTime == null ? "" : moreTime;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why == null ? "" : why;
    }

    public String getTimeProblem() {
        return timeProblem;
    }

    /** {@code open} where something is wrong with it. */
    public @Nullable String getTimeOpen() {
        return timeProblem.isEmpty() ? null : "open";
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
