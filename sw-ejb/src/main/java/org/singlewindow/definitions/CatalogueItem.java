package org.singlewindow.definitions;

import java.time.LocalDate;

/**
 * One version of an entry of the catalogue.
 *
 * @param from the first day on which it holds; {@link LocalDate#MIN} where it always did
 * @param text as it is written; empty for an organisation that came with the window
 * @param shipped whether it came with the window
 */
public record CatalogueItem(
        CatalogueKind kind,
        String code,
        int version,
        LocalDate from,
        String text,
        CatalogueEntry entry,
        boolean shipped) {}
