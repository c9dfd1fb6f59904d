package org.singlewindow.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.NoSuchProviderException;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.util.Optional;
import javax.security.auth.login.LoginException;
import org.jspecify.annotations.Nullable;

/**
 * A PKCS#11 token: a card, a box in a rack, or software that behaves like one. Its keys are used in it and never leave it.
 * The JDK speaks with it; the configuration is the JDK's ({@code name}, {@code library}, {@code slotListIndex}).
 */
final class Token implements KeyPlace {
    private static final String SPEAKER = "SunPKCS11";

    private final Path configuration;
    private @Nullable Provider speaker;
    private @Nullable Provider padding;

    Token(Path configuration) {
        this.configuration = configuration;
    }

    @Override
    public synchronized KeyStore open(char[] pin) throws IOException, GeneralSecurityException {
        if (!Files.isReadable(configuration)) {
            throw new IOException("The configuration of the token cannot be read");
        }
        try {
            Provider found = speaker == null ? speaker() : speaker;
            KeyStore store = KeyStore.getInstance("PKCS11", found);
            store.load(null, pin);
            // Whoever signs or decrypts names no provider: the JDK tries them until one can work with the key.
            Security.addProvider(found);
            padding = new TokenPadding(found);
            Security.addProvider(padding);
            speaker = found;
            return store;
        } catch (ProviderException | InvalidParameterException | UnsupportedOperationException e) {
            throw new GeneralSecurityException("The token does not answer", e);
        }
    }

    private Provider speaker() throws NoSuchProviderException {
        Provider configured = Optional.ofNullable(Security.getProvider(SPEAKER))
                .orElseThrow(() -> new NoSuchProviderException("This Java machine has no provider " + SPEAKER))
                .configure(configuration.toString());
        // One speaker a token and process: keys of one are foreign to another.
        @Nullable Provider known = Security.getProvider(configured.getName());
        return known == null ? configured : known;
    }

    /** A token that gets another key is opened anew when the window starts again. */
    @Override
    public Object edition() {
        return configuration;
    }

    @Override
    public synchronized void close() {
        if (padding != null) {
            Security.removeProvider(padding.getName());
        }
        if (speaker != null) {
            Security.removeProvider(speaker.getName());
            logOut(speaker);
        }
        padding = null;
        speaker = null;
    }

    private static void logOut(Provider speaker) {
        try {
            ((AuthProvider) speaker).logout();
        } catch (LoginException | ProviderException e) {
            System.getLogger(Token.class.getName())
                    .log(System.Logger.Level.DEBUG, "The token was not logged out of", e);
        }
    }

    @Override
    public String toString() {
        return TOKEN + configuration;
    }
}
