package org.singlewindow.automatic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.sealing.DataKeys;

/**
 * Gives each document of a case the number by which it is drawn for a person. Nobody outside can foresee it, and another attempt
 * has the same one: whoever is drawn does not apply again until the number suits.
 */
@ApplicationScoped
class Draw {
    private static final String MAC = "HmacSHA256";
    private static final String USE = "automatic-draw ";
    private static final int SECRET = 32;
    private static final int WHOLE = 100;
    private static final int BYTE = 0xff;
    private static final int BITS = 8;

    @Inject
    private Instance<DataKeys> keys;

    /** Until the next start, where the window has no data key. */
    private final SecretKey own = new SecretKeySpec(random(), MAC);

    private static byte[] random() {
        byte[] secret = new byte[SECRET];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    int number(ApplicationFacts application) {
        return number(application.dossierReference() + " " + application.document());
    }

    /** From 0 to 99: below the share that is drawn, a person decides. */
    int number(String drawn) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key());
            byte[] digest = mac.doFinal((USE + drawn).getBytes(StandardCharsets.UTF_8));
            return (((digest[0] & BYTE) << BITS) + (digest[1] & BYTE)) % WHOLE;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + MAC, e);
        }
    }

    private SecretKey key() {
        Optional<DataKeys> known = keys.isResolvable() ? Optional.of(keys.get()) : Optional.empty();
        return known.flatMap(DataKeys::current).map(DataKeys.DataKey::key).orElse(own);
    }
}
