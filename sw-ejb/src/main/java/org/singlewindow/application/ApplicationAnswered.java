package org.singlewindow.application;

/** An applicant answered what the agency asked. */
public record ApplicationAnswered(String application, String agency) {}
