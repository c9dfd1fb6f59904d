package org.singlewindow.notice;

/** An organisation was told something about a case. */
public record Told(String organisation, String dossier) {}
