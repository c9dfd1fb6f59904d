package org.singlewindow.jms.outbox;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import org.singlewindow.outbox.EnvelopeFacts;
import org.singlewindow.sealing.Sealing;

/**
 * An envelope as a message: the body is the whole document, the properties say what it is.
 *
 * @param id the envelope's id
 * @param kind what the body is
 * @param subject reference of what it is about
 * @param body JSON
 */
public record EnvelopeMessage(String id, String kind, String subject, String body) {
    /** The broker drops a second message with the same value. */
    private static final String DUPLICATE_ID = "_AMQ_DUPL_ID";

    private static final String ID = "swEnvelope";
    private static final String KIND = "swKind";
    private static final String SUBJECT = "swSubject";

    static Message from(EnvelopeFacts envelope, JMSContext context) throws JMSException {
        TextMessage message = context.createTextMessage(envelope.carriedBody());
        message.setStringProperty(DUPLICATE_ID, envelope.attemptId());
        message.setStringProperty(ID, envelope.id());
        message.setStringProperty(KIND, envelope.kind());
        message.setStringProperty(SUBJECT, envelope.subject());
        return message;
    }

    /** Reads a message; one that is none of ours cannot be read. */
    public static EnvelopeMessage of(Message message) throws JMSException {
        String id = message.getStringProperty(ID);
        String kind = message.getStringProperty(KIND);
        String subject = message.getStringProperty(SUBJECT);
        if (id == null || kind == null || subject == null || !(message instanceof TextMessage text)) {
            throw new JMSException("Not a message of the window's outbox: " + message.getJMSMessageID());
        }
        return new EnvelopeMessage(id, kind, subject, Sealing.openedText(text.getText()));
    }
}
