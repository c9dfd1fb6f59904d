package org.singlewindow.as4;

import com.helger.base.state.ETriState;
import com.helger.phase4.CAS4;
import com.helger.phase4.attachment.EAS4CompressionMode;
import com.helger.phase4.crypto.ECryptoAlgorithmCrypt;
import com.helger.phase4.crypto.ECryptoAlgorithmSign;
import com.helger.phase4.crypto.ECryptoAlgorithmSignDigest;
import com.helger.phase4.model.EMEP;
import com.helger.phase4.model.EMEPBinding;
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
import java.security.cert.X509Certificate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells the library what both sides agreed upon; made for each message from what is known of the party. */
final class ProcessingModes {
    static final String ROLE = CAS4.DEFAULT_ROLE;

    private static final int WEAKEST_ENCRYPTION = 128;

    private ProcessingModes() {}

    /**
     * For what is sent.
     *
     * @param own what it is signed with
     */
    static PMode sending(Node from, Counterpart to, String service, String action, OwnKey own) {
        String address = to.endpoint().toString();
        return mode(from.partyId(), to.partyId(), to.agreement(), leg(address, service, action, own));
    }

    /**
     * For what comes in, whatever it claims: {@link Policy} says whether that was agreed upon.
     *
     * @param own what the receipt is signed with
     */
    static PMode receiving(
            String initiator, String responder, @Nullable String agreement, String service, String action, OwnKey own) {
        String agreed = Objects.requireNonNullElse(agreement, "");
        return mode(initiator, responder, agreed, leg(null, service, action, own));
    }

    private static PMode mode(String initiator, String responder, String agreement, PModeLeg leg) {
        return new PMode(
                initiator + "->" + responder,
                PModeParty.createSimple(initiator, ROLE),
                PModeParty.createSimple(responder, ROLE),
                agreement,
                EMEP.ONE_WAY,
                EMEPBinding.PUSH,
                leg,
                null,
                new PModePayloadService(EAS4CompressionMode.GZIP),
                // Sending again is the outbox's business, and does not hold up a thread.
                new PModeReceptionAwareness(ETriState.TRUE, ETriState.FALSE, 0, 0, ETriState.TRUE));
    }

    private static PModeLeg leg(@Nullable String address, String service, String action, OwnKey own) {
        return new PModeLeg(
                PModeLegProtocol.createForDefaultSoapVersion(address),
                PModeLegBusinessInformation.create(service, action, null, CAS4.DEFAULT_MPC_ID),
                new PModeLegErrorHandling(null, null, ETriState.TRUE, ETriState.TRUE, ETriState.TRUE, ETriState.TRUE),
                null,
                security(isElliptic(own.certificate())));
    }

    static boolean isElliptic(X509Certificate certificate) {
        return certificate.getPublicKey().getAlgorithm().equals("EC");
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
