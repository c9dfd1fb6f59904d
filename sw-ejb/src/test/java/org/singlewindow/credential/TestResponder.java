package org.singlewindow.credential;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.singlewindow.credential.TestAuthority.Holder;
import org.singlewindow.credential.TestAuthority.Keys;

/** A responder of this machine that answers as it is told to. */
final class TestResponder implements AutoCloseable {
    /** What it says; null is good. */
    @Nullable
    CertificateStatus status = CertificateStatus.GOOD;

    Holder signer;
    Instant from = TestAuthority.NOW;
    Instant until = TestAuthority.NOW.plus(Duration.ofHours(1));
    boolean forgetsNonce;
    boolean otherNonce;
    boolean silent;
    int padding;

    private final HttpServer server;
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch closing = new CountDownLatch(1);

    TestResponder(Holder signer) throws IOException {
        this.signer = signer;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://" + host() + "/ocsp");
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    int asked() {
        return asked.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        try (exchange) {
            if (silent) {
                closing.await();
                return;
            }
            byte[] bytes = padding > 0
                    ? new byte[padding]
                    : respond(new OCSPReq(exchange.getRequestBody().readAllBytes()));
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (OCSPException | OperatorCreationException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private byte[] respond(OCSPReq question)
            throws IOException, OCSPException, OperatorCreationException, GeneralSecurityException {
        BasicOCSPRespBuilder builder = new JcaBasicOCSPRespBuilder(
                signer.certificate().getPublicKey(), new BcDigestCalculatorProvider().get(RespID.HASH_SHA1));
        for (Req one : question.getRequestList()) {
            builder.addResponse(
                    one.getCertID(), status, Date.from(from), until == null ? null : Date.from(until), null);
        }
        Extension nonce = question.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        if (otherNonce) {
            byte[] other = nonce.getExtnValue().getEncoded();
            other[other.length - 1] ^= 1;
            nonce = new Extension(
                    nonce.getExtnId(),
                    false,
                    org.bouncycastle.asn1.ASN1OctetString.getInstance(other).getOctets());
        }
        if (!forgetsNonce) {
            builder.setResponseExtensions(new Extensions(nonce));
        }
        return new OCSPRespBuilder()
                .build(
                        OCSPRespBuilder.SUCCESSFUL,
                        builder.build(
                                new JcaContentSignerBuilder(Keys.signatureOf(signer.key())).build(signer.key()),
                                new X509CertificateHolder[] {new JcaX509CertificateHolder(signer.certificate())},
                                Date.from(from)))
                .getEncoded();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
