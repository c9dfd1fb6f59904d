package org.singlewindow.as4;

import com.helger.phase4.crypto.IAS4CryptoFactory;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One AS4 party with its key. Whom it knows is asked for every message, so that partners come, go and change their
 * certificates while it runs.
 */
public final class Node implements AutoCloseable {
    /** What a party that only asks whether somebody is there sends. */
    public static final String TEST_SERVICE = "http://docs.oasis-open.org/ebxml-msg/ebms/v3.0/ns/core/200704/service";
    /** The action of {@link #TEST_SERVICE}. */
    public static final String TEST_ACTION = "http://docs.oasis-open.org/ebxml-msg/ebms/v3.0/ns/core/200704/test";

    private final String partyId;
    private final Supplier<OwnKey> key;
    private final Counterparts counterparts;
    private final PooledPoster poster;
    private final Sender sender;
    private final Receiver receiver;

    /**
     * A party.
     *
     * @param key asked for every message
     */
    public Node(String partyId, Supplier<OwnKey> key, Counterparts counterparts, Clock clock, Bounds bounds) {
        Library.open();
        this.partyId = partyId;
        this.key = key;
        this.counterparts = counterparts;
        this.poster = new PooledPoster(bounds);
        this.sender = new Sender(this, poster);
        this.receiver = new Receiver(this, clock, bounds);
    }

    /** Sends the message and waits for the signed receipt. */
    public SignedReceipt send(OutgoingMessage message) throws NotDelivered {
        Counterpart to = counterparts
                .find(message.to())
                .orElseThrow(() -> new NotDelivered("Party " + message.to() + " is not known"));
        return sender.send(message, to);
    }

    /** Asks the party whether it is there, can read what is encrypted for it, and signs its receipts. */
    public SignedReceipt test(OutgoingMessage message) throws NotDelivered {
        return send(message);
    }

    /** Takes what came over a connection, and says what to answer. */
    public Reply receive(Map<String, List<String>> headers, InputStream body, String address, Mailbox mailbox)
            throws IOException {
        return receiver.receive(headers, body, address, mailbox);
    }

    String partyId() {
        return partyId;
    }

    Counterparts counterparts() {
        return counterparts;
    }

    OwnKey key() {
        return key.get();
    }

    /** Trusts these certificates and no authority: another party's certificate of the same authority is not theirs. */
    IAS4CryptoFactory trusting(List<Counterpart> parties) {
        try {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            int number = 0;
            for (Counterpart party : parties) {
                for (X509Certificate certificate : party.certificates()) {
                    trusted.setCertificateEntry(String.valueOf(number++), certificate);
                }
            }
            return new OwnKeys(key.get(), trusted);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Certificates can be kept in memory", e);
        }
    }

    @Override
    public void close() throws IOException {
        poster.close();
    }

    /** Gives back what the AS4 library holds for all parties of this application. */
    public static void shutDown() {
        Library.close();
    }
}
