package org.singlewindow.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.annotation.Resource;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class QueuesIT {
    private static final long LONG = 10_000;
    private static final String DUPLICATE_ID = "_AMQ_DUPL_ID";

    @Resource(lookup = "java:/JmsLocal")
    private ConnectionFactory pooled;

    @Resource(lookup = "java:/ConnectionFactory")
    private ConnectionFactory plain;

    @Resource(lookup = "java:/jms/queue/dead")
    private Queue dead;

    @Resource(lookup = "java:/jms/queue/clearance")
    private Queue clearance;

    @Resource(lookup = "java:/jms/queue/notices")
    private Queue notices;

    @Test
    void anAgencysQueueComesIntoBeingWithItsFirstMessageAndTakesEachMessageOnce() throws Exception {
        String agency = "agency.TEST" + UUID.randomUUID();
        String id = UUID.randomUUID().toString();
        send(agency, id, "첫 번째");
        send(agency, id, "the same again");
        send(agency, UUID.randomUUID().toString(), "second");

        try (JMSContext listener = plain.createContext();
                var consumer = listener.createConsumer(listener.createQueue(agency))) {
            assertEquals("첫 번째", consumer.receive(LONG).getBody(String.class));
            assertEquals("second", consumer.receive(LONG).getBody(String.class));
            assertNull(consumer.receiveNoWait());
        }
    }

    @Test
    void whatNobodyCanReadEndsInTheDeadLetterQueue() throws Exception {
        String agency = "agency.TEST" + UUID.randomUUID();
        send(agency, UUID.randomUUID().toString(), "poison");

        try (JMSContext listener = plain.createContext(JMSContext.SESSION_TRANSACTED);
                var consumer = listener.createConsumer(listener.createQueue(agency));
                JMSContext helpDesk = plain.createContext();
                var deadLetters = helpDesk.createConsumer(dead)) {
            for (int attempt = 1; attempt <= 3; attempt++) {
                assertEquals(attempt, consumer.receive(LONG).getIntProperty("JMSXDeliveryCount"));
                listener.rollback();
            }
            Message letter = deadLetters.receive(LONG);
            assertEquals("poison", letter.getBody(String.class));
            assertEquals("jms.queue." + agency, letter.getStringProperty("_AMQ_ORIG_ADDRESS"));
        }
    }

    private void send(String queue, String id, String body) {
        try (JMSContext sender = pooled.createContext()) {
            sender.createProducer().setProperty(DUPLICATE_ID, id).send(sender.createQueue(queue), body);
        }
    }
}
