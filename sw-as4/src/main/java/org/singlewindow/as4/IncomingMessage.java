package org.singlewindow.as4;

import com.helger.collection.commons.ICommonsList;
import com.helger.http.header.HttpHeaderMap;
import com.helger.phase4.attachment.WSS4JAttachment;
import com.helger.phase4.ebms3header.Ebms3SignalMessage;
import com.helger.phase4.ebms3header.Ebms3UserMessage;
import com.helger.phase4.error.AS4Error;
import com.helger.phase4.error.AS4ErrorList;
import com.helger.phase4.incoming.IAS4IncomingMessageMetadata;
import com.helger.phase4.incoming.IAS4IncomingMessageState;
import com.helger.phase4.incoming.spi.AS4MessageProcessorResult;
import com.helger.phase4.incoming.spi.AS4SignalMessageProcessorResult;
import com.helger.phase4.incoming.spi.IAS4IncomingMessageProcessorSPI;
import com.helger.phase4.model.error.EEbmsError;
import com.helger.phase4.model.pmode.IPMode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/** One message on its way in: what was found out about it, and what became of it. */
final class IncomingMessage implements IAS4IncomingMessageProcessorSPI {
    private static final System.Logger LOG = System.getLogger(IncomingMessage.class.getName());

    private final org.singlewindow.as4.Node node;
    private final Policy policy;
    private final Mailbox mailbox;
    private final int mostBytes;

    private String from = "";
    private String messageId = "";
    private @Nullable ReceivedMessage message;
    private byte @Nullable [] earlierReceipt;
    private boolean refused;
    private boolean tryAgain;
    private boolean test;
    private boolean handingOver;
    private Claim claim = Claim.NONE;

    IncomingMessage(org.singlewindow.as4.Node node, Policy policy, Mailbox mailbox, int mostBytes) {
        this.node = node;
        this.policy = policy;
        this.mailbox = mailbox;
        this.mostBytes = mostBytes;
    }

    @Override
    public AS4MessageProcessorResult processAS4UserMessage(
            IAS4IncomingMessageMetadata metadata,
            HttpHeaderMap headers,
            Ebms3UserMessage userMessage,
            IPMode mode,
            @Nullable Node payload,
            @Nullable ICommonsList<WSS4JAttachment> attachments,
            IAS4IncomingMessageState state,
            AS4ErrorList errors) {
        remember(state);
        List<WSS4JAttachment> parts = attachments == null ? List.of() : attachments;
        SignatureCoverage coverage = new SignatureCoverage(state.getEffectiveDecryptedSoapDocument());
        Optional<String> broken = policy.broken(state, claim, counterpart(), coverage, parts);
        if (broken.isPresent()) {
            return refuse(broken.get(), EEbmsError.EBMS_POLICY_NONCOMPLIANCE, state, errors);
        }
        if (claim.isTest()) {
            test = true;
            return AS4MessageProcessorResult.createSuccess();
        }
        if (parts.isEmpty()) {
            return refuse("empty", EEbmsError.EBMS_VALUE_INCONSISTENT, state, errors);
        }
        try {
            return keep(Unpacked.message(userMessage, parts, state, coverage, mostBytes), state, errors);
        } catch (IOException e) {
            return refuse(
                    "cannot be unpacked: " + e.getMessage(), EEbmsError.EBMS_DECOMPRESSION_FAILURE, state, errors);
        }
    }

    /** While it cannot be said who that is, the message is wanted again; an error signal would end it for good. */
    private Optional<Counterpart> counterpart() {
        try {
            return node.counterparts().find(from);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "It cannot be said now who " + from + " is", e);
            tryAgain = true;
            throw e;
        }
    }

    private AS4MessageProcessorResult keep(
            ReceivedMessage received, IAS4IncomingMessageState state, AS4ErrorList errors) {
        try {
            handingOver = true;
            Mailbox.Taken taken = mailbox.take(received);
            handingOver = false;
            message = received;
            if (taken instanceof Mailbox.Taken.Different) {
                return refuse("another message had this id", EEbmsError.EBMS_VALUE_INCONSISTENT, state, errors);
            }
            if (taken instanceof Mailbox.Taken.Refused not) {
                return refuse(not.why(), EEbmsError.EBMS_OTHER, state, errors);
            }
            if (taken instanceof Mailbox.Taken.Again again) {
                LOG.log(System.Logger.Level.INFO, "Message {0} of {1} came again", messageId, from);
                earlierReceipt = again.receipt().orElse(null);
            }
            return AS4MessageProcessorResult.createSuccess();
        } catch (MailboxUnavailable e) {
            LOG.log(System.Logger.Level.WARNING, "Message " + messageId + " of " + from + " could not be kept", e);
            tryAgain = true;
            return failure(EEbmsError.EBMS_OTHER, "cannot be kept now", state, errors);
        }
    }

    private AS4MessageProcessorResult refuse(
            String why, EEbmsError code, IAS4IncomingMessageState state, AS4ErrorList errors) {
        refused = true;
        mailbox.refused(from, messageId, why);
        return failure(code, why, state, errors);
    }

    private AS4MessageProcessorResult failure(
            EEbmsError code, String why, IAS4IncomingMessageState state, AS4ErrorList errors) {
        errors.add(code.errorBuilder(state.getLocale())
                .refToMessageInError(messageId)
                .errorDetail(why)
                .build());
        return AS4MessageProcessorResult.createFailure();
    }

    /** What the library refuses by itself: broken signatures, unknown parties, unreadable headers. */
    void refusedByTheLibrary(@Nullable IAS4IncomingMessageState state, AS4ErrorList errors) {
        if (refused || tryAgain) {
            return;
        }
        if (state != null) {
            remember(state);
        }
        if (handingOver || (state != null && state.getSoapWSS4JException() instanceof IOException)) {
            // The mailbox broke off, or no file could be written: nothing is wrong with the message.
            tryAgain = true;
            return;
        }
        refused = true;
        List<String> all = errors.getAllMapped(IncomingMessage::words);
        mailbox.refused(from, messageId, String.join("; ", all));
    }

    private static String words(AS4Error error) {
        return error.getEbmsError().getErrorCode() + " " + error.getEbmsError().getShortDescription();
    }

    private void remember(IAS4IncomingMessageState state) {
        from = state.getInitiatorID() == null ? from : state.getInitiatorID();
        messageId = state.getMessageID() == null ? messageId : state.getMessageID();
    }

    @Override
    public AS4SignalMessageProcessorResult processAS4SignalMessage(
            IAS4IncomingMessageMetadata metadata,
            HttpHeaderMap headers,
            Ebms3SignalMessage signal,
            @Nullable IPMode mode,
            IAS4IncomingMessageState state,
            AS4ErrorList errors) {
        // Receipts come as the answer to what was sent; one that comes by itself proves nothing.
        return AS4SignalMessageProcessorResult.createSuccess();
    }

    @Override
    public void processAS4ResponseMessage(
            IAS4IncomingMessageMetadata metadata,
            IAS4IncomingMessageState state,
            String responseId,
            byte @Nullable [] response,
            boolean available,
            AS4ErrorList errors) {
        // The response is taken where it goes out.
    }

    String from() {
        return from;
    }

    String messageId() {
        return messageId;
    }

    @Nullable
    ReceivedMessage message() {
        return message;
    }

    Optional<byte[]> earlierReceipt() {
        return Optional.ofNullable(earlierReceipt);
    }

    void claims(Claim says) {
        claim = says;
    }

    /** Whether it is known what became of it; what the library gave up without a word is not. */
    boolean isSettled() {
        return message != null || refused || tryAgain || test;
    }

    boolean isRefused() {
        return refused;
    }

    boolean isToBeTriedAgain() {
        return tryAgain;
    }
}
