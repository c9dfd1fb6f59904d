package org.singlewindow.jms.dead;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.singlewindow.jms.outbox.EnvelopeMessage;
import org.singlewindow.outbox.Arrival;

/** Marks in the outbox what the broker gave up, where the help desk sees it and can send it again. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "java:/jms/queue/dead"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1")
        })
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class DeadLetterListener implements MessageListener {
    private static final System.Logger LOG = System.getLogger(DeadLetterListener.class.getName());

    @Inject
    private Arrival arrival;

    @Override
    public void onMessage(Message message) {
        try {
            EnvelopeMessage envelope = EnvelopeMessage.of(message);
            String queue = message.getStringProperty("_AMQ_ORIG_ADDRESS");
            arrival.giveUp(envelope.id(), "Given up by queue " + queue + " after all attempts");
        } catch (JMSException e) {
            // Nothing that the outbox sent; it has no envelope to mark.
            LOG.log(System.Logger.Level.ERROR, "A foreign message was given up: " + message, e);
        }
    }
}
