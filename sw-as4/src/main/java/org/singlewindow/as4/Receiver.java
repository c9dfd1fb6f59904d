package org.singlewindow.as4;

import com.helger.collection.commons.CommonsArrayList;
import com.helger.http.header.HttpHeaderMap;
import com.helger.phase4.attachment.IAS4IncomingAttachmentFactory;
import com.helger.phase4.incoming.AS4IncomingMessageMetadata;
import com.helger.phase4.incoming.AS4IncomingProfileSelectorConstant;
import com.helger.phase4.incoming.AS4IncomingReceiverConfiguration;
import com.helger.phase4.incoming.AS4RequestHandler;
import com.helger.phase4.incoming.crypto.AS4IncomingSecurityConfiguration;
import com.helger.phase4.util.Phase4Exception;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.wss4j.common.ext.WSSecurityException;

/** Takes one message from a connection: unpacked and checked by the library, then held against the {@link Policy}. */
final class Receiver {
    private static final System.Logger LOG = System.getLogger(Receiver.class.getName());
    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    private static final int TRY_AGAIN = 503;

    private final Node node;
    private final Clock clock;
    private final Bounds bounds;

    Receiver(Node node, Clock clock, Bounds bounds) {
        this.node = node;
        this.clock = clock;
        this.bounds = bounds;
    }

    Reply receive(Map<String, List<String>> headers, InputStream body, String address, Mailbox mailbox)
            throws IOException {
        int mostBytes = bounds.messageBytes();
        LimitedStream limited = new LimitedStream(body, mostBytes);
        HttpHeaderMap map = new HttpHeaderMap();
        headers.forEach((name, values) -> values.forEach(value -> map.addHeader(name, value)));
        IncomingMessage incoming =
                new IncomingMessage(node, new Policy(node.partyId(), clock, bounds), mailbox, mostBytes);
        try {
            Response response = handle(map, BoundedMessage.open(map, limited, bounds.shape()), address, incoming);
            return answer(response, incoming, mailbox);
        } catch (Phase4Exception | MessagingException | WSSecurityException | IOException e) {
            LOG.log(System.Logger.Level.INFO, "A message from {0} is not read: {1}", address, e.getMessage());
            String why = limited.isExceeded() ? "larger than " + mostBytes + " bytes" : why(e);
            mailbox.refused(incoming.from(), incoming.messageId(), why);
            return limited.isExceeded() || isTooLarge(e)
                    ? Reply.plain(TOO_LARGE, "Too large")
                    : Reply.plain(BAD_REQUEST, "Not an AS4 message: " + why);
        }
    }

    private static String why(Exception e) {
        return OutOfBounds.in(e).map(OutOfBounds::getMessage).orElse("cannot be read");
    }

    private static boolean isTooLarge(Exception e) {
        return OutOfBounds.in(e).filter(OutOfBounds::isTooLarge).isPresent();
    }

    private Response handle(HttpHeaderMap map, InputStream body, String address, IncomingMessage incoming)
            throws Phase4Exception, MessagingException, WSSecurityException, IOException {
        AS4IncomingMessageMetadata metadata = AS4IncomingMessageMetadata.createForRequest()
                .setRemoteAddr(address)
                .setHttpHeaders(map);
        Response response = new Response();
        try (AS4RequestHandler handler = new AS4RequestHandler(metadata)) {
            handler.setCryptoFactory(node.trusting(node.counterparts().all()));
            handler.setPModeResolver((id, service, action, from, to, agreement, at) -> {
                incoming.claims(new Claim(agreement, service, action));
                return ProcessingModes.receiving(from, to, agreement, service, action, node.key());
            });
            handler.setIncomingProfileSelector(new AS4IncomingProfileSelectorConstant(Library.PROFILE, false));
            handler.setIncomingAttachmentFactory(IAS4IncomingAttachmentFactory.DEFAULT_INSTANCE);
            handler.setIncomingSecurityConfiguration(AS4IncomingSecurityConfiguration.createDefaultInstance()
                    .setDecryptParameterModifier(new Algorithms()));
            handler.setIncomingReceiverConfiguration(new AS4IncomingReceiverConfiguration());
            handler.setProcessorSupplier(() -> new CommonsArrayList<>(incoming));
            handler.setErrorConsumer((data, state, errors, message) -> incoming.refusedByTheLibrary(state, errors));
            handler.handleRequest(body, map, response);
        }
        return response;
    }

    private static Reply answer(Response response, IncomingMessage incoming, Mailbox mailbox) {
        if (incoming.isToBeTriedAgain()) {
            // No error signal: that would end the exchange for good, while this is only for now.
            return Reply.plain(TRY_AGAIN, "Try again later");
        }
        if (!incoming.isSettled()) {
            mailbox.refused("", "", "cannot be read");
        }
        ReceivedMessage message = incoming.message();
        if (message == null || incoming.isRefused()) {
            return new Reply(response.status(), Reply.SOAP, response.body());
        }
        byte[] receipt = incoming.earlierReceipt().orElseGet(response::body);
        if (incoming.earlierReceipt().isEmpty()) {
            mailbox.receipted(message, receipt);
        }
        return new Reply(response.status(), Reply.SOAP, receipt);
    }
}
