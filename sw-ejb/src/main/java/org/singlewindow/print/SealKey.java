package org.singlewindow.print;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * The key with which an agency seals.
 *
 * @param chain its certificate first
 */
public record SealKey(PrivateKey key, List<X509Certificate> chain) {
    public SealKey {
        chain = List.copyOf(chain);
    }

    X509Certificate certificate() {
        return chain.get(0);
    }
}
