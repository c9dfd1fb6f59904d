package org.singlewindow.credential;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/**
 * One question to a responder (RFC 6960) and what its answer is worth: signed by the authority or by whom the authority
 * appointed for it, about this certificate, and of today.
 */
final class OcspAnswer {
    /** What the responder says of the certificate. */
    enum Status {
        GOOD,
        REVOKED,
        UNKNOWN
    }

    /**
     * An answer that counts.
     *
     * @param until the responder's word stands until then
     */
    record Answer(Status status, Instant until) {}

    /** How much two clocks may differ. */
    private static final Duration SKEW = Duration.ofMinutes(5);
    /** How old an answer may be that does not say when the next one comes. */
    private static final Duration FRESH = Duration.ofHours(1);

    private static final int NONCE_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final X509CertificateHolder authority;
    private final CertificateID certificate;
    private final byte[] nonce = new byte[NONCE_BYTES];

    OcspAnswer(X509Certificate certificate, X509Certificate authority) throws GeneralSecurityException {
        try {
            this.authority = new JcaX509CertificateHolder(authority);
            BigInteger serial = certificate.getSerialNumber();
            this.certificate = new CertificateID(
                    new BcDigestCalculatorProvider().get(CertificateID.HASH_SHA1), this.authority, serial);
        } catch (OCSPException | OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
        RANDOM.nextBytes(nonce);
    }

    /** The question's bytes. */
    byte[] question() throws IOException {
        try {
            Extension once = new Extension(
                    OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(nonce).getEncoded());
            return new OCSPReqBuilder()
                    .addRequest(certificate)
                    .setRequestExtensions(new Extensions(once))
                    .build()
                    .getEncoded();
        } catch (OCSPException e) {
            throw new IOException(e);
        }
    }

    /** What the answer says; nothing where it is none, is somebody else's, or is old. */
    Optional<Answer> read(byte[] bytes, Instant now) {
        try {
            OCSPResp response = new OCSPResp(bytes);
            if (response.getStatus() == OCSPResp.SUCCESSFUL
                    && response.getResponseObject() instanceof BasicOCSPResp answer
                    && isAppointed(answer, now)
                    && isToThisQuestion(answer)) {
                return Arrays.stream(answer.getResponses())
                        .filter(one -> one.getCertID().equals(certificate))
                        .filter(one -> isCurrent(one, now))
                        .findFirst()
                        .map(OcspAnswer::answer);
            }
            return Optional.empty();
        } catch (IOException
                | OCSPException
                | OperatorCreationException
                | CertException
                | GeneralSecurityException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException e) {
            return Optional.empty();
        }
    }

    private static Answer answer(SingleResp one) {
        CertificateStatus status = one.getCertStatus();
        Status said = status == CertificateStatus.GOOD
                ? Status.GOOD
                : status instanceof RevokedStatus ? Status.REVOKED : Status.UNKNOWN;
        Date next = one.getNextUpdate();
        return new Answer(said, next == null ? one.getThisUpdate().toInstant().plus(FRESH) : next.toInstant());
    }

    private boolean isAppointed(BasicOCSPResp answer, Instant now)
            throws OCSPException, OperatorCreationException, CertException, GeneralSecurityException {
        if (answer.isSignatureValid(verifier(authority))) {
            return true;
        }
        for (X509CertificateHolder responder : List.of(answer.getCerts())) {
            if (responder.isValidOn(Date.from(now))
                    && responder.getIssuer().equals(authority.getSubject())
                    && isForAnswering(responder)
                    && responder.isSignatureValid(verifier(authority))
                    && answer.isSignatureValid(verifier(responder))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForAnswering(X509CertificateHolder responder) {
        Extensions extensions = responder.getExtensions();
        ExtendedKeyUsage purposes = extensions == null ? null : ExtendedKeyUsage.fromExtensions(extensions);
        return purposes != null && purposes.hasKeyPurposeId(KeyPurposeId.id_kp_OCSPSigning);
    }

    private static ContentVerifierProvider verifier(X509CertificateHolder of)
            throws OperatorCreationException, GeneralSecurityException {
        return new JcaContentVerifierProviderBuilder().build(of);
    }

    /** A responder that signs in advance leaves the nonce out; one that names another answers somebody else. */
    private boolean isToThisQuestion(BasicOCSPResp answer) {
        Extension named = answer.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        return named == null
                || Arrays.equals(
                        nonce,
                        DEROctetString.getInstance(named.getParsedValue()).getOctets());
    }

    private static boolean isCurrent(SingleResp one, Instant now) {
        Instant made = one.getThisUpdate().toInstant();
        Instant until = answer(one).until();
        return !made.isAfter(now.plus(SKEW)) && !now.isAfter(until.plus(SKEW));
    }
}
