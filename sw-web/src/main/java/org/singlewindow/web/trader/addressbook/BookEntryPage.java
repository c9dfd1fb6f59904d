package org.singlewindow.web.trader.addressbook;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.addressbook.AddressBook;
import org.singlewindow.addressbook.BookEntryFacts;
import org.singlewindow.addressbook.BookForm;
import org.singlewindow.addressbook.BookKind;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Section;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.FormValues;
import org.singlewindow.web.shared.Problems;

/** One company or one kind of goods of an address book, to be added, corrected or deleted. */
@Named
@ViewScoped
public class BookEntryPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AddressBook book;

    @Inject
    private BookForm form;

    @Inject
    private Feedback feedback;

    private long id;
    private boolean loaded;
    private String owner = "";
    private BookKind kind = BookKind.COMPANY;
    private String title = "";
    private final LinkedHashMap<String, String> values = new LinkedHashMap<>();
    private Problems problems = Problems.none();

    /** Reads the entry as it stands; one that is to be added needs a book of the reader's. */
    public void load() {
        if (isAdded()) {
            owner = owner.isEmpty() ? book.owners().get(0) : owner;
            book.page(owner, kind, "", Cut.first(1));
        } else if (!loaded) {
            BookEntryFacts entry = book.open(id);
            owner = entry.organisation();
            kind = entry.kind();
            title = entry.value(kind.title());
            values.putAll(FormValues.texts(entry.content()));
            loaded = true;
        }
    }

    /** Writes what was typed, and goes back to the list; what is wrong is said at its field. */
    public @Nullable String save() {
        problems = Problems.none();
        try {
            if (isAdded()) {
                book.add(owner, kind, FormValues.object(values));
            } else {
                book.save(id, FormValues.object(values));
            }
        } catch (InvalidForm wrong) {
            problems = Problems.of(wrong.violations());
            return null;
        } catch (Refusal refused) {
            feedback.refused(refused.code(), refused.args().toArray());
            return null;
        }
        feedback.done("trader.book.saved");
        return BookPlace.redirect(owner, kind);
    }

    public String remove() {
        book.remove(id);
        feedback.done("trader.book.removed");
        return BookPlace.redirect(owner, kind);
    }

    /** The fields of such an entry. */
    public Section getDefinition() {
        return form.section(kind);
    }

    /** Where the field's value stands in a consignment. */
    public String pointer(String field) {
        Section section = getDefinition();
        return "/consignment/" + section.id() + (section.perItem() ? "/0/" : "/") + field;
    }

    /** Whether there is no such entry yet. */
    public boolean isAdded() {
        return id == 0;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner == null ? "" : owner;
    }

    public String getAsked() {
        return kind.name();
    }

    public void setAsked(@Nullable String asked) {
        kind = BookPlace.kind(Objects.requireNonNullElse(asked, ""));
    }

    public String getBack() {
        return BookPlace.list(owner, kind, "").toString();
    }

    public String getTitle() {
        return title;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Problems getProblems() {
        return problems;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
