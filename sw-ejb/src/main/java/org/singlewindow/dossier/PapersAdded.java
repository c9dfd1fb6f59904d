package org.singlewindow.dossier;

/** Papers were added to a case that was lodged. */
public record PapersAdded(String dossier) {}
