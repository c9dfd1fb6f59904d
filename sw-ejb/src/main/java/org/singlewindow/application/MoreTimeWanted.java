package org.singlewindow.application;

import java.time.LocalDate;

/** The applicant would like to have more time for the answer. */
public record MoreTimeWanted(
        String application, String dossier, String document, String agency, LocalDate until, String reason) {}
