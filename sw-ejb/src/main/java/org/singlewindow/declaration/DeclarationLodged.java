package org.singlewindow.declaration;

/** A declaration was lodged; its requirements and applications stand. */
public record DeclarationLodged(DeclarationFacts declaration) {}
