package org.singlewindow.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.singlewindow.form.Field;
import org.singlewindow.form.Section;

/**
 * Knows where a value of the consignment stands in a declaration: {@code
 * Declaration/GoodsShipment/GovernmentAgencyGoodsItem[2]/Commodity/Classification/ID [145]}. The form of the
 * consignment names the elements.
 */
class WcoElements {
    private static final Pattern POINTER = Pattern.compile("/consignment/(?:items/(\\d+)|(\\w+))/(\\w+)");
    private static final Pattern NUMBER = Pattern.compile(" \\[\\w+]$");
    private static final String ITEM = "GovernmentAgencyGoodsItem";

    private final Map<String, String> byField = new HashMap<>();

    WcoElements(List<Section> consignment) {
        for (Section section : consignment) {
            for (Field field : section.fields()) {
                if (field.element() != null) {
                    byField.put(section.id() + "/" + field.name(), field.element());
                }
            }
        }
    }

    /** The element that the form names for the value at this JSON pointer; the pointer itself where it names none. */
    String named(String pointer) {
        Matcher match = POINTER.matcher(pointer);
        if (!match.matches()) {
            return pointer;
        }
        boolean inItem = match.group(1) != null;
        String element = byField.get((inItem ? "items" : match.group(2)) + "/" + match.group(3));
        if (element == null) {
            return pointer;
        }
        return inItem ? element.replace(ITEM, item(Integer.parseInt(match.group(1)) + 1)) : element;
    }

    /** The place where the value stood, with the number of the data element, such as {@code [145]}. */
    String numbered(String path, String pointer) {
        Matcher number = NUMBER.matcher(named(pointer));
        return number.find() ? path + number.group() : path;
    }

    static String item(int number) {
        return ITEM + "[" + number + "]";
    }
}
