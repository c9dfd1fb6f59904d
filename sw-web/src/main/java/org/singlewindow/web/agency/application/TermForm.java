package org.singlewindow.web.agency.application;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.Decision;
import org.singlewindow.shared.Moments;
import org.singlewindow.shared.Refusal;

/** Where an official types one condition of an approval, or one order of a refusal; one that says nothing is none. */
public final class TermForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 3;

    private String kind = "";
    private String text = "";
    private String dueOn = "";
    private String keeper = "";

    /** As many as a page has room for. */
    static List<TermForm> some() {
        return IntStream.range(0, ROWS).mapToObj(row -> new TermForm()).toList();
    }

    /** What was typed; whoever forgot the kind hears of it. */
    static List<Decision.Term> said(List<TermForm> forms) {
        return forms.stream()
                .filter(form -> !form.isBlank())
                .map(TermForm::said)
                .toList();
    }

    private boolean isBlank() {
        return kind.isBlank() && text.isBlank() && dueOn.isBlank() && keeper.isBlank();
    }

    private Decision.Term said() {
        return new Decision.Term(
                kind,
                text,
                dueOn.isBlank()
                        ? null
                        : Moments.day(dueOn)
                                .orElseThrow(() -> Refusal.notValid("application.term-no-day", dueOn.strip())),
                keeper);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable String dueOn) {
        this.dueOn = dueOn == null ? "" : dueOn;
    }

    public String getKeeper() {
        return keeper;
    }

    public void setKeeper(@Nullable String keeper) {
        this.keeper = keeper == null ? "" : keeper;
    }
}
