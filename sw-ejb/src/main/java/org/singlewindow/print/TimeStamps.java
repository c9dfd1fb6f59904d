package org.singlewindow.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

    /** That of the environment; a system property {@code env.NAME} goes before, as everywhere in the server. */
    public TimeStamps() {
        this(System.getProperty("env.SW_TSA_URL", System.getenv("SW_TSA_URL")));
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
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.log(System.Logger.Level.WARNING, "Interrupted while waiting for a time stamp");
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

    private ASN1Encodable ask(URI address, byte[] digest) throws IOException, TSPException, InterruptedException {
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

    /** The whole answer in time: the timeout of a request ends with the headers. What is too much is thrown away. */
    private byte[] answer(HttpRequest sent) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        CompletableFuture<HttpResponse<Void>> answer = client().sendAsync(
                        sent,
                        HttpResponse.BodyHandlers.ofByteArrayConsumer(part ->
                                part.filter(bytes -> body.size() <= MOST_BYTES).ifPresent(body::writeBytes)));
        try {
            int status = answer.get(ANSWER.toMillis(), TimeUnit.MILLISECONDS).statusCode();
            if (status != OK || body.size() > MOST_BYTES) {
                throw new IOException("It answers " + status + " with " + body.size() + " bytes");
            }
            return body.toByteArray();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (TimeoutException e) {
            throw new IOException("It does not answer in time", e);
        } finally {
            answer.cancel(true);
        }
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
