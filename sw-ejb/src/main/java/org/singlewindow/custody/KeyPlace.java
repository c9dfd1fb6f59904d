package org.singlewindow.custody;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/** Where a key of the window is kept: in a file, or in a token that never gives it away. */
public sealed interface KeyPlace permits KeyFile, Token {
    /** How a setting says that the rest of it names the configuration of a PKCS#11 token. */
    String TOKEN = "pkcs11:";

    /** What the setting names: a path, or {@code pkcs11:} and the path of a configuration. */
    static KeyPlace named(String setting) {
        return setting.startsWith(TOKEN)
                ? new Token(Path.of(setting.substring(TOKEN.length())))
                : new KeyFile(Path.of(setting));
    }

    /**
     * The keys.
     *
     * @param password of the file, or the token's PIN
     */
    KeyStore open(char[] password) throws IOException, GeneralSecurityException;

    /** Something that differs once there is something new to open. */
    Object edition() throws IOException;

    /** Gives back what was needed for using the keys. */
    void close();
}
