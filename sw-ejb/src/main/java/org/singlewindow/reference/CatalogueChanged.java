package org.singlewindow.reference;

/** An administrator put something in force, or took it back. */
public record CatalogueChanged(CatalogueKind kind, String code) {}
