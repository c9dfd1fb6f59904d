package org.singlewindow.partner;

import java.nio.file.Path;

/** Names the file with the window's own key for messages where the settings name none. Production has no such bean. */
public interface OwnKeyFile {
    /** The PKCS#12 file with the key of that party. */
    Path of(String party);

    /** What opens it. */
    String password();
}
