package org.singlewindow.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailSinkTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneId.of("Asia/Seoul"));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void laysEveryMailIntoTheFolder() throws MessagingException, IOException {
        try (MailSink sink = MailSink.start(0, folder, CLOCK)) {
            send(sink.environment(), "trader@hanbit.example");
            send(sink.environment(), "broker@garam.example");
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> mails = files.sorted().toList();
            assertEquals(
                    List.of(
                            "20261123-090000-0001-trader@hanbit.example.eml",
                            "20261123-090000-0002-broker@garam.example.eml"),
                    mails.stream().map(mail -> mail.getFileName().toString()).toList());
            assertTrue(Files.readString(mails.get(0)).contains("Subject: released"));
        }
    }

    private static void send(Map<String, String> environment, String receiver) throws MessagingException {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", environment.getOrDefault("SW_MAIL_HOST", ""));
        settings.put("mail.smtp.port", environment.getOrDefault("SW_MAIL_PORT", ""));
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        message.setFrom("no-reply@singlewindow.example");
        message.setRecipients(MimeMessage.RecipientType.TO, receiver);
        message.setSubject("released");
        message.setText("통관되었습니다", "UTF-8");
        Transport.send(message);
    }
}
