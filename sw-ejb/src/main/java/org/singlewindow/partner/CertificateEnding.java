package org.singlewindow.partner;

import java.time.Instant;

/** A partner's certificate ends soon and no other follows it yet. */
public record CertificateEnding(String partner, String holder, Instant validUntil, int days) {}
