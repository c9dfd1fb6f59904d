package org.singlewindow.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import java.util.function.Supplier;

/** Two requests with the same key at the same moment: the one that lost the race is answered like a later repetition. */
final class Repeating {
    private Repeating() {}

    /** Does it; if the transaction failed, once more: by then the other request's lodging is there to be found. */
    static <T> T once(Supplier<T> lodging) {
        try {
            return lodging.get();
        } catch (EJBAccessException e) {
            throw e;
        } catch (EJBException e) {
            return lodging.get();
        }
    }
}
