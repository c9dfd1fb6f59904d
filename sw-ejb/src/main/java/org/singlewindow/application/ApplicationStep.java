package org.singlewindow.application;

/** Somebody is about to do this to an application, and may; whoever observes it may still refuse. */
public record ApplicationStep(String application, ApplicationAct act) {}
