package org.singlewindow.jms.partner;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.EJBException;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.singlewindow.correspondence.Settling;
import org.singlewindow.exchange.InTray;
import org.singlewindow.jms.outbox.EnvelopeMessage;
import org.singlewindow.outbox.Arrival;
import org.singlewindow.reference.Records;

/** Acts upon what partners' systems sent, message by message, in the order in which it came. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "java:/jms/queue/incoming"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1")
        })
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class IncomingListener implements MessageListener {
    @Inject
    private Settling settling;

    @Inject
    private Arrival arrival;

    @Override
    public void onMessage(Message message) {
        try {
            act(EnvelopeMessage.of(message));
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }

    private void act(EnvelopeMessage envelope) {
        InTray.Kept kept = Records.read(InTray.Kept.class, envelope.body());
        try {
            settling.act(kept.partner(), kept.messageId(), envelope.id());
        } catch (EJBException e) {
            arrival.failed(envelope.id(), e);
            throw e;
        }
    }
}
