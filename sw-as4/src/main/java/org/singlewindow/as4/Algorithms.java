package org.singlewindow.as4;

import com.helger.phase4.crypto.ECryptoAlgorithmSign;
import com.helger.phase4.crypto.IAS4DecryptParameterModifier;
import java.util.List;
import org.apache.wss4j.common.WSS4JConstants;
import org.apache.wss4j.common.bsp.BSPRule;
import org.apache.wss4j.common.crypto.AlgorithmSuite;
import org.apache.wss4j.dom.handler.RequestData;

/**
 * The algorithms with which a message, or an answer, may be signed and encrypted. By itself the library holds it
 * against what this side uses, and so could not read a party with a key of another kind.
 */
final class Algorithms implements IAS4DecryptParameterModifier {
    private static final int WEAKEST_RSA = 2048;
    private static final int WEAKEST_CURVE = 256;
    private static final int STRONGEST_CURVE = 521;
    private static final List<ECryptoAlgorithmSign> SIGNATURES = List.of(
            ECryptoAlgorithmSign.RSA_SHA_256,
            ECryptoAlgorithmSign.RSA_SHA_384,
            ECryptoAlgorithmSign.RSA_SHA_512,
            ECryptoAlgorithmSign.ECDSA_SHA_256,
            ECryptoAlgorithmSign.ECDSA_SHA_384,
            ECryptoAlgorithmSign.ECDSA_SHA_512);
    private static final List<String> DIGESTS =
            List.of(WSS4JConstants.SHA256, WSS4JConstants.SHA384, WSS4JConstants.SHA512);

    @Override
    public void modifyRequestData(RequestData data) {
        data.setAlgorithmSuite(suite());
        // WS-I's basic security profile knows no key agreement: elliptic keys need two of its rules off.
        data.setIgnoredBSPRules(List.of(BSPRule.R5424, BSPRule.R5426));
    }

    private static AlgorithmSuite suite() {
        AlgorithmSuite suite = new AlgorithmSuite();
        SIGNATURES.forEach(method -> suite.addSignatureMethod(method.getAlgorithmURI()));
        DIGESTS.forEach(suite::addDigestAlgorithm);
        suite.addEncryptionMethod(WSS4JConstants.AES_128_GCM);
        suite.addEncryptionMethod(WSS4JConstants.AES_256_GCM);
        suite.setMinimumAsymmetricKeyLength(WEAKEST_RSA);
        suite.setMinimumEllipticCurveKeyLength(WEAKEST_CURVE);
        suite.setMaximumEllipticCurveKeyLength(STRONGEST_CURVE);
        return suite;
    }
}
