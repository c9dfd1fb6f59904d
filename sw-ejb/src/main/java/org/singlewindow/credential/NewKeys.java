package org.singlewindow.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Clock;
import org.singlewindow.shared.Refusal;

/** Finds out whose certificate signed a challenge that nobody has registered, and registers it for its person. */
@ApplicationScoped
public class NewKeys {
    @Inject
    private Challenges challenges;

    @Inject
    private CertificateCheck check;

    @Inject
    private RegisteredCertificates registered;

    @Inject
    private Clock clock;

    /**
     * The certificate whose key signed that text, good and not registered. Whoever signed it has used the challenge up,
     * whatever is wrong with the certificate.
     *
     * @param window the address of the window that was asked
     */
    public X509Certificate signerOf(JoinText signed, byte[] signature, String window) {
        X509Certificate certificate =
                DetachedSignature.signerOf(signed.toString().getBytes(StandardCharsets.UTF_8), signature);
        boolean fresh = challenges.use(signed.nonce(), window, clock.instant());
        if (!signed.origin().equals(window)) {
            throw Refusal.notValid("party.challenge-elsewhere", signed.origin());
        }
        if (!fresh) {
            throw Refusal.notValid("party.join-stale");
        }
        check.refuseUnlessGood(certificate);
        refuseIfRegistered(certificate);
        return certificate;
    }

    /** Refuses with {@code party.certificate-in-use}, also what was registered once. */
    public void refuseIfRegistered(X509Certificate certificate) {
        if (registered.find(CertificateCheck.fingerprintOf(certificate)).isPresent()) {
            throw Refusal.notNow("party.certificate-in-use");
        }
    }

    /** Registers it, from now on. */
    public void register(String person, X509Certificate certificate) {
        registered.register(person, certificate, clock.instant());
    }
}
