package org.singlewindow.web.trader.addressbook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.singlewindow.addressbook.AddressBook;
import org.singlewindow.addressbook.BookKind;
import org.singlewindow.web.shared.Listing;

/** Says where a page finds entries of an address book while somebody types. */
@RequestScoped
public class BookLookUp {
    static final String ADDRESS = "/trader/book-search";

    @Inject
    private AddressBook book;

    /** The organisation whose book is offered in its consignments; empty where it is not the caller's. */
    public String owner(String organisation) {
        return book.owners().contains(organisation) ? organisation : "";
    }

    /** The address; empty where no book is offered. */
    public static String address(String owner, BookKind kind) {
        return owner.isEmpty()
                ? ""
                : new Listing.Address(ADDRESS, Map.of("owner", owner, "kind", kind.name())).toString();
    }
}
