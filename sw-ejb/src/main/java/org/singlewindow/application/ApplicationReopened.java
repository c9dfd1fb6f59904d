package org.singlewindow.application;

/**
 * A decision counts no longer: the application is reviewed anew.
 *
 * @param application as it is by now
 * @param reason in words for everybody who heard of the decision
 */
public record ApplicationReopened(ApplicationFacts application, String reason) {}
