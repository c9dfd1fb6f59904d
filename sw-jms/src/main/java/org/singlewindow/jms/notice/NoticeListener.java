package org.singlewindow.jms.notice;

import jakarta.annotation.Resource;
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
import jakarta.json.JsonObject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.singlewindow.jms.outbox.EnvelopeMessage;
import org.singlewindow.notice.Letter;
import org.singlewindow.notice.Letters;
import org.singlewindow.outbox.Arrival;
import org.singlewindow.reference.Json;

/** Sends notices by e-mail. While the mail server is away they wait in the queue; an address that is wrong ends dead. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "java:/jms/queue/notices"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "2")
        })
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class NoticeListener implements MessageListener {
    @Resource(lookup = "java:/mail/sw")
    private Session mail;

    @Inject
    private Arrival arrival;

    @Inject
    private Letters letters;

    @Override
    public void onMessage(Message message) {
        try {
            EnvelopeMessage envelope = EnvelopeMessage.of(message);
            deliver(envelope);
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }

    private void deliver(EnvelopeMessage envelope) {
        if (!arrival.isAwaited(envelope.id())) {
            return;
        }
        try {
            JsonObject body = Json.parse(envelope.body());
            send(letters.write(body), envelope.id());
            arrival.acknowledge(envelope.id());
        } catch (MessagingException e) {
            arrival.failed(envelope.id(), e);
            throw new JMSRuntimeException("Mail could not be sent", "mail", e);
        }
    }

    private void send(Letter letter, String id) throws MessagingException {
        MimeMessage mime = new MimeMessage(mail);
        mime.setFrom();
        mime.setRecipient(RecipientType.TO, new InternetAddress(letter.to()));
        mime.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        mime.setText(letter.text(), StandardCharsets.UTF_8.name());
        mime.setHeader("X-Single-Window-Notice", id);
        Transport.send(mime);
    }
}
