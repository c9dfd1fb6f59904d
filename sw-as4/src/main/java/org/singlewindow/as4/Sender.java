package org.singlewindow.as4;

import com.helger.mime.CMimeType;
import com.helger.mime.IMimeType;
import com.helger.mime.parse.MimeTypeParser;
import com.helger.phase4.attachment.AS4OutgoingAttachment;
import com.helger.phase4.crypto.AS4CryptParams;
import com.helger.phase4.crypto.ECryptoKeyEncryptionAlgorithm;
import com.helger.phase4.crypto.ECryptoKeyIdentifierType;
import com.helger.phase4.ebms3header.Ebms3MessageInfo;
import com.helger.phase4.ebms3header.Ebms3SignalMessage;
import com.helger.phase4.incoming.AS4IncomingProfileSelectorConstant;
import com.helger.phase4.incoming.IAS4IncomingMessageState;
import com.helger.phase4.model.MessageProperty;
import com.helger.phase4.model.pmode.IPMode;
import com.helger.phase4.sender.AS4Sender;
import com.helger.phase4.sender.EAS4UserMessageSendResult;
import com.helger.phase4.sender.IAS4SignalMessageValidationResultHandler;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends one message at a time, and believes only a receipt that the receiver signed over what was sent. */
final class Sender {
    private final Node node;
    private final PooledPoster poster;

    Sender(Node node, PooledPoster poster) {
        this.node = node;
        this.poster = poster;
    }

    /** What came back for one message. */
    private static final class Answer implements IAS4SignalMessageValidationResultHandler {
        private final List<String> faults = new ArrayList<>();
        private boolean digestsMatch;
        private boolean signed;
        private boolean refused;
        private byte @Nullable [] bytes;

        @Override
        public void onSuccess() {
            digestsMatch = true;
        }

        @Override
        public void onError(String why) {
            faults.add("the receipt is not about what was sent: " + why);
        }

        @Override
        public void onNotApplicable() {
            faults.add("the answer holds no digests");
        }

        private void read(
                Ebms3SignalMessage signal, IAS4IncomingMessageState state, OutgoingMessage sent, Counterpart to) {
            if (signal.hasErrorEntries()) {
                refused = true;
                signal.getError()
                        .forEach(error -> faults.add(error.getErrorCode() + " " + error.getShortDescription()
                                + detail(error.getErrorDetail())));
            }
            signed = state.isSoapSignatureChecked() && to.certificates().contains(state.getSigningCertificate());
            if (signed) {
                // A genuine signature over something else proves nothing about this answer.
                signed = new SignatureCoverage(state.getEffectiveDecryptedSoapDocument())
                        .missing(List.of())
                        .isEmpty();
            }
            Ebms3MessageInfo about = signal.getMessageInfo();
            if (about == null || !sent.messageId().equals(about.getRefToMessageId())) {
                faults.add("the answer is about another message");
            }
        }

        private static String detail(@Nullable String detail) {
            return detail == null || detail.isBlank() ? "" : " (" + detail.strip() + ")";
        }

        private void failed(Throwable thrown) {
            Throwable cause = thrown;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            faults.add(cause.getClass().getSimpleName() + ": " + cause.getMessage());
        }

        private SignedReceipt receipt(OutgoingMessage sent, EAS4UserMessageSendResult result) throws NotDelivered {
            byte[] received = bytes;
            if (faults.isEmpty() && !signed) {
                faults.add("the answer is not signed by the receiver");
            }
            if (!result.isSuccess() || !digestsMatch || received == null || !faults.isEmpty()) {
                throw new NotDelivered(
                        faults.isEmpty() ? result.getID() : String.join("; ", faults), refused && signed);
            }
            return new SignedReceipt(sent.messageId(), received);
        }
    }

    SignedReceipt send(OutgoingMessage message, Counterpart to) throws NotDelivered {
        if (to.certificates().isEmpty()) {
            throw new NotDelivered("Party " + to.partyId() + " has no certificate that is valid");
        }
        Answer answer = new Answer();
        EAS4UserMessageSendResult result = builder(message, to)
                .signalMsgValidationResultHdl(answer)
                .rawResponseConsumer(response -> answer.bytes = response.getResponseContent())
                .signalMsgConsumer((signal, metadata, state) -> answer.read(signal, state, message, to))
                .sendMessageAndCheckForReceipt(answer::failed);
        return answer.receipt(message, result);
    }

    AS4Sender.BuilderUserMessage builder(OutgoingMessage message, Counterpart to) {
        boolean test = message.action().equals(Node.TEST_ACTION);
        String service = test ? Node.TEST_SERVICE : to.service();
        IPMode mode = ProcessingModes.sending(node, to, service, message.action(), node.key());
        AS4Sender.BuilderUserMessage builder = AS4Sender.builderUserMessage();
        builder.as4ProfileID(Library.PROFILE)
                .pmodeResolver((id, s, action, initiator, responder, agreement, address) -> mode)
                .incomingProfileSelector(new AS4IncomingProfileSelectorConstant(Library.PROFILE, false))
                .pmode(mode)
                .agreementRef(to.agreement())
                .service(service)
                .action(message.action())
                .fromPartyID(node.partyId())
                .fromRole(ProcessingModes.ROLE)
                .toPartyID(to.partyId())
                .toRole(ProcessingModes.ROLE)
                .messageID(message.messageId())
                .conversationID(message.conversationId())
                .sendingDateTime(message.writtenAt().atOffset(ZoneOffset.UTC))
                .endpointURL(to.endpoint().toString())
                .addMessageProperty(property("originalSender", message.originalSender()))
                .addMessageProperty(property("finalRecipient", message.finalRecipient()))
                .cryptoFactory(node.trusting(List.of(to)))
                .receiverCertificate(to.certificates().get(0))
                .withSigningParams(
                        signing -> signing.setKeyIdentifierType(ECryptoKeyIdentifierType.BST_DIRECT_REFERENCE))
                .withCryptParams(encrypting -> encrypt(
                        encrypting, ProcessingModes.isElliptic(to.certificates().get(0))))
                .decryptRequestDataModifier(new Algorithms())
                .customHttpPoster(poster)
                .payload(attachment(message.parts().get(0)));
        message.parts().stream().skip(1).forEach(part -> builder.addAttachment(attachment(part)));
        return builder;
    }

    private static void encrypt(AS4CryptParams encrypting, boolean elliptic) {
        if (elliptic) {
            encrypting.setKeyIdentifierType(ECryptoKeyIdentifierType.X509_SKI_KEY_IDENTIFIER);
            encrypting.setEDelivery2KeyAgreementECDHES();
        } else {
            encrypting.setKeyIdentifierType(ECryptoKeyIdentifierType.BST_DIRECT_REFERENCE);
            encrypting.setKeyEncAlgorithm(ECryptoKeyEncryptionAlgorithm.RSA_OAEP_XENC11);
        }
    }

    private static MessageProperty property(String name, String value) {
        return MessageProperty.builder().name(name).value(value).build();
    }

    private static AS4OutgoingAttachment attachment(Part part) {
        IMimeType type = MimeTypeParser.safeParseMimeType(part.mediaType());
        return AS4OutgoingAttachment.builder()
                .data(part.content())
                .contentID(part.id())
                .mimeType(type == null ? CMimeType.APPLICATION_OCTET_STREAM : type)
                .compressionGZIP()
                .build();
    }
}
