package org.singlewindow.application;

/**
 * The applicant says something else than before: the agency's question was answered, or the consignment amended.
 *
 * @param said the application as it is by now
 */
public record ApplicationAnswered(String application, String agency, ApplicationFacts said) {}
