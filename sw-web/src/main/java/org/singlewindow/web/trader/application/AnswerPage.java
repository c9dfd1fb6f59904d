package org.singlewindow.web.trader.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.Answering;
import org.singlewindow.application.ApplicationContent;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Viewing;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.web.shared.AnswerSheet;
import org.singlewindow.web.shared.LineNames;
import org.singlewindow.web.shared.OncePerRequest;
import org.singlewindow.web.shared.Problems;

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

    private final OncePerRequest<ApplicationView> view = new OncePerRequest<>();
    private final OncePerRequest<List<AnswerSheet.Part>> parts = new OncePerRequest<>();
    private final OncePerRequest<Map<Integer, String>> names = new OncePerRequest<>();

    private String application = "";
    private String note = "";
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

    /** Sends the answer. */
    public @Nullable String send() {
        try {
            answering.answer(application, note, sheet.written());
            return "/trader/case?faces-redirect=true&ref=" + getView().dossier();
        } catch (InvalidForm e) {
            problems = Problems.of(e.violations());
            return null;
        }
    }

    public ApplicationView getView() {
        return view.get(() -> viewing.open(application));
    }

    public DocumentDefinition getDefinition() {
        ApplicationView shown = getView();
        return definitions.version(shown.document(), shown.definitionVersion());
    }

    /** The questions of the document, which may be corrected. */
    public List<AnswerSheet.Part> getParts() {
        return parts.get(() -> AnswerSheet.forms(answering.questions(application)));
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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
