package org.singlewindow.dossier;

/** Papers are about to be added to a lodged case; whoever knows that it takes none any more refuses. */
public record PapersComing(String dossier) {}
