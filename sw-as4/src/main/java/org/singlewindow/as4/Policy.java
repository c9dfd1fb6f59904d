package org.singlewindow.as4;

import com.helger.phase4.attachment.WSS4JAttachment;
import com.helger.phase4.incoming.IAS4IncomingMessageState;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The conditions that a message must fulfil before anybody looks at what it says. The library insists on none of this:
 * it takes messages that are unsigned, signed over nothing, signed by another party that it knows, or not encrypted.
 */
final class Policy {
    private final String partyId;
    private final Clock clock;
    private final Bounds bounds;

    Policy(String partyId, Clock clock, Bounds bounds) {
        this.partyId = partyId;
        this.clock = clock;
        this.bounds = bounds;
    }

    /** The first thing that is wrong; empty where all is right. */
    Optional<String> broken(
            IAS4IncomingMessageState state,
            Claim claim,
            Optional<Counterpart> sender,
            SignatureCoverage coverage,
            List<WSS4JAttachment> attachments) {
        X509Certificate signer = state.getSigningCertificate();
        if (!state.isSoapSignatureChecked() || signer == null) {
            return Optional.of("not signed");
        }
        if (sender.isEmpty()) {
            return Optional.of("from a stranger");
        }
        if (!sender.get().certificates().contains(signer)) {
            return Optional.of("signed by somebody else than " + sender.get().partyId());
        }
        if (!partyId.equals(state.getResponderID())) {
            return Optional.of("not addressed to " + partyId);
        }
        if (!attachments.isEmpty() && !state.isSoapDecrypted()) {
            return Optional.of("not encrypted");
        }
        return coverage.missing(attachments.stream().map(WSS4JAttachment::getId).toList())
                .or(() -> claim.notAgreed(sender.get()))
                .or(() -> notOfToday(state));
    }

    /** Older messages may have been recorded and be played again. */
    private Optional<String> notOfToday(IAS4IncomingMessageState state) {
        if (state.getMessageTimestamp() == null) {
            return Optional.of("without a time");
        }
        Instant written = state.getMessageTimestamp().toInstant();
        Instant now = clock.instant();
        if (written.isBefore(now.minus(bounds.age()))) {
            return Optional.of("older than " + bounds.age().toDays() + " days");
        }
        return written.isAfter(now.plus(bounds.ahead())) ? Optional.of("written in the future") : Optional.empty();
    }
}
