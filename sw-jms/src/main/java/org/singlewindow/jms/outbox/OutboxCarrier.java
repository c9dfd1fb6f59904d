package org.singlewindow.jms.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.outbox.EnvelopeFacts;
import org.singlewindow.outbox.Outbox;

/**
 * Carries one batch of envelopes: claimed in the database, sent in one commit of the broker, marked as sent. If the
 * machine dies in between they are sent again, and the broker knows them by their duplicate ids.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@PermitAll
public class OutboxCarrier {
    private static final System.Logger LOG = System.getLogger(OutboxCarrier.class.getName());

    @Resource(lookup = "java:/ConnectionFactory")
    private ConnectionFactory connections;

    @Inject
    private Outbox outbox;

    private @Nullable JMSContext context;

    /** Carries up to that many envelopes and returns how many there were. */
    @Lock(LockType.WRITE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int carry(int limit) throws JMSException {
        List<EnvelopeFacts> envelopes = outbox.claim(limit);
        if (!envelopes.isEmpty()) {
            send(envelopes);
            outbox.sent(envelopes);
        }
        return envelopes.size();
    }

    private void send(List<EnvelopeFacts> envelopes) throws JMSException {
        try {
            sendTogether(envelopes);
        } catch (JMSRuntimeException | JMSException e) {
            // One duplicate spoils the whole batch: then each goes by itself.
            LOG.log(System.Logger.Level.INFO, "Sending one by one after: {0}", e.getMessage());
            close();
            for (EnvelopeFacts envelope : envelopes) {
                sendAlone(envelope);
            }
        }
    }

    private void sendTogether(List<EnvelopeFacts> envelopes) throws JMSException {
        JMSContext open = open();
        JMSProducer producer = open.createProducer();
        for (EnvelopeFacts envelope : envelopes) {
            producer.send(open.createQueue(envelope.destination()), EnvelopeMessage.from(envelope, open));
        }
        open.commit();
    }

    private void sendAlone(EnvelopeFacts envelope) throws JMSException {
        try (JMSContext alone = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
            alone.createProducer()
                    .send(alone.createQueue(envelope.destination()), EnvelopeMessage.from(envelope, alone));
        }
    }

    private JMSContext open() {
        JMSContext open = context;
        if (open == null) {
            open = connections.createContext(JMSContext.SESSION_TRANSACTED);
            context = open;
        }
        return open;
    }

    @PreDestroy
    void close() {
        JMSContext open = context;
        context = null;
        if (open != null) {
            open.close();
        }
    }
}
