package org.singlewindow.application;

import java.time.LocalDate;

/**
 * The agency has said whether there is more time for the answer.
 *
 * @param until the last day for the answer as it is by now
 */
public record MoreTimeAnswered(
        String application,
        String dossier,
        String document,
        String agency,
        String applicant,
        boolean granted,
        LocalDate until) {}
