package org.singlewindow.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class MailIT {
    @Resource(lookup = "java:/mail/sw")
    private Session session;

    @Test
    void theMailSessionReachesTheMailServerOfTheEnvironment() throws MessagingException, IOException {
        String receiver = UUID.randomUUID() + "@hanbit.example";
        MimeMessage message = new MimeMessage(session);
        message.setFrom();
        message.setRecipients(Message.RecipientType.TO, receiver);
        message.setSubject("Released");
        message.setText("수입신고가 수리되었습니다.", "UTF-8");

        Transport.send(message);

        try (Stream<Path> files = Files.list(Path.of(System.getProperty("sw.demo.dir", ""), "mail"))) {
            List<Path> received =
                    files.filter(file -> file.toString().contains(receiver)).toList();
            assertEquals(1, received.size());
            assertTrue(Files.readString(received.get(0)).contains("From: no-reply@singlewindow.example"));
        }
    }
}
