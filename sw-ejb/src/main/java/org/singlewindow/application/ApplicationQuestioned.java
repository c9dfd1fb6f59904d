package org.singlewindow.application;

/** An agency asked the applicant something. */
public record ApplicationQuestioned(
        String application, String dossier, String document, String agency, String applicant, String question) {}
