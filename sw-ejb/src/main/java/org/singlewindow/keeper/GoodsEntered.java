package org.singlewindow.keeper;

import java.time.Instant;
import java.util.List;
import org.singlewindow.declaration.Carriage;

/**
 * Goods came into a place; what runs from entry into storage begins.
 *
 * @param declarations of that cargo, oldest first; none where nothing was declared yet
 * @param dossiers their cases, in the same order
 */
public record GoodsEntered(
        String keeper, Carriage cargo, String container, Instant at, List<String> declarations, List<String> dossiers) {
    public GoodsEntered {
        declarations = List.copyOf(declarations);
        dossiers = List.copyOf(dossiers);
    }
}
