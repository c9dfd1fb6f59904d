package org.singlewindow.objection;

/** An objection was lodged, or came to its end. */
public record ObjectionMoved(ObjectionView objection) {}
