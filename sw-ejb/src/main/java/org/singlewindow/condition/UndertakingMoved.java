package org.singlewindow.condition;

/**
 * Something was done about what a decision demands.
 *
 * @param text in words for the other side; empty where there are none
 */
public record UndertakingMoved(UndertakingView undertaking, UndertakingAct act, String text) {}
