package org.singlewindow.definitions;

/** This server goes by a new edition of the catalogue from now on. */
public record CatalogueRefreshed(CatalogueEdition edition) {}
