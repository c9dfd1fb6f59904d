package org.singlewindow.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an official decides about an application. */
public sealed interface Decision {
    /**
     * The requirement is met; a certificate is issued.
     *
     * @param conditions under which it holds; null for none
     * @param validUntil last day of the certificate's validity; null for a single consignment
     */
    record Approve(@Nullable String conditions, @Nullable LocalDate validUntil) implements Decision {}

    /**
     * The requirement is not met.
     *
     * @param reasonCode entry of the code list {@code refusal-reason}
     * @param text in the official's own words
     */
    record Refuse(String reasonCode, String text) implements Decision {}

    /** The applicant is to add or correct something; the application stays open. */
    record Ask(String text) implements Decision {}
}
