package org.singlewindow.otherend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Consumer;
import org.singlewindow.as4.Mailbox;
import org.singlewindow.as4.MailboxUnavailable;
import org.singlewindow.as4.Part;
import org.singlewindow.as4.ReceivedMessage;

/**
 * Received messages, each a folder: {@code payload.xml}, the attachments by their content ids, {@code
 * message.properties}, {@code envelope.xml} and {@code receipt.xml}. A folder is there before the receipt is given.
 */
final class InFolder implements Mailbox {
    static final String PAYLOAD = "payload.xml";
    static final String ABOUT = "message.properties";
    private static final String ENVELOPE = "envelope.xml";
    private static final String RECEIPT = "receipt.xml";
    private static final System.Logger LOG = System.getLogger(InFolder.class.getName());

    private final Path folder;
    private final Consumer<Path> arrived;

    /** {@code arrived} hears of each new folder, after it is there. */
    InFolder(Path folder, Consumer<Path> arrived) {
        this.folder = folder;
        this.arrived = arrived;
    }

    @Override
    public synchronized Taken take(ReceivedMessage message) throws MailboxUnavailable {
        Path place = folder.resolve(Durable.name(message.messageId()));
        try {
            if (Files.exists(place)) {
                return again(place, message);
            }
            Path beside = folder.resolve("." + UUID.randomUUID());
            write(beside, message);
            Durable.move(beside, place);
        } catch (IOException e) {
            throw new MailboxUnavailable(e);
        }
        arrived.accept(place);
        return new Taken.New();
    }

    private static Taken again(Path place, ReceivedMessage message) throws IOException {
        Properties about = Durable.read(place.resolve(ABOUT));
        if (!message.contentDigest().equals(about.getProperty("contentDigest"))) {
            return new Taken.Different();
        }
        boolean verySame = message.signatureDigest().equals(about.getProperty("signatureDigest"));
        Path receipt = place.resolve(RECEIPT);
        return new Taken.Again(
                verySame && Files.exists(receipt) ? Optional.of(Files.readAllBytes(receipt)) : Optional.empty());
    }

    private static void write(Path place, ReceivedMessage message) throws IOException {
        List<Part> parts = message.parts();
        Durable.write(place.resolve(PAYLOAD), parts.get(0).content());
        for (Part part : parts.subList(1, parts.size())) {
            Durable.write(place.resolve(Durable.name(part.id())), part.content());
        }
        Durable.write(place.resolve(ENVELOPE), message.envelope().getBytes(StandardCharsets.UTF_8));
        Durable.write(
                place.resolve(ABOUT),
                Map.of(
                        "messageId", message.messageId(),
                        "conversationId", message.conversationId(),
                        "action", message.action(),
                        "from", message.from(),
                        "sentAt", message.sentAt().toString(),
                        "contentDigest", message.contentDigest(),
                        "signatureDigest", message.signatureDigest()));
    }

    @Override
    public void receipted(ReceivedMessage message, byte[] receipt) {
        try {
            Durable.write(folder.resolve(Durable.name(message.messageId())).resolve(RECEIPT), receipt);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "A receipt was given and could not be kept", e);
        }
    }

    @Override
    public void refused(String from, String messageId, String why) {
        LOG.log(System.Logger.Level.WARNING, "Not taken in: {0} of {1}: {2}", messageId, from, why);
    }

    /** Folders of all messages. */
    List<Path> messages() {
        return Durable.list(folder).stream().filter(Files::isDirectory).toList();
    }
}
