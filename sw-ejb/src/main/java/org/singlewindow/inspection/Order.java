package org.singlewindow.inspection;

import java.util.List;

/**
 * What is to be looked at, where and how.
 *
 * @param office of the agency that looks
 * @param place where the goods are: the code of a bonded warehouse or quarantine premises, or words; empty where it is unknown
 * @param containers their numbers; empty for the whole consignment
 * @param items numbers of the goods items; empty for all
 * @param note for the trader, in words
 */
public record Order(
        InspectionKind kind, String office, String place, List<String> containers, List<Integer> items, String note) {
    public Order {
        containers = List.copyOf(containers);
        items = List.copyOf(items);
    }
}
