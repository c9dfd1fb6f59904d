package org.singlewindow.addressbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.singlewindow.privacy.Retained;
import org.singlewindow.privacy.Retention;

/** Deletes companies and goods from address books with which nothing was lodged for long. */
@ApplicationScoped
public class OldBookEntries implements Retained {
    @Inject
    private BookEntries entries;

    @Override
    public Retention rule() {
        return Retention.ADDRESS_BOOK;
    }

    @Override
    public int forget(Instant before, int most) {
        return entries.forget(before, most);
    }
}
