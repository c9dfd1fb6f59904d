package org.singlewindow.certificate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a certificate, as others see it.
 *
 * @param from null where it was issued
 * @param reason in the official's words, or the declaration that used it; else empty
 */
public record CertificateChange(
        CertificateAct act,
        @Nullable CertificateState from,
        CertificateState to,
        String person,
        String organisation,
        String reason,
        Instant at) {}
