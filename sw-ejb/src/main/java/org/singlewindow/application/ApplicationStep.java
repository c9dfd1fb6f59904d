package org.singlewindow.application;

/**
 * Somebody is about to do this to an application, and may; whoever observes it may still refuse.
 *
 * @param mayWait whether it can be refused for now: what only leads to a question or a refusal is heard at once
 */
public record ApplicationStep(String application, ApplicationAct act, boolean mayWait) {}
