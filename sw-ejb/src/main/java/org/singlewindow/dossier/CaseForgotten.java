package org.singlewindow.dossier;

/** A case is deleted for good: whoever keeps something of it deletes that as well. */
public record CaseForgotten(String dossier) {}
