package org.singlewindow.credential;

import java.security.cert.X509Certificate;
import javax.security.auth.x500.X500Principal;

/**
 * Recognises an authority that was made for trying the window out: its key, and the word that opens it, lie in every
 * copy of the project. It carries an extension of its own; those made before that are known by their name.
 */
final class ForTryingOut {
    /** The extension; a UUID as an arc, so that nobody else has it. */
    static final String MARK = "2.25.77570821662413987973756718541404354234";

    private static final String ORGANISATION = "O=Single Window Demonstration";

    private ForTryingOut() {}

    static boolean marks(X509Certificate authority) {
        return authority.getExtensionValue(MARK) != null
                || authority
                        .getSubjectX500Principal()
                        .getName(X500Principal.RFC2253)
                        .contains(ORGANISATION);
    }
}
