package org.singlewindow.print;

import java.util.List;

/** A rectangle on the sheet, in millimetres from its top left corner. */
record Box(float x, float y, float width, float height) {
    static Box of(List<? extends Number> numbers) {
        return new Box(
                numbers.get(0).floatValue(),
                numbers.get(1).floatValue(),
                numbers.get(2).floatValue(),
                numbers.get(3).floatValue());
    }
}
