package org.singlewindow.catalogue;

import org.jspecify.annotations.Nullable;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.reference.Text;

/**
 * An entry of the catalogue in a list.
 *
 * @param about the organisation that decides, or the document that the rules are about; empty for organisations
 * @param now the version in force; null where none is yet
 * @param next the version that is in force next; null where none is planned
 * @param draft null where there is none
 */
public record CatalogueLine(
        CatalogueKind kind,
        String code,
        Text name,
        String about,
        @Nullable CatalogueVersion now,
        @Nullable CatalogueVersion next,
        @Nullable CatalogueVersion draft) {}
