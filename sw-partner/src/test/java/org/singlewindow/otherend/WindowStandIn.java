package org.singlewindow.otherend;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.singlewindow.as4.Bounds;
import org.singlewindow.as4.Counterpart;
import org.singlewindow.as4.Counterparts;
import org.singlewindow.as4.Mailbox;
import org.singlewindow.as4.Node;
import org.singlewindow.as4.NotDelivered;
import org.singlewindow.as4.OutgoingMessage;
import org.singlewindow.as4.OwnKey;
import org.singlewindow.as4.Part;
import org.singlewindow.as4.ReceivedMessage;
import org.singlewindow.as4.Reply;
import org.singlewindow.as4.SignedReceipt;

/** The window, as far as its partners see it. */
final class WindowStandIn implements AutoCloseable, Counterparts, Mailbox {
    private static final Set<String> ACTIONS =
            Set.of("ReportDecision", "AskQuestion", "ReportStatus", "ReportResult", "ReportClearance", "ReportError");

    private final Node node;
    private final HttpServer server;
    private final OwnKey partner;
    private final String code;
    private final List<ReceivedMessage> received = new CopyOnWriteArrayList<>();
    private volatile URI partnerDoor = URI.create("http://localhost:1/as4");
    private volatile boolean away;
    private volatile int arrivals;

    WindowStandIn(Path keys, String code) throws IOException, GeneralSecurityException {
        this.code = code;
        partner = OwnKey.read(keys.resolve(code + ".p12"), Keys.PASSWORD);
        OwnKey own = OwnKey.read(keys.resolve("SW.p12"), Keys.PASSWORD);
        node = new Node("SW", () -> own, this, Clock.systemUTC(), Bounds.USUAL);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/as4", exchange -> {
            try (exchange) {
                if (away) {
                    exchange.sendResponseHeaders(503, -1);
                    return;
                }
                Reply reply = node.receive(exchange.getRequestHeaders(), exchange.getRequestBody(), "localhost", this);
                arrivals++;
                exchange.getResponseHeaders().set("Content-Type", reply.contentType());
                exchange.sendResponseHeaders(reply.status(), reply.body().length);
                exchange.getResponseBody().write(reply.body());
            }
        });
        server.start();
    }

    URI door() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/as4");
    }

    void knows(URI door) {
        partnerDoor = door;
    }

    void isAway(boolean now) {
        away = now;
    }

    int arrivals() {
        return arrivals;
    }

    SignedReceipt say(String id, String action, String xml) throws NotDelivered {
        return node.send(new OutgoingMessage(
                code,
                id,
                "SW26-0000001-1",
                action,
                "NURI",
                code,
                Instant.now(),
                List.of(new Part("document", "application/xml", xml.getBytes(StandardCharsets.UTF_8)))));
    }

    List<String> received() {
        return received.stream()
                .map(message -> new String(message.parts().get(0).content(), StandardCharsets.UTF_8))
                .toList();
    }

    List<String> ids() {
        return received.stream().map(ReceivedMessage::messageId).toList();
    }

    @Override
    public Optional<Counterpart> find(String partyId) {
        return partyId.equals(code) ? Optional.of(all().get(0)) : Optional.empty();
    }

    @Override
    public List<Counterpart> all() {
        return List.of(new Counterpart(
                code,
                partnerDoor,
                "urn:singlewindow:agreement:" + code + ":1",
                "urn:singlewindow:service:exchange:1",
                ACTIONS,
                List.of(partner.certificate())));
    }

    @Override
    public Taken take(ReceivedMessage message) {
        if (ids().contains(message.messageId())) {
            return new Taken.Again(Optional.empty());
        }
        received.add(message);
        return new Taken.New();
    }

    @Override
    public void receipted(ReceivedMessage message, byte[] receipt) {
        // What was taken stays taken.
    }

    @Override
    public void refused(String from, String messageId, String why) {
        throw new AssertionError(why);
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        node.close();
    }
}
