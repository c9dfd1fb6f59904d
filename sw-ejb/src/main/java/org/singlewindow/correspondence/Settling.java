package org.singlewindow.correspondence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.singlewindow.shared.Refusal;

/**
 * Acts upon what a partner's system sent. What cannot be acted upon, and never could, goes back to the partner as an
 * error with codes and pointers; what only could not now is tried again by the queue. Called by the queues alone.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Settling {
    @Inject
    private Understanding understanding;

    /** Acts upon a message, once, however often the queue hands it over. */
    @PermitAll
    public void act(String partner, String messageId, String envelope) {
        try {
            understanding.act(partner, messageId, envelope);
        } catch (Refusal refused) {
            understanding.refuse(partner, messageId, envelope, refused);
        }
    }
}
