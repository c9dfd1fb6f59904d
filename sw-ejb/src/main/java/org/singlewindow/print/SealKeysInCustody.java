package org.singlewindow.print;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.custody.Custody;
import org.singlewindow.custody.KeyPlace;

/**
 * The agencies' keys where {@code SW_SEAL_KEYSTORE} says that they are, each under the code of its agency, all under the
 * password {@code seal-key}; there are none by default. They are opened once, and again when the file changes. A key whose
 * certificate has expired is none: the log says so, and certificates go out without a seal.
 */
@ApplicationScoped
class SealKeysInCustody implements SealKeys {
    private static final System.Logger LOG = System.getLogger(SealKeysInCustody.class.getName());

    @Inject
    private Instance<Custody> custody;

    @Inject
    private Clock clock;

    private @Nullable KeyPlace place;
    private @Nullable KeyStore keys;
    private @Nullable Object opened;

    @Override
    public synchronized Optional<SealKey> of(String agency) {
        if (place == null) {
            place = custody.isResolvable()
                    ? custody.get().place("SW_SEAL_KEYSTORE").orElse(null)
                    : null;
        }
        return place == null ? Optional.empty() : of(agency, place);
    }

    private Optional<SealKey> of(String agency, KeyPlace where) {
        char[] password = custody.get().password("seal-key");
        try {
            Object edition = where.edition();
            KeyStore known = keys;
            if (known == null || !edition.equals(opened)) {
                known = where.open(password);
                keys = known;
                opened = edition;
            }
            String alias = agency.toLowerCase(Locale.ROOT);
            Certificate @Nullable [] chain = known.getCertificateChain(alias);
            return known.getKey(alias, password) instanceof PrivateKey key && chain != null && isValid(agency, chain[0])
                    ? Optional.of(new SealKey(
                            key,
                            Arrays.stream(chain)
                                    .map(X509Certificate.class::cast)
                                    .toList()))
                    : Optional.empty();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The keys with which agencies seal cannot be read from " + where + ": " + e.getMessage(), e);
        }
    }

    private boolean isValid(String agency, Certificate certificate) {
        try {
            ((X509Certificate) certificate).checkValidity(Date.from(clock.instant()));
            return true;
        } catch (CertificateExpiredException | CertificateNotYetValidException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} cannot seal, certificates go out without a seal: {1}",
                    agency,
                    e.getMessage());
            return false;
        }
    }

    @PreDestroy
    synchronized void close() {
        if (place != null) {
            place.close();
        }
    }
}
