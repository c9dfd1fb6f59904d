package org.singlewindow.custody;

import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.InvalidParameterSpecException;
import java.security.spec.MGF1ParameterSpec;
import java.util.Arrays;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.CipherSpi;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.AsymmetricBlockCipher;
import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.encodings.OAEPEncoding;
import org.bouncycastle.jcajce.provider.util.DigestFactory;
import org.jspecify.annotations.Nullable;

/** Opens what was encrypted with RSA and OAEP for a key in a token; nothing else is asked of it. */
final class TokenOaep extends CipherSpi {
    private final Provider token;
    private @Nullable PrivateKey key;
    private OAEPParameterSpec padding = OAEPParameterSpec.DEFAULT;

    TokenOaep(Provider token) {
        this.token = token;
    }

    @Override
    protected void engineInit(int mode, Key with, SecureRandom random) throws InvalidKeyException {
        if (mode != Cipher.UNWRAP_MODE && mode != Cipher.DECRYPT_MODE || !(with instanceof PrivateKey secret)) {
            throw new InvalidKeyException("A token's key opens; everybody closes without the token");
        }
        key = secret;
    }

    @Override
    protected void engineInit(int mode, Key with, @Nullable AlgorithmParameterSpec how, SecureRandom random)
            throws InvalidKeyException, InvalidAlgorithmParameterException {
        if (how instanceof OAEPParameterSpec oaep) {
            padding = oaep;
        } else if (how != null) {
            throw new InvalidAlgorithmParameterException("Not OAEP");
        }
        engineInit(mode, with, random);
    }

    @Override
    protected void engineInit(int mode, Key with, @Nullable AlgorithmParameters how, SecureRandom random)
            throws InvalidKeyException, InvalidAlgorithmParameterException {
        try {
            engineInit(mode, with, how == null ? null : how.getParameterSpec(OAEPParameterSpec.class), random);
        } catch (InvalidParameterSpecException e) {
            throw new InvalidAlgorithmParameterException(e);
        }
    }

    @Override
    protected Key engineUnwrap(byte[] wrapped, String algorithm, int type) throws InvalidKeyException {
        if (type != Cipher.SECRET_KEY) {
            throw new InvalidKeyException("Only keys of messages are unwrapped");
        }
        try {
            return new SecretKeySpec(opened(wrapped), algorithm);
        } catch (BadPaddingException e) {
            throw new InvalidKeyException(e);
        }
    }

    @Override
    protected byte[] engineDoFinal(byte[] input, int offset, int length) throws BadPaddingException {
        byte[] closed = new byte[length];
        System.arraycopy(input, offset, closed, 0, length);
        return opened(closed);
    }

    private byte[] opened(byte[] closed) throws BadPaddingException {
        MGF1ParameterSpec mask = (MGF1ParameterSpec) padding.getMGFParameters();
        byte[] label = ((PSource.PSpecified) padding.getPSource()).getValue();
        OAEPEncoding oaep = new OAEPEncoding(
                new InToken(closed.length),
                DigestFactory.getDigest(padding.getDigestAlgorithm()),
                DigestFactory.getDigest(mask.getDigestAlgorithm()),
                label);
        oaep.init(false, new CipherParameters() {});
        try {
            return oaep.processBlock(closed, 0, closed.length);
        } catch (InvalidCipherTextException e) {
            throw (BadPaddingException) new BadPaddingException("It was not encrypted for this key").initCause(e);
        }
    }

    /** The bare arithmetic, in the token. */
    private final class InToken implements AsymmetricBlockCipher {
        private final int bytes;

        private InToken(int bytes) {
            this.bytes = bytes;
        }

        @Override
        public void init(boolean closing, CipherParameters parameters) {
            // The key is in the token.
        }

        @Override
        public int getInputBlockSize() {
            return bytes;
        }

        @Override
        public int getOutputBlockSize() {
            return bytes - 1;
        }

        @Override
        public byte[] processBlock(byte[] input, int offset, int length) throws InvalidCipherTextException {
            try {
                Cipher bare = Cipher.getInstance("RSA/ECB/NoPadding", token);
                bare.init(Cipher.DECRYPT_MODE, key);
                byte[] number = bare.doFinal(input, offset, length);
                // What was padded begins with a zero; what does not stays too long, which the padding's check refuses.
                return number.length == bytes && number[0] == 0 ? Arrays.copyOfRange(number, 1, bytes) : number;
            } catch (GeneralSecurityException e) {
                throw new InvalidCipherTextException("The token does not decrypt", e);
            }
        }
    }

    @Override
    protected void engineSetMode(String mode) {
        // Named whole.
    }

    @Override
    protected void engineSetPadding(String name) {
        // Named whole.
    }

    @Override
    protected int engineGetBlockSize() {
        return 0;
    }

    @Override
    protected int engineGetOutputSize(int input) {
        return input;
    }

    @Override
    protected byte @Nullable [] engineGetIV() {
        return null;
    }

    @Override
    protected @Nullable AlgorithmParameters engineGetParameters() {
        return null;
    }

    @Override
    protected byte[] engineUpdate(byte[] input, int offset, int length) {
        throw new UnsupportedOperationException("One block, at once");
    }

    @Override
    protected int engineUpdate(byte[] input, int offset, int length, byte[] output, int at) {
        throw new UnsupportedOperationException("One block, at once");
    }

    @Override
    protected int engineDoFinal(byte[] input, int offset, int length, byte[] output, int at)
            throws BadPaddingException {
        byte[] opened = engineDoFinal(input, offset, length);
        System.arraycopy(opened, 0, output, at, opened.length);
        return opened.length;
    }
}
