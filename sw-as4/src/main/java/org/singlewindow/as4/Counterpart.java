package org.singlewindow.as4;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;

/**
 * A party on the other side, as it is known right now.
 *
 * @param actions what it may send
 * @param certificates it may sign with any of them; to it is encrypted with the first. Two while one follows the other
 */
public record Counterpart(
        String partyId,
        URI endpoint,
        String agreement,
        String service,
        Set<String> actions,
        List<X509Certificate> certificates) {
    public Counterpart {
        actions = Set.copyOf(actions);
        certificates = List.copyOf(certificates);
    }
}
