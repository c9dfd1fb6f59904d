package org.singlewindow.web.shared;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.privacy.Reason;

/** Where a reader says why they look at what tells something about other people ({@code sw:reason}). */
public final class ReasonForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String kind = "";
    private String words = "";

    /** The reason as it was given; refused where none was. */
    public Reason read() {
        return Reason.given(kind, words);
    }

    public List<Reason.Kind> getChoices() {
        return Reason.choices();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }
}
