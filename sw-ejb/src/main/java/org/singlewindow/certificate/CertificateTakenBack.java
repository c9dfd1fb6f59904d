package org.singlewindow.certificate;

import org.jspecify.annotations.Nullable;

/**
 * An agency stands by a certificate no longer.
 *
 * @param filedBy code of the organisation that applied for it
 * @param replacement number of the one in its place; null where it was revoked
 */
public record CertificateTakenBack(
        CertificateFacts certificate,
        String filedBy,
        @Nullable String replacement,
        String reason) {}
