package org.singlewindow.application;

import org.jspecify.annotations.Nullable;

/**
 * A decision counts no longer: the application is reviewed anew.
 *
 * @param application as it is by now
 * @param decider who decided; null where the window did
 * @param reason in words for everybody who heard of the decision
 */
public record ApplicationReopened(
        ApplicationFacts application, @Nullable String decider, String reason) {}
