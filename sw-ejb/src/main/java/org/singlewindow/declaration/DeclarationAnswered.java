package org.singlewindow.declaration;

/** Customs answered a declaration without releasing it. */
public record DeclarationAnswered(
        String declaration, String dossier, String declarant, Clearance.Act act, String text) {}
