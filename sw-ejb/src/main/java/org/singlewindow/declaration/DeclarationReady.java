package org.singlewindow.declaration;

/** The last requirement was met: customs may release. */
public record DeclarationReady(String declaration, String dossier, String declarant) {}
