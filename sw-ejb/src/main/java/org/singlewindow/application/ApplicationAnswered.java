package org.singlewindow.application;

/**
 * The applicant has answered the agency's question.
 *
 * @param said the application as it is by now
 */
public record ApplicationAnswered(String application, String agency, ApplicationFacts said) {}
