package org.singlewindow.web.admin.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.catalogue.FieldEditing;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.form.DefinitionCheck;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.QuestionSheet;
import org.singlewindow.web.shared.AnswerSheet;
import org.singlewindow.web.shared.OncePerRequest;

/** The definition of one document: its text, what is wrong with it, and the form as a trader will see it. */
@Named("documentPage")
@ViewScoped
public class DocumentPage extends CatalogueDesk {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient FieldEditing editing;

    private final OncePerRequest<List<FieldEditing.Named>> fields = new OncePerRequest<>();
    private String text = "";
    private boolean previewing;
    private final AnswerSheet sheet = new AnswerSheet();
    private transient DefinitionCheck.@Nullable Outcome outcome;

    public DocumentPage() {
        super(CatalogueKind.DOCUMENT, "/admin/document");
    }

    @Override
    protected void read(String read) {
        text = read;
    }

    @Override
    protected String written() {
        return text;
    }

    @Override
    public boolean isShowsText() {
        return true;
    }

    /** Checks, and shows the form below if it can be drawn. */
    public @Nullable String preview() {
        previewing = true;
        outcome = null;
        return check();
    }

    private DefinitionCheck.Outcome outcome() {
        DefinitionCheck.Outcome now = outcome;
        if (now == null) {
            now = cataloguing().preview(getCode(), text);
            outcome = now;
        }
        return now;
    }

    /** The definition as far as it can be read. */
    public @Nullable DocumentDefinition getDefinition() {
        return outcome().definition();
    }

    public boolean isPreviewed() {
        return previewing && outcome().sheet() != null;
    }

    /** What a trader would be asked. */
    public List<AnswerSheet.Part> getParts() {
        QuestionSheet asked = outcome().sheet();
        return asked == null ? List.of() : AnswerSheet.parts(asked.asked());
    }

    /** What the dossier would answer. */
    public List<QuestionSheet.Entry> getKnown() {
        QuestionSheet asked = outcome().sheet();
        return asked == null ? List.of() : asked.known();
    }

    /** The fields that can be changed by a form. */
    public List<FieldEditing.Named> getFields() {
        return fields.get(() -> editing.fields(getCode()));
    }

    public AnswerSheet getSheet() {
        return sheet;
    }

    public String getText() {
        return text;
    }

    /** Another text: it is checked anew. */
    public void setText(String text) {
        this.text = text.replace("\r\n", "\n");
        outcome = null;
    }
}
