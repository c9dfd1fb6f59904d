package org.singlewindow.declaration;

/** Customs answered a declaration without releasing it, or its declarant took it back. */
public record DeclarationAnswered(
        String declaration, String dossier, String declarant, Clearance.Act act, String text) {}
