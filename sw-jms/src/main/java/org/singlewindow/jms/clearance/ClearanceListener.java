package org.singlewindow.jms.clearance;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.singlewindow.exchange.Arrival;
import org.singlewindow.jms.outbox.EnvelopeMessage;

/**
 * Customs works on the window's own screens, which show declarations and results as soon as they are written. What is
 * left to do here is to say that customs has them.
 */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "java:/jms/queue/clearance"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "2")
        })
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class ClearanceListener implements MessageListener {
    @Inject
    private Arrival arrival;

    @Override
    public void onMessage(Message message) {
        try {
            arrival.acknowledge(EnvelopeMessage.of(message).id());
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }
}
