package org.singlewindow.application;

/** So many applications of an agency have become late, of which it was not told before. */
public record ApplicationsLate(String agency, long many) {}
