package org.singlewindow.wrong;

import jakarta.ejb.Stateless;
import jakarta.jms.JMSContext;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;

/** Breaks the rules about use cases, time, exceptions, JSON, queues and names. */
@Stateless
public class WrongManager {
    public Instant anyoneMayAsk() {
        return Instant.now();
    }

    JsonObject searchesForAProvider() {
        return Json.createObjectBuilder().build();
    }

    boolean hides(JMSContext queue) {
        try {
            return queue.getTransacted();
        } catch (RuntimeException e) {
            throw new RuntimeException(e);
        }
    }
}
