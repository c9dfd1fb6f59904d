package org.singlewindow.application;

/** An application has reached its agency, and stands in its worklist. */
public record ApplicationArrived(String application, String agency, ApplicationFacts said) {}
