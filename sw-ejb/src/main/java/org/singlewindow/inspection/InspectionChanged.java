package org.singlewindow.inspection;

import java.util.Set;

/**
 * Something happened to an inspection.
 *
 * @param by code of the organisation that did it: whoever else is concerned hears of it
 * @param byTrader whether it did so for whose goods they are
 * @param text what there is to say besides, such as the time
 * @param open kinds of those for whose result the application still waits; none where customs looks
 */
public record InspectionChanged(
        InspectionView inspection,
        InspectionAct act,
        String by,
        boolean byTrader,
        String text,
        Set<InspectionKind> open) {
    public InspectionChanged {
        open = Set.copyOf(open);
    }
}
