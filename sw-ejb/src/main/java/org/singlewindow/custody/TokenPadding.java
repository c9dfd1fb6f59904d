package org.singlewindow.custody;

import java.security.PrivateKey;
import java.security.Provider;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes off the padding OAEP, under which partners hand over the key of a message: the JDK cannot do that with a
 * token's RSA key. The token does the arithmetic with its key, the padding is looked at here.
 */
final class TokenPadding extends Provider {
    static final String TRANSFORMATION = "RSA/ECB/OAEPPadding";

    private static final long serialVersionUID = 1L;

    TokenPadding(Provider token) {
        super("SingleWindow-" + token.getName(), "1", "OAEP for keys that stay in a token");
        putService(new OfToken(this, token));
    }

    /** Asked for keys that cannot be had, and for no others. */
    private static final class OfToken extends Provider.Service {
        private final Provider token;

        private OfToken(Provider own, Provider token) {
            super(own, "Cipher", TRANSFORMATION, TokenOaep.class.getName(), List.of(), Map.of());
            this.token = token;
        }

        @Override
        public Object newInstance(@Nullable Object parameter) {
            return new TokenOaep(token);
        }

        @Override
        public boolean supportsParameter(@Nullable Object key) {
            return key instanceof PrivateKey secret
                    && secret.getEncoded() == null
                    && secret.getAlgorithm().equals("RSA");
        }
    }
}
