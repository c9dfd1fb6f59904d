package org.singlewindow.server;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes every mail that the window sends and lays it into a folder, one {@code .eml} file a message and receiver. */
public final class MailSink implements AutoCloseable {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final GreenMail mail;
    private final Path folder;
    private final Clock clock;
    private final AtomicInteger count = new AtomicInteger();

    private MailSink(GreenMail mail, Path folder, Clock clock) {
        this.mail = mail;
        this.folder = folder;
        this.clock = clock;
    }

    /** Listens on this machine at the port; 0 takes a free one. */
    public static MailSink start(int port, Path folder, Clock clock) {
        try {
            Files.createDirectories(folder);
            GreenMail mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            MailSink sink = new MailSink(mail, folder, clock);
            GreenMailUser everyone = mail.getUserManager().createUser("everyone@localhost", "everyone", "everyone");
            mail.getUserManager().setMessageDeliveryHandler((message, receiver) -> {
                sink.keep(message, receiver);
                return everyone;
            });
            mail.start();
            return sink;
        } catch (IOException | UserException failed) {
            throw new IllegalStateException("The mail sink does not start", failed);
        }
    }

    /** The settings under which the server finds this sink. */
    public Map<String, String> environment() {
        return Map.of(
                "SW_MAIL_HOST",
                "127.0.0.1",
                "SW_MAIL_PORT",
                String.valueOf(mail.getSmtp().getPort()));
    }

    @Override
    public void close() {
        mail.stop();
    }

    private void keep(MovingMessage message, MailAddress receiver) throws MessagingException {
        String name = "%s-%04d-%s.eml"
                .formatted(
                        STAMP.format(ZonedDateTime.now(clock)),
                        count.incrementAndGet(),
                        receiver.getEmail().replaceAll("[^A-Za-z0-9@._-]", "_"));
        try (OutputStream file = Files.newOutputStream(folder.resolve(name))) {
            message.getMessage().writeTo(file);
            // The file is what people read; the library would keep every message in memory as well.
            mail.purgeEmailFromAllMailboxes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (FolderException failed) {
            throw new MessagingException("The mail cannot be kept", failed);
        }
    }
}
