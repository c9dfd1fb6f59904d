package org.singlewindow.web.trader.addressbook;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.addressbook.AddressBook;
import org.singlewindow.addressbook.BookEntryFacts;
import org.singlewindow.addressbook.BookForm;
import org.singlewindow.addressbook.BookKind;
import org.singlewindow.form.Field;
import org.singlewindow.shared.Page;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Codes;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.OncePerRequest;
import org.singlewindow.web.shared.OrganisationNames;

/** The companies abroad and the goods that the company, or a client of it, dealt with. */
@Named
@ViewScoped
@MenuEntry(
        page = "/trader/address-book",
        words = "shared.nav.address-book",
        in = Area.TRADER,
        order = 35,
        leadsTo = "/trader/book-entry")
public class AddressBookPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AddressBook book;

    @Inject
    private BookForm form;

    @Inject
    private Codes codes;

    @Inject
    private OrganisationNames names;

    @Inject
    private Feedback feedback;

    private final OncePerRequest<List<String>> owners = new OncePerRequest<>();
    private final OncePerRequest<List<Field>> columns = new OncePerRequest<>();
    /** As they were when the page was opened: a button stays that of its line while others work. */
    private final Once<Listing<BookEntryFacts>> entries = new Once<>();

    private String owner = "";
    private String kind = "";
    private String text = "";
    private String page = "";

    public Listing<BookEntryFacts> getEntries() {
        return entries.get(() -> {
            Page<BookEntryFacts> found = book.page(getWhose(), getKind(), text, Listing.cut(page));
            return new Listing<>(found, BookPlace.list(getWhose(), getKind(), text), "page");
        });
    }

    /** The fields that the list shows, in its order. */
    public List<Field> getColumns() {
        return columns.get(() -> shown().stream()
                .flatMap(name -> form.section(getKind()).fields().stream()
                        .filter(field -> field.name().equals(name)))
                .toList());
    }

    private List<String> shown() {
        return switch (getKind()) {
            case COMPANY -> List.of("name", "country", "address");
            case GOODS -> List.of("description", "hs", "origin", "unit", "makerName");
        };
    }

    /** One value of an entry as a person reads it. */
    public String value(BookEntryFacts entry, Field field) {
        return codes.value(field, entry.value(field.name()));
    }

    public String title(BookEntryFacts entry) {
        return entry.value(entry.kind().title());
    }

    public String remove(long id) {
        book.remove(id);
        feedback.done("trader.book.removed");
        return BookPlace.redirect(getWhose(), getKind());
    }

    /** The organisations whose books are the reader's. */
    public List<String> getOwners() {
        return owners.get(() -> {
            List<String> all = book.owners();
            names.expect(all.stream());
            return all;
        });
    }

    /** The organisation whose book is shown: the own one where the address names none. */
    public String getWhose() {
        return owner.isEmpty() ? getOwners().get(0) : owner;
    }

    /** The address of the other list of the same book. */
    public String other(BookKind other) {
        return BookPlace.list(getWhose(), other, "").toString();
    }

    /** Where an entry of this list is added by hand. */
    public String getToAdd() {
        return BookPlace.added(getWhose(), getKind());
    }

    public BookKind[] getKinds() {
        return BookKind.values();
    }

    public BookKind getKind() {
        return BookPlace.kind(kind);
    }

    public String getAsked() {
        return kind;
    }

    public void setAsked(@Nullable String asked) {
        this.kind = asked == null ? "" : asked;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner == null ? "" : owner;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page == null ? "" : page;
    }
}
