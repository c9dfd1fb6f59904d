package org.singlewindow.condition;

/** The day of what a decision demands comes near, or is today. */
public record UndertakingDue(UndertakingView undertaking) {}
