package org.singlewindow.as4;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Two parties, A and B, and the wire between them, on which somebody may sit. */
final class Wire implements AutoCloseable {
    static final int LARGEST = 1024 * 1024;
    /** Longer than any machine needs, however busy. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final List<ReceivedMessage> taken = new ArrayList<>();
    final List<String> refused = new ArrayList<>();
    UnaryOperator<byte[]> tampering = UnaryOperator.identity();
    UnaryOperator<Reply> answering = UnaryOperator.identity();
    boolean unavailable;
    volatile boolean forgetful;
    int lastStatus;

    private final HttpServer server;
    private final Node sender;
    private final Node receiver;

    /** What both sides believe of each other. */
    record Beliefs(
            OwnKey keyOfA,
            OwnKey keyOfB,
            List<X509Certificate> aAsBKnowsIt,
            List<X509Certificate> bAsAKnowsIt,
            String agreementOfB,
            String partyOfB) {
        static Beliefs usual(OwnKey a, OwnKey b) {
            return new Beliefs(a, b, List.of(a.certificate()), List.of(b.certificate()), "agreement", "B");
        }

        Beliefs agreement(String other) {
            return new Beliefs(keyOfA, keyOfB, aAsBKnowsIt, bAsAKnowsIt, other, partyOfB);
        }

        Beliefs bIsCalled(String other) {
            return new Beliefs(keyOfA, keyOfB, aAsBKnowsIt, bAsAKnowsIt, agreementOfB, other);
        }

        Beliefs bKnowsAs(List<X509Certificate> certificates) {
            return new Beliefs(keyOfA, keyOfB, certificates, bAsAKnowsIt, agreementOfB, partyOfB);
        }

        Beliefs aKnowsBAs(List<X509Certificate> certificates) {
            return new Beliefs(keyOfA, keyOfB, aAsBKnowsIt, certificates, agreementOfB, partyOfB);
        }
    }

    Wire(Beliefs beliefs) throws IOException {
        this(beliefs, PATIENCE);
    }

    /** One whose ends wait no longer than that for an answer. */
    Wire(Beliefs beliefs, Duration forAnswer) throws IOException {
        Bounds bounds = Bounds.USUAL.with(LARGEST, Duration.ofDays(7), PATIENCE, forAnswer);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        URI door = URI.create("http://localhost:" + server.getAddress().getPort() + "/as4");
        Counterpart b = new Counterpart("B", door, "agreement", "service", Set.of("Say"), beliefs.bAsAKnowsIt());
        Counterpart a =
                new Counterpart("A", door, beliefs.agreementOfB(), "service", Set.of("Say"), beliefs.aAsBKnowsIt());
        sender = new Node("A", beliefs::keyOfA, known(b), Clock.systemUTC(), bounds);
        receiver = new Node(beliefs.partyOfB(), beliefs::keyOfB, forgetting(known(a)), Clock.systemUTC(), bounds);
        server.createContext("/as4", this::answer);
        server.start();
    }

    static OwnKey key(Path folder, String name, String algorithm) throws GeneralSecurityException, IOException {
        Keys.make(folder, name, algorithm);
        return OwnKey.read(folder.resolve(name + ".p12"), Keys.PASSWORD);
    }

    private static Counterparts known(Counterpart one) {
        return new Counterparts() {
            @Override
            public Optional<Counterpart> find(String partyId) {
                return Optional.of(one).filter(known -> known.partyId().equals(partyId));
            }

            @Override
            public List<Counterpart> all() {
                return List.of(one);
            }
        };
    }

    /** Counterparts whom nobody can look up at the moment. */
    private Counterparts forgetting(Counterparts known) {
        return new Counterparts() {
            @Override
            public Optional<Counterpart> find(String partyId) {
                if (forgetful) {
                    throw new IllegalStateException("no database");
                }
                return known.find(partyId);
            }

            @Override
            public List<Counterpart> all() {
                return known.all();
            }
        };
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = tampering.apply(exchange.getRequestBody().readAllBytes());
            Reply reply = answering.apply(
                    receiver.receive(exchange.getRequestHeaders(), new ByteArrayInputStream(body), "wire", new Kept()));
            lastStatus = reply.status();
            exchange.getResponseHeaders().set("Content-Type", reply.contentType());
            exchange.sendResponseHeaders(reply.status(), reply.body().length);
            exchange.getResponseBody().write(reply.body());
        }
    }

    private final class Kept implements Mailbox {
        @Override
        public Taken take(ReceivedMessage message) throws MailboxUnavailable {
            if (unavailable) {
                throw new MailboxUnavailable(new IOException("no disk"));
            }
            Optional<ReceivedMessage> earlier = taken.stream()
                    .filter(one -> one.messageId().equals(message.messageId()))
                    .findFirst();
            if (earlier.isPresent()) {
                boolean same = earlier.get().contentDigest().equals(message.contentDigest());
                // Sent again it is signed again, so that its receipt is another as well.
                return same ? new Taken.Again(Optional.empty()) : new Taken.Different();
            }
            taken.add(message);
            return new Taken.New();
        }

        @Override
        public void receipted(ReceivedMessage message, byte[] receipt) {
            // The sender keeps it.
        }

        @Override
        public void refused(String from, String messageId, String why) {
            refused.add(from + ": " + why);
        }
    }

    /** Sends from A to B. */
    SignedReceipt send(String id, String text) throws NotDelivered {
        return send(id, "Say", Instant.now(), text.getBytes(StandardCharsets.UTF_8));
    }

    SignedReceipt send(String id, String action, Instant writtenAt, byte[] content) throws NotDelivered {
        Part document = new Part("document", "application/xml", content);
        Part paper = new Part("paper-1", "application/pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
        return sender.send(new OutgoingMessage(
                "B", id, "conversation", action, "somebody", "somebody-else", writtenAt, List.of(document, paper)));
    }

    /** Sends what A made up by itself. */
    SignedReceipt send(OutgoingMessage message) throws NotDelivered {
        return sender.send(message);
    }

    /** Brings B something that no party made. */
    Reply bring(String contentType, InputStream body) throws IOException {
        return receiver.receive(Map.of("Content-Type", List.of(contentType)), body, "wire", new Kept());
    }

    Reply bring(String contentType, byte[] body) throws IOException {
        return bring(contentType, new ByteArrayInputStream(body));
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        sender.close();
        receiver.close();
    }
}
