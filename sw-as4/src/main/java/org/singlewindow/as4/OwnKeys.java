package org.singlewindow.as4;

import com.helger.phase4.crypto.AS4CryptoFactoryInMemoryKeyStore;
import java.security.KeyStore;

/** A party's keys and whom it trusts; what is encrypted for an older key of its own can be read as well. */
final class OwnKeys extends AS4CryptoFactoryInMemoryKeyStore {
    private final OwnKey own;

    OwnKeys(OwnKey own, KeyStore trusted) {
        super(own.store(), own.alias(), own.password(), trusted);
        this.own = own;
    }

    /** The library knows the password of the key alone that it signs with. */
    @Override
    public char[] getKeyPasswordPerAliasCharArray(String alias) {
        return own.password();
    }
}
