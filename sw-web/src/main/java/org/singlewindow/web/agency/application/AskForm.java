package org.singlewindow.web.agency.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.Asked;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Section;
import org.singlewindow.form.Violation;
import org.singlewindow.shared.Moments;

/** What an official wants of the applicant while the question is put together: fields and papers, and a last day. */
public class AskForm implements Serializable {
    static final String PAPER = "paper:";
    private static final long serialVersionUID = 1L;

    private final List<Asked.Item> items = new ArrayList<>();
    private String wanted = "";
    private String line = "";
    private String words = "";
    private String until = "";

    /** Adds what was chosen; that of one goods item needs its number. */
    void add(DocumentDefinition definition) {
        Asked.Item item = chosen(definition);
        items.removeIf(
                other -> other.pointer().equals(item.pointer()) && other.paper().equals(item.paper()));
        items.add(item);
        wanted = "";
        line = "";
        words = "";
    }

    private Asked.Item chosen(DocumentDefinition definition) {
        if (wanted.isBlank()) {
            throw wrong("wanted", "agency.ask.choose");
        }
        if (wanted.startsWith(PAPER)) {
            return Asked.Item.paper(wanted.substring(PAPER.length()), words.strip());
        }
        boolean ofItem = definition.sections().stream()
                .filter(Section::perItem)
                .flatMap(section -> section.fields().stream())
                .anyMatch(field -> field.name().equals(wanted));
        if (!ofItem) {
            return Asked.Item.field(wanted, words.strip());
        }
        if (!line.strip().matches("[1-9]\\d{0,3}")) {
            throw wrong("line", "agency.ask.line-wanted");
        }
        return Asked.Item.field(Integer.parseInt(line.strip()), wanted, words.strip());
    }

    private static InvalidForm wrong(String field, String code) {
        return new InvalidForm(List.of(new Violation("/" + field, code)));
    }

    void remove(Asked.Item item) {
        items.remove(item);
    }

    /** The last day as it was typed; null where none was. */
    @Nullable
    LocalDate day() {
        return until.isBlank()
                ? null
                : Moments.day(until)
                        .orElseThrow(() -> new InvalidForm(
                                List.of(new Violation("/until", "application.limit-no-day", until.strip()))));
    }

    public List<Asked.Item> getItems() {
        return List.copyOf(items);
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = wanted == null ? "" : wanted;
    }

    public String getLine() {
        return line;
    }

    public void setLine(@Nullable String line) {
        this.line = line == null ? "" : line;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until == null ? "" : until;
    }
}
