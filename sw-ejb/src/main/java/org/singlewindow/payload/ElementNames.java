package org.singlewindow.payload;

import java.util.Locale;

/** Names of elements for the names by which forms know their fields: {@code arr_date} and {@code arrDate} are ArrDate. */
final class ElementNames {
    private ElementNames() {}

    static String of(String field) {
        StringBuilder name = new StringBuilder();
        for (String word : field.split("[_-]")) {
            if (!word.isEmpty()) {
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return name.toString();
    }
}
