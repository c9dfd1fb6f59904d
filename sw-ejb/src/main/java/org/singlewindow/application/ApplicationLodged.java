package org.singlewindow.application;

/** An application came into being, and is on its way to its agency. */
public record ApplicationLodged(ApplicationFacts application) {}
