package org.singlewindow.web.trader.addressbook;

import java.util.Map;
import java.util.stream.Stream;
import org.singlewindow.addressbook.BookKind;
import org.singlewindow.web.shared.Listing;

/** Where somebody stands in address books: which list of whose book. */
final class BookPlace {
    static final String ADDRESS = "/trader/address-book";

    private BookPlace() {}

    /** Which list an address asks for; that of companies, where it says nothing that can be read. */
    static BookKind kind(String typed) {
        return Stream.of(BookKind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElse(BookKind.COMPANY);
    }

    static Listing.Address list(String owner, BookKind kind, String text) {
        return new Listing.Address(ADDRESS, Map.of("owner", owner, "kind", kind.name(), "text", text));
    }

    /** Where an entry of that list is added. */
    static String added(String owner, BookKind kind) {
        return new Listing.Address("/trader/book-entry", Map.of("owner", owner, "kind", kind.name())).toString();
    }

    /** The same for whoever is sent there after an act. */
    static String redirect(String owner, BookKind kind) {
        return list(owner, kind, "").with("faces-redirect", "true");
    }
}
