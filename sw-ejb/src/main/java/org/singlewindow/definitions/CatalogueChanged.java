package org.singlewindow.definitions;

/** An administrator put something in force, or took it back. */
public record CatalogueChanged(CatalogueKind kind, String code) {}
