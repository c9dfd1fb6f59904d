package org.singlewindow.otherend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.singlewindow.as4.Node;
import org.singlewindow.as4.NotDelivered;
import org.singlewindow.as4.OutgoingMessage;
import org.singlewindow.as4.Part;
import org.singlewindow.as4.SignedReceipt;

/**
 * What is to be sent: each an XML file, beside it its properties (made at the first look if whoever laid the file there
 * brought none, so that the message keeps its id however often it is tried), and a folder of attachments if there are any.
 * Sent ones go to {@code sent} with their receipt, those that the window refuses to {@code failed} with the reason.
 */
final class OutFolder {
    private static final System.Logger LOG = System.getLogger(OutFolder.class.getName());
    private static final String XML = ".xml";
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final int DOUBLINGS = 9;

    private final String party;
    private final Node node;
    private final Path folder;
    private final Path done;
    private final Clock clock;

    OutFolder(String party, Node node, Path folder, Clock clock) {
        this.party = party;
        this.node = node;
        this.folder = folder.resolve("outbox");
        this.done = folder;
        this.clock = clock;
    }

    /** Lays a document there; it goes out at that time, under that message id. */
    void put(String messageId, String conversation, Answer answer, Instant notBefore) throws IOException {
        String name = Durable.name(messageId);
        Durable.write(
                folder.resolve(name + ".properties"),
                Map.of(
                        "messageId",
                        messageId,
                        "conversationId",
                        conversation,
                        "action",
                        answer.action(),
                        "notBefore",
                        notBefore.toString(),
                        "attempts",
                        "0"));
        Durable.write(folder.resolve(name + XML), answer.xml().getBytes(StandardCharsets.UTF_8));
    }

    /** Sends what is due, oldest first; while the window is away nothing behind it is tried. */
    void sendDue() throws IOException {
        for (Path xml : Durable.list(folder)) {
            if (xml.getFileName().toString().endsWith(XML) && isDue(xml) && !sent(xml)) {
                return;
            }
        }
    }

    private boolean isDue(Path xml) throws IOException {
        return !clock.instant().isBefore(Instant.parse(about(xml).getProperty("notBefore")));
    }

    private Properties about(Path xml) throws IOException {
        Path file = beside(xml, ".properties");
        if (!Files.exists(file)) {
            Durable.write(
                    file,
                    Map.of(
                            "messageId", UUID.randomUUID() + "@" + party,
                            "conversationId", beside(xml, "").getFileName().toString(),
                            "action",
                                    Answer.actionFor(
                                            Said.read(Files.readAllBytes(xml)).kind()),
                            "notBefore", clock.instant().toString(),
                            "attempts", "0"));
        }
        return Durable.read(file);
    }

    private static Path beside(Path xml, String ending) {
        String name = xml.getFileName().toString();
        return xml.resolveSibling(name.substring(0, name.length() - XML.length()) + ending);
    }

    /** Whether the window is there. */
    private boolean sent(Path xml) throws IOException {
        Properties about = about(xml);
        try {
            SignedReceipt receipt = node.send(message(xml, about));
            settle(xml, "sent", "receipt.xml", receipt.bytes());
            return true;
        } catch (NotDelivered e) {
            String why = String.valueOf(e.getMessage());
            if (e.isFinal()) {
                settle(xml, "failed", "reason.txt", why.getBytes(StandardCharsets.UTF_8));
                return true;
            }
            postpone(xml, about, why);
            return false;
        }
    }

    private OutgoingMessage message(Path xml, Properties about) throws IOException {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("document", "application/xml", Files.readAllBytes(xml)));
        for (Path attachment : Durable.list(beside(xml, ""))) {
            parts.add(new Part(
                    attachment.getFileName().toString(), "application/octet-stream", Files.readAllBytes(attachment)));
        }
        return new OutgoingMessage(
                "SW",
                about.getProperty("messageId"),
                about.getProperty("conversationId"),
                about.getProperty("action"),
                party,
                "SW",
                Files.getLastModifiedTime(xml).toInstant(),
                parts);
    }

    private void postpone(Path xml, Properties about, String why) throws IOException {
        int attempts = Integer.parseInt(about.getProperty("attempts", "0")) + 1;
        Duration pause = Duration.ofSeconds(1L << Math.min(attempts - 1, DOUBLINGS));
        LOG.log(System.Logger.Level.INFO, "{0} is not through yet: {1}", xml.getFileName(), why);
        Map<String, String> changed = new HashMap<>();
        about.stringPropertyNames().forEach(name -> changed.put(name, about.getProperty(name)));
        changed.put("attempts", String.valueOf(attempts));
        changed.put(
                "notBefore",
                clock.instant()
                        .plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause)
                        .toString());
        changed.put("problem", why);
        Durable.write(beside(xml, ".properties"), changed);
    }

    /** The XML goes last: as long as it is there, the message is not settled. */
    private void settle(Path xml, String where, String proof, byte[] content) throws IOException {
        Path place = done.resolve(where).resolve(beside(xml, "").getFileName());
        Durable.write(place.resolve(proof), content);
        Durable.write(place.resolve(InFolder.PAYLOAD), Files.readAllBytes(xml));
        Files.deleteIfExists(xml);
        Path attachments = beside(xml, "");
        if (Files.isDirectory(attachments)) {
            Durable.remove(attachments);
        }
        Durable.move(beside(xml, ".properties"), place.resolve(InFolder.ABOUT));
    }

    /** Files that wait. */
    List<Path> waiting() {
        return Durable.list(folder).stream()
                .filter(file -> file.getFileName().toString().endsWith(XML))
                .toList();
    }

    List<Path> settled(String where) {
        // What is said about a message goes there last.
        return Durable.list(done.resolve(where)).stream()
                .filter(place -> Files.exists(place.resolve(InFolder.ABOUT)))
                .toList();
    }
}
