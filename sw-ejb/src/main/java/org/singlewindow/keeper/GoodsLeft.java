package org.singlewindow.keeper;

import java.time.Instant;
import java.util.List;
import org.singlewindow.declaration.Carriage;

/**
 * Goods left a place.
 *
 * @param declarations of that cargo, oldest first; none where nothing was declared yet
 * @param dossiers their cases, in the same order
 */
public record GoodsLeft(
        String keeper, Carriage cargo, String container, Instant at, List<String> declarations, List<String> dossiers) {
    public GoodsLeft {
        declarations = List.copyOf(declarations);
        dossiers = List.copyOf(dossiers);
    }
}
