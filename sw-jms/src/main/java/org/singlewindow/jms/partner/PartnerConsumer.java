package org.singlewindow.jms.partner;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import java.util.concurrent.TimeUnit;
import org.singlewindow.jms.outbox.EnvelopeMessage;
import org.singlewindow.outbox.Arrival;

/**
 * Takes what one partner's queue holds, message by message. What fails goes back: the broker hands it over again after
 * growing pauses, and in the end gives it up, while those behind it go on.
 */
final class PartnerConsumer implements Runnable {
    private static final System.Logger LOG = System.getLogger(PartnerConsumer.class.getName());
    private static final long LOOK_UP_MILLIS = 1_000;
    private static final long RECONNECT_SECONDS = 5;

    private final ConnectionFactory connections;
    private final String queue;
    private final Hand hand;
    private final Arrival arrival;
    private volatile boolean running = true;

    /** Takes one message over. */
    interface Hand {
        void take(EnvelopeMessage envelope);
    }

    PartnerConsumer(ConnectionFactory connections, String queue, Hand hand, Arrival arrival) {
        this.connections = connections;
        this.queue = queue;
        this.hand = hand;
        this.arrival = arrival;
    }

    void stop() {
        running = false;
    }

    @Override
    public void run() {
        while (running) {
            try (JMSContext context = connections.createContext(JMSContext.SESSION_TRANSACTED)) {
                consume(context);
            } catch (JMSRuntimeException e) {
                if (running) {
                    LOG.log(System.Logger.Level.WARNING, "Queue " + queue + " is out of reach; trying again", e);
                    pause();
                }
            }
        }
    }

    private void consume(JMSContext context) {
        JMSConsumer consumer = context.createConsumer(context.createQueue(queue));
        while (running) {
            Message message = consumer.receive(LOOK_UP_MILLIS);
            if (message != null) {
                settle(context, message);
            }
        }
    }

    private void settle(JMSContext context, Message message) {
        try {
            hand.take(EnvelopeMessage.of(message));
            context.commit();
        } catch (Exception e) {
            // Whatever it is, a commit that failed unannounced too: those behind it must not wait for a consumer that
            // is no more.
            LOG.log(System.Logger.Level.WARNING, "A message of queue " + queue + " could not be delivered", e);
            note(message, e);
            context.rollback();
        }
    }

    private void note(Message message, Exception why) {
        try {
            arrival.failed(EnvelopeMessage.of(message).id(), why);
        } catch (Exception e) {
            LOG.log(System.Logger.Level.WARNING, "Why could not be noted", e);
        }
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(RECONNECT_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
