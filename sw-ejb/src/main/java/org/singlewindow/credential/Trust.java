package org.singlewindow.credential;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;

/** Whose certificates the window trusts, and which of them were revoked. */
public interface Trust {
    /** The authorities, as of now. */
    Set<X509Certificate> authorities();

    /** The latest revocation lists. */
    List<X509CRL> revocationLists();
}
