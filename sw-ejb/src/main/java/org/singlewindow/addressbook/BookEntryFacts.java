package org.singlewindow.addressbook;

import jakarta.json.JsonObject;
import java.time.Instant;

/** What others see of an entry of an address book. */
public sealed interface BookEntryFacts permits BookEntry {
    long id();

    /** The organisation whose book it stands in. */
    String organisation();

    BookKind kind();

    /** What is known, by the names of {@link BookForm}. */
    JsonObject content();

    /** When it was lodged with last, to about an hour. */
    Instant usedAt();

    /** One value of it; empty where nothing is known. */
    default String value(String field) {
        return content().getString(field, "");
    }
}
