package org.singlewindow.jms.as4;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.singlewindow.as4.Bounds;
import org.singlewindow.as4.Node;
import org.singlewindow.as4.NotDelivered;
import org.singlewindow.as4.OutgoingMessage;
import org.singlewindow.as4.Part;
import org.singlewindow.as4.Reply;
import org.singlewindow.as4.SignedReceipt;
import org.singlewindow.correspondence.Dispatching;
import org.singlewindow.correspondence.Taking;
import org.singlewindow.custody.Custody;
import org.singlewindow.exchange.Gateway;
import org.singlewindow.exchange.OutTray;
import org.singlewindow.partner.Courier;
import org.singlewindow.partner.Directory;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;

/** The window's own AS4 party: one for sending and receiving, for as long as the server runs. */
@ApplicationScoped
public class WindowNode implements Gateway, Courier {
    /** Party id of the window. */
    public static final String PARTY = "SW";

    @Inject
    private Directory directory;

    @Inject
    private Taking taking;

    @Inject
    private Clock clock;

    @Inject
    private Custody custody;

    private WindowKey key;
    private Node node;

    @PostConstruct
    void open() {
        key = new WindowKey(custody);
        node = new Node(PARTY, key, new PartnerBook(directory, taking::actions), clock, bounds());
    }

    private static Bounds bounds() {
        return Bounds.USUAL
                .with(
                        Limits.MESSAGE_BYTES.intValue(),
                        Duration.ofHours(Limits.MESSAGE_HOURS.value()),
                        Duration.ofSeconds(Limits.CONNECT_SECONDS.value()),
                        Duration.ofSeconds(Limits.ANSWER_SECONDS.value()))
                .with(new Bounds.Shape(
                        Limits.ENVELOPE_BYTES.intValue(),
                        Limits.ENVELOPE_ELEMENTS.intValue(),
                        Limits.XML_DEPTH.intValue(),
                        Limits.XML_ATTRIBUTES.intValue(),
                        Limits.MESSAGE_PARTS.intValue(),
                        Bounds.Shape.USUAL.headerBytes()));
    }

    /** Fails, and says what is missing, if the window has no key. */
    public void requireKey() {
        key.get();
    }

    @PreDestroy
    void close() {
        try {
            node.close();
        } catch (IOException e) {
            System.getLogger(WindowNode.class.getName())
                    .log(System.Logger.Level.DEBUG, "Connections were not closed", e);
        }
        key.close();
        Node.shutDown();
    }

    /** Sends what is kept in the out-tray, and waits for the receipt. */
    public SignedReceipt send(String partner, Dispatching.Letter letter) throws NotDelivered {
        OutTray.Attempt attempt = letter.attempt();
        return node.send(new OutgoingMessage(
                partner,
                attempt.messageId(),
                attempt.about().conversation(),
                attempt.about().action(),
                letter.originalSender(),
                letter.finalRecipient(),
                attempt.writtenAt(),
                attempt.contents().stream()
                        .map(content -> new Part(content.name(), content.mediaType(), content.bytes()))
                        .toList()));
    }

    @Override
    public Answer receive(Map<String, List<String>> headers, InputStream body, String address) throws IOException {
        InTrayMailbox mailbox = new InTrayMailbox(taking, address);
        Reply reply = node.receive(headers, body, address, mailbox);
        return new Answer(reply.status(), reply.contentType(), reply.body(), mailbox.hasTurnedAway());
    }

    @Override
    public void check(String partner) {
        String id = UUID.randomUUID() + "@singlewindow";
        Part part = new Part("test", "text/plain", "Is somebody there?".getBytes(StandardCharsets.UTF_8));
        try {
            node.test(new OutgoingMessage(
                    partner, id, id, Node.TEST_ACTION, PARTY, partner, clock.instant(), List.of(part)));
        } catch (NotDelivered e) {
            throw Refusal.notValid("partner.check-failed", partner, String.valueOf(e.getMessage()));
        }
    }
}
