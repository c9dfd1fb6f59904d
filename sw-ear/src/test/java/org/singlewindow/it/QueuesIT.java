package org.singlewindow.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.annotation.Resource;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import java.lang.management.ManagementFactory;
import java.util.UUID;
import javax.management.JMException;
import javax.management.ObjectName;
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
    void whatNobodyCanReadEndsInTheDeadLetterQueueAfterItsAttempts() throws Exception {
        String agency = "agency.TEST" + UUID.randomUUID();
        long before = deadLetters();
        send(agency, UUID.randomUUID().toString(), "poison");

        try (JMSContext listener = plain.createContext(JMSContext.SESSION_TRANSACTED);
                var consumer = listener.createConsumer(listener.createQueue(agency))) {
            for (int attempt = 1; attempt <= 3; attempt++) {
                assertEquals(before, deadLetters());
                assertEquals(attempt, consumer.receive(LONG).getIntProperty("JMSXDeliveryCount"));
                listener.rollback();
            }
        }
        assertEquals(before + 1, deadLetters());
    }

    /** Counted by the server: the application reads the queue itself, and would read it before a test could. */
    private static long deadLetters() throws JMException {
        ObjectName queue = new ObjectName("jboss.as:subsystem=messaging-activemq,server=default,jms-queue=sw.dead");
        return (Long) ManagementFactory.getPlatformMBeanServer().getAttribute(queue, "messagesAdded");
    }

    private void send(String queue, String id, String body) {
        try (JMSContext sender = pooled.createContext()) {
            sender.createProducer().setProperty(DUPLICATE_ID, id).send(sender.createQueue(queue), body);
        }
    }
}
