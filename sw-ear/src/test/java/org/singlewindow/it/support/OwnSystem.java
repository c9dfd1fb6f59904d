package org.singlewindow.it.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
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
import org.singlewindow.server.DataFolder;
import org.singlewindow.server.DemoKeys;

/** An organisation's own system, as the window sees it: an AS4 party behind an address, with a mood. */
public final class OwnSystem implements AutoCloseable, Counterparts, Mailbox {
    private static final Set<String> FROM_THE_WINDOW = Set.of(
            "SubmitApplication",
            "SubmitAnswer",
            "WithdrawApplication",
            "SubmitDeclaration",
            "AmendDeclaration",
            "AmendApplication",
            "CancelDeclaration",
            "ReportRequirement",
            "ReportError");

    private final String code;
    private final OwnKey key;
    private final X509Certificate window;
    private final Node node;
    private final URI door;
    private final HttpServer server;
    private final List<ReceivedMessage> received = new CopyOnWriteArrayList<>();
    private final Map<String, byte[]> receipts = new ConcurrentHashMap<>();
    private volatile Mood mood = Mood.WELL;
    private volatile int arrivals;

    /** How it behaves. */
    public enum Mood {
        WELL,
        /** Answers 500. */
        BROKEN,
        /** Takes the message, and says nothing until the other side is gone. */
        HOLDS,
        /** Takes the message, and the connection breaks before the receipt is through. */
        LOSES_RECEIPTS
    }

    /** The system of that organisation, for the window that listens there with those keys. */
    public OwnSystem(String code, DataFolder data, URI window) {
        try {
            Path keys = data.pki().resolve("systems");
            this.code = code;
            this.key = OwnKey.read(keys.resolve(code + ".p12"), DemoKeys.PASSWORD);
            this.window = OwnKey.read(keys.resolve("SW.p12"), DemoKeys.PASSWORD).certificate();
            this.door = window.resolve("/as4");
            this.node = new Node(code, () -> key, this, Clock.systemUTC(), Bounds.USUAL);
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/as4", this::answer);
            server.setExecutor(Executors.newCachedThreadPool());
            server.start();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("No system of " + code, e);
        }
    }

    /** Where it takes messages. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/as4");
    }

    /** Behaves like that from now on. */
    public void is(Mood other) {
        mood = other;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (mood == Mood.BROKEN) {
                exchange.sendResponseHeaders(500, -1);
                return;
            }
            Reply reply = node.receive(exchange.getRequestHeaders(), exchange.getRequestBody(), "localhost", this);
            arrivals++;
            while (mood == Mood.HOLDS) {
                pause();
            }
            if (mood == Mood.LOSES_RECEIPTS) {
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", reply.contentType());
            exchange.sendResponseHeaders(reply.status(), reply.body().length);
            exchange.getResponseBody().write(reply.body());
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Messages of that action, each once. */
    public List<ReceivedMessage> received(String action) {
        return received.stream()
                .filter(message -> message.action().equals(action))
                .toList();
    }

    /** The business document of a message. */
    public static String xml(ReceivedMessage message) {
        return new String(message.parts().get(0).content(), StandardCharsets.UTF_8);
    }

    /** How often something arrived, repetitions counted. */
    public int arrivals() {
        return arrivals;
    }

    /** Says something to the window under a new id, and returns the id. */
    public String say(String action, String xml) throws NotDelivered {
        String id = UUID.randomUUID() + "@" + code;
        say(id, action, xml);
        return id;
    }

    /** Says something under that id. */
    public byte[] say(String id, String action, String xml) throws NotDelivered {
        Part document = new Part("document", "application/xml", xml.getBytes(StandardCharsets.UTF_8));
        return node.send(new OutgoingMessage(
                        "SW", id, "conversation-of-" + code, action, code, "SW", Instant.now(), List.of(document)))
                .bytes();
    }

    /** A business document with what every one has. */
    public static String document(String kind, String inside) {
        return "<%s xmlns=\"urn:singlewindow:xml:1\"><ID>%s</ID><IssueDateTime>%s</IssueDateTime>%s</%s>"
                .formatted(kind, UUID.randomUUID(), Instant.now(), inside, kind);
    }

    @Override
    public Optional<Counterpart> find(String partyId) {
        return all().stream().filter(known -> known.partyId().equals(partyId)).findFirst();
    }

    @Override
    public List<Counterpart> all() {
        return List.of(new Counterpart(
                "SW",
                door,
                "urn:singlewindow:agreement:" + code + ":1",
                "urn:singlewindow:service:exchange:1",
                FROM_THE_WINDOW,
                List.of(window)));
    }

    @Override
    public Taken take(ReceivedMessage message) {
        boolean known = received.stream().anyMatch(one -> one.messageId().equals(message.messageId()));
        if (known) {
            return new Taken.Again(Optional.ofNullable(receipts.get(message.messageId() + message.signatureDigest())));
        }
        received.add(message);
        return new Taken.New();
    }

    @Override
    public void receipted(ReceivedMessage message, byte[] receipt) {
        receipts.put(message.messageId() + message.signatureDigest(), receipt);
    }

    @Override
    public void refused(String from, String messageId, String why) {
        throw new AssertionError("The window sent what " + code + " cannot take: " + why);
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        node.close();
    }
}
