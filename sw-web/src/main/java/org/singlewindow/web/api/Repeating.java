package org.singlewindow.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import java.util.function.Supplier;
import org.singlewindow.shared.Refusal;

/**
 * Answers one of two requests that come with the same key at the same moment, the one that lost the race, like a later
 * repetition.
 */
final class Repeating {
    private Repeating() {}

    /**
     * Does it; once more if the other request's lodging kept the transaction from being written, or appeared in the middle
     * of it under the same key: by then it is there to be found.
     */
    static <T> T once(Supplier<T> lodging) {
        try {
            return lodging.get();
        } catch (EJBAccessException e) {
            throw e;
        } catch (EJBException e) {
            return lodging.get();
        } catch (Refusal e) {
            if (e.code().equals("lodgement.key-used-elsewhere")) {
                return lodging.get();
            }
            throw e;
        }
    }
}
