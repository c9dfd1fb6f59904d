package org.singlewindow.application;

/**
 * An application was closed, since an approval from elsewhere has met its requirement.
 *
 * @param approval number of that approval
 */
public record ApplicationClosed(
        String application, String dossier, String document, String agency, String applicant, String approval) {}
