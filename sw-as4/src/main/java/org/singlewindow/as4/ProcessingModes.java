package org.singlewindow.as4;

import com.helger.base.state.ETriState;
import com.helger.phase4.CAS4;
import com.helger.phase4.attachment.EAS4CompressionMode;
import com.helger.phase4.crypto.ECryptoAlgorithmCrypt;
import com.helger.phase4.crypto.ECryptoAlgorithmSign;
import com.helger.phase4.crypto.ECryptoAlgorithmSignDigest;
import com.helger.phase4.model.EMEP;
import com.helger.phase4.model.EMEPBinding;
import com.helger.phase4.model.pmode.IPMode;
import com.helger.phase4.model.pmode.PMode;
import com.helger.phase4.model.pmode.PModeParty;
import com.helger.phase4.model.pmode.PModePayloadService;
import com.helger.phase4.model.pmode.PModeReceptionAwareness;
import com.helger.phase4.model.pmode.leg.EPModeSendReceiptReplyPattern;
import com.helger.phase4.model.pmode.leg.PModeLeg;
import com.helger.phase4.model.pmode.leg.PModeLegBusinessInformation;
import com.helger.phase4.model.pmode.leg.PModeLegErrorHandling;
import com.helger.phase4.model.pmode.leg.PModeLegProtocol;
import com.helger.phase4.model.pmode.leg.PModeLegSecurity;
import com.helger.phase4.wss.EWSSVersion;

/** What both sides agreed upon, as the library wants to be told: made for each message from what is known of the party. */
final class ProcessingModes {
    static final String ROLE = CAS4.DEFAULT_ROLE;

    private static final int WEAKEST_ENCRYPTION = 128;

    private ProcessingModes() {}

    static IPMode of(String initiator, String responder, Counterpart counterpart, String service, String action) {
        PModeLeg leg = new PModeLeg(
                PModeLegProtocol.createForDefaultSoapVersion(
                        counterpart.endpoint().toString()),
                PModeLegBusinessInformation.create(service, action, null, CAS4.DEFAULT_MPC_ID),
                new PModeLegErrorHandling(null, null, ETriState.TRUE, ETriState.TRUE, ETriState.TRUE, ETriState.TRUE),
                null,
                security(isElliptic(counterpart)));
        return new PMode(
                initiator + "->" + responder + ":" + service + "/" + action,
                PModeParty.createSimple(initiator, ROLE),
                PModeParty.createSimple(responder, ROLE),
                counterpart.agreement(),
                EMEP.ONE_WAY,
                EMEPBinding.PUSH,
                leg,
                null,
                new PModePayloadService(EAS4CompressionMode.GZIP),
                // Sending again is the outbox's business, and does not hold up a thread.
                new PModeReceptionAwareness(ETriState.TRUE, ETriState.FALSE, 0, 0, ETriState.TRUE));
    }

    static boolean isElliptic(Counterpart counterpart) {
        return !counterpart.certificates().isEmpty()
                && counterpart
                        .certificates()
                        .get(0)
                        .getPublicKey()
                        .getAlgorithm()
                        .equals("EC");
    }

    private static PModeLegSecurity security(boolean elliptic) {
        PModeLegSecurity security = new PModeLegSecurity();
        security.setWSSVersion(EWSSVersion.WSS_111);
        security.setX509SignatureAlgorithm(
                elliptic ? ECryptoAlgorithmSign.ECDSA_SHA_256 : ECryptoAlgorithmSign.RSA_SHA_256);
        security.setX509SignatureHashFunction(ECryptoAlgorithmSignDigest.DIGEST_SHA_256);
        security.setX509EncryptionAlgorithm(ECryptoAlgorithmCrypt.AES_128_GCM);
        security.setX509EncryptionMinimumStrength(WEAKEST_ENCRYPTION);
        security.setSendReceipt(true);
        security.setSendReceiptNonRepudiation(true);
        security.setSendReceiptReplyPattern(EPModeSendReceiptReplyPattern.RESPONSE);
        return security;
    }
}
