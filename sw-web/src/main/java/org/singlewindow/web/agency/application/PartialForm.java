package org.singlewindow.web.agency.application;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.Decision;

/** Where an official writes which goods items are approved, and why the rest is refused; nothing where all are. */
public final class PartialForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String approved = "";
    private String reason = "";
    private String text = "";

    /** Some of it, where anything is written; all of it otherwise. */
    Decision.@Nullable Partial said() {
        if (approved.isBlank() && reason.isBlank() && text.isBlank()) {
            return null;
        }
        return new Decision.Partial(
                approved.isBlank() ? List.of() : PartsText.read(approved),
                reason.isBlank() ? List.of() : List.of(reason),
                text);
    }

    public String getApproved() {
        return approved;
    }

    public void setApproved(@Nullable String approved) {
        this.approved = approved == null ? "" : approved;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }
}
