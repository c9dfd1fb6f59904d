package org.singlewindow.wrong;

import jakarta.ejb.Stateless;
import jakarta.jms.JMSContext;
import java.time.Instant;

/** Breaks the rules about use cases, time, exceptions, queues and names. */
@Stateless
public class WrongManager {
    public Instant anyoneMayAsk() {
        return Instant.now();
    }

    boolean hides(JMSContext queue) {
        try {
            return queue.getTransacted();
        } catch (RuntimeException e) {
            throw new RuntimeException(e);
        }
    }
}
