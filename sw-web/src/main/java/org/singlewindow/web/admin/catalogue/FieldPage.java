package org.singlewindow.web.admin.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.catalogue.FieldEditing;
import org.singlewindow.definitions.FieldText;
import org.singlewindow.reference.Text;
import org.singlewindow.web.shared.Feedback;

/** One field of a document as a form: what it is called, what helps to fill it in, whether it must be, how long it is. */
@Named
@ViewScoped
public class FieldPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient FieldEditing editing;

    @Inject
    private transient Feedback feedback;

    private final LinkedHashMap<String, String> values = new LinkedHashMap<>();
    private String document = "";
    private String field = "";
    private boolean required;
    private int revision;

    /** Takes what is said of the field into the form. */
    public void load() {
        FieldEditing.Opened opened = editing.open(document, field);
        FieldText.Words words = opened.words();
        revision = opened.revision();
        required = words.required();
        values.put("labelKo", words.label().ko());
        values.put("labelEn", words.label().en());
        values.put("hintKo", words.hint().ko());
        values.put("hintEn", words.hint().en());
        values.put("maxLength", words.maxLength());
    }

    /** Saves the draft with the field changed, and goes back to the document. */
    public String save() {
        editing.save(
                document,
                field,
                revision,
                new FieldText.Words(
                        new Text(typed("labelKo"), typed("labelEn")),
                        new Text(typed("hintKo"), typed("hintEn")),
                        required,
                        typed("maxLength")));
        feedback.done("admin.catalogue.saved");
        return "/admin/document?faces-redirect=true&code=" + document;
    }

    private String typed(String name) {
        return Objects.requireNonNullElse(values.get(name), "").strip();
    }

    public Map<String, String> getValues() {
        return values;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(@Nullable String document) {
        this.document = document == null ? "" : document;
    }

    public String getField() {
        return field;
    }

    public void setField(@Nullable String field) {
        this.field = field == null ? "" : field;
    }
}
