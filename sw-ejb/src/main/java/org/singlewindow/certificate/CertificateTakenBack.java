package org.singlewindow.certificate;

import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Actor;

/**
 * An agency stands by a certificate no longer.
 *
 * @param filedBy code of the organisation that applied for it
 * @param by the official who took it back
 * @param replacement number of the one in its place; null where it was revoked
 */
public record CertificateTakenBack(
        CertificateFacts certificate,
        String filedBy,
        Actor by,
        @Nullable String replacement,
        String reason) {}
