package org.singlewindow.application;

import java.time.LocalDate;

/**
 * The applicant has not answered yet what is to be answered until that day.
 *
 * @param over whether the day is over, and no rule refuses the application for it
 */
public record AnswerAwaited(
        String application,
        String dossier,
        String document,
        String agency,
        String applicant,
        LocalDate until,
        boolean over) {}
