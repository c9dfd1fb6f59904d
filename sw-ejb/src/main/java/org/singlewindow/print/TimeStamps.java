package org.singlewindow.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Setting;
import org.singlewindow.reference.WholeAnswer;

/**
 * Asks the time stamp service that {@code SW_TSA_URL} names (RFC 3161) when something existed; there is none by default. One
 * that is away or answers nonsense keeps nobody waiting: it is logged, and there is no stamp.
 */
@ApplicationScoped
public class TimeStamps {
    private static final System.Logger LOG = System.getLogger(TimeStamps.class.getName());
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 23 * 1024;
    private static final int NONCE_BITS = 64;
    private static final int OK = 200;

    private final SecureRandom random = new SecureRandom();
    private final @Nullable URI service;
    private @Nullable HttpClient client;

    /** That of the environment. */
    public TimeStamps() {
        this(Setting.of("SW_TSA_URL"));
    }

    TimeStamps(@Nullable String address) {
        service = address == null || address.isBlank() ? null : URI.create(address.strip());
    }

    boolean isOn() {
        return service != null;
    }

    /** The stamp over that SHA-256; empty where none can be had. */
    Optional<ASN1Encodable> stamp(byte[] digest) {
        if (service == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ask(service, digest));
        } catch (IOException | TSPException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "No time stamp from {0}, the seal goes without: {1}",
                    service,
                    e.toString());
        }
        return Optional.empty();
    }

    private synchronized HttpClient client() {
        HttpClient known = client;
        if (known == null) {
            known = HttpClient.newBuilder().connectTimeout(CONNECT).build();
            client = known;
        }
        return known;
    }

    private ASN1Encodable ask(URI address, byte[] digest) throws IOException, TSPException {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        TimeStampRequest request = generator.generate(TSPAlgorithms.SHA256, digest, new BigInteger(NONCE_BITS, random));
        HttpRequest sent = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request.getEncoded()))
                .build();
        byte[] bytes = answer(sent);
        try {
            TimeStampResponse response = new TimeStampResponse(bytes);
            response.validate(request);
            TimeStampToken token = response.getTimeStampToken();
            if (token == null) {
                throw new TSPException("It gives no stamp: " + response.getStatusString());
            }
            verify(token);
            return token.toCMSSignedData().toASN1Structure();
        } catch (IllegalArgumentException | IllegalStateException | ClassCastException e) {
            throw new TSPException("Its answer cannot be read", e);
        }
    }

    private byte[] answer(HttpRequest sent) throws IOException {
        HttpResponse<byte[]> answer = WholeAnswer.of(client(), sent, MOST_BYTES, ANSWER);
        if (answer.statusCode() != OK) {
            throw new IOException("It answers " + answer.statusCode());
        }
        return answer.body();
    }

    /** Signed with the key of a certificate that it brings along, and that is for time stamps and nothing else. */
    private static void verify(TimeStampToken token) throws TSPException {
        X509CertificateHolder signer = token.getCertificates().getMatches(null).stream()
                .filter(token.getSID()::match)
                .findFirst()
                .orElseThrow(() -> new TSPException("It does not say whose its stamp is"));
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
        } catch (OperatorCreationException | CertificateException e) {
            throw new TSPException("Its stamp cannot be verified", e);
        }
    }
}
