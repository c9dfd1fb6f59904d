package org.singlewindow.declaration;

/** Customs let the goods go. */
public record DeclarationReleased(String declaration, String dossier, String declarant) {}
