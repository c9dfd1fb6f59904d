package org.singlewindow.application;

/** An agency asked the applicant something, to be answered until a day. */
public record ApplicationQuestioned(
        String application,
        String dossier,
        String document,
        String agency,
        String applicant,
        String question,
        Asked asked) {}
