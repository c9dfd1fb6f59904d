package org.singlewindow.credential;

import java.nio.file.Path;
import java.util.List;

/** Names files with trusted authorities and their revocation lists, beside those of the settings. */
public interface TrustSource {
    /** Certificates of authorities, PEM or DER. */
    List<Path> authorities();

    /** Their revocation lists. */
    List<Path> revocationLists();
}
