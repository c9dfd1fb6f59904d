package org.singlewindow.as4;

import com.helger.phase4.attachment.WSS4JAttachment;
import com.helger.phase4.incoming.IAS4IncomingMessageState;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What must be true of a message before anybody looks at what it says. The library insists on none of this: it takes
 * messages that are unsigned, signed over nothing, signed by another party that it knows, or not encrypted.
 */
final class Policy {
    private static final Duration OLDEST = Duration.ofDays(7);
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private final String partyId;
    private final Clock clock;

    Policy(String partyId, Clock clock) {
        this.partyId = partyId;
        this.clock = clock;
    }

    /** The first thing that is wrong; empty where all is right. */
    Optional<String> broken(
            IAS4IncomingMessageState state,
            Counterpart from,
            SignatureCoverage coverage,
            List<WSS4JAttachment> attachments) {
        X509Certificate signer = state.getSigningCertificate();
        if (!partyId.equals(state.getResponderID())) {
            return Optional.of("not addressed to " + partyId);
        }
        if (!state.isSoapSignatureChecked() || signer == null) {
            return Optional.of("not signed");
        }
        if (!from.certificates().contains(signer)) {
            return Optional.of("signed by somebody else than " + from.partyId());
        }
        if (!attachments.isEmpty() && !state.isSoapDecrypted()) {
            return Optional.of("not encrypted");
        }
        return coverage.missing(attachments.stream().map(WSS4JAttachment::getId).toList())
                .or(() -> notOfToday(state));
    }

    /** Older messages may have been recorded and be played again. */
    private Optional<String> notOfToday(IAS4IncomingMessageState state) {
        if (state.getMessageTimestamp() == null) {
            return Optional.of("without a time");
        }
        Instant written = state.getMessageTimestamp().toInstant();
        Instant now = clock.instant();
        if (written.isBefore(now.minus(OLDEST))) {
            return Optional.of("older than " + OLDEST.toDays() + " days");
        }
        return written.isAfter(now.plus(AHEAD)) ? Optional.of("written in the future") : Optional.empty();
    }
}
