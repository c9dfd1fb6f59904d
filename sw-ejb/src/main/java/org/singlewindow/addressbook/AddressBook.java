package org.singlewindow.addressbook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.singlewindow.form.FormValidator;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Reading;
import org.singlewindow.form.Section;
import org.singlewindow.form.Violation;
import org.singlewindow.party.Actors;
import org.singlewindow.party.Reach;
import org.singlewindow.party.Representation;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;

/**
 * The address books that are the caller's: that of the own organisation, and those of clients whose mandate is for all
 * documents, for a book is about all consignments of its owner.
 */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class AddressBook {
    @Inject
    private BookEntries entries;

    @Inject
    private BookForm form;

    @Inject
    private RecentlyFilled recently;

    @Inject
    private Reading reading;

    @Inject
    private FormValidator validator;

    @Inject
    private Representation representation;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /** The organisations whose books are the caller's, the own one first. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public List<String> owners() {
        return reach().wholeOwnFirst();
    }

    /** Some entries of a book, the last used first. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Page<BookEntryFacts> page(String owner, BookKind kind, String text, Cut cut) {
        if (!reach().isWhole(owner)) {
            throw notFound();
        }
        return Page.of(entries.page(owner, kind, text, cut.atMost(Limits.PAGE_ROWS.intValue())));
    }

    /** One entry. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public BookEntryFacts open(long entry) {
        return own(entry);
    }

    /** Adds an entry by hand; refused as {@link #save} is. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void add(String owner, BookKind kind, JsonObject values) {
        if (!reach().isWhole(owner)) {
            throw notFound();
        }
        BookEntry.Content written = form.content(kind, read(kind, values));
        if (!entries.of(owner, kind, List.of(written.key())).isEmpty()) {
            throw Refusal.notNow("addressbook.exists");
        }
        BookEntry added = new BookEntry(owner, kind, written, clock.instant());
        added.write(written);
        entries.add(List.of(added));
        entries.trim(owner, kind, Limits.ADDRESS_BOOK.intValue());
    }

    /** Writes an entry; refused with what is wrong in which field of {@link BookForm#section}. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void save(long entry, JsonObject values) {
        BookEntry found = own(entry);
        BookEntry.Content written = form.content(found.kind(), read(found.kind(), values));
        boolean isAnother = entries.of(found.organisation(), found.kind(), List.of(written.key())).stream()
                .anyMatch(other -> other.id() != entry);
        if (isAnother) {
            throw Refusal.notNow("addressbook.exists");
        }
        found.write(written);
    }

    private JsonObject read(BookKind kind, JsonObject values) {
        Section section = form.section(kind);
        JsonValue typed =
                section.perItem() ? Json.createArrayBuilder().add(values).build() : values;
        JsonValue read = reading.section(Direction.IMPORT, section.id(), typed);
        JsonObject consignment =
                Json.createObjectBuilder().add(section.id(), read).build();
        String place = "/consignment/" + section.id() + "/" + (section.perItem() ? "0/" : "");
        List<Violation> wrong = new ArrayList<>(validator.draftConsignment(Direction.IMPORT, consignment));
        JsonObject said = read instanceof JsonArray lines ? lines.getJsonObject(0) : read.asJsonObject();
        if (said.getString(kind.title(), "").isBlank()) {
            wrong.add(new Violation(place + kind.title(), "form.required"));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidForm(wrong);
        }
        return said;
    }

    /** Deletes an entry; it comes back when it is lodged with again. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void remove(long entry) {
        BookEntry gone = own(entry);
        entries.remove(gone);
        recently.forget(gone.organisation());
    }

    private BookEntry own(long entry) {
        return entries.find(entry)
                .filter(found -> reach().isWhole(found.organisation()))
                .orElseThrow(AddressBook::notFound);
    }

    private Reach reach() {
        return representation.reach(actors.current());
    }

    private static Refusal notFound() {
        return Refusal.notFound("addressbook.not-found");
    }
}
