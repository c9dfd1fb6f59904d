package org.singlewindow.inspection;

/**
 * Something happened to an inspection.
 *
 * @param by code of the organisation that did it: whoever else is concerned hears of it
 * @param byTrader whether it did so for whose goods they are
 * @param text what there is to say besides, such as the time
 */
public record InspectionChanged(
        InspectionView inspection, InspectionAct act, String by, boolean byTrader, String text) {}
