package org.singlewindow.declaration;

/** A declaration was cancelled: what it has used of certificates is given back. */
public record DeclarationCancelled(String declaration, String dossier, String declarant) {}
