package org.singlewindow.form;

import java.util.List;
import org.singlewindow.reference.Text;

/**
 * Fields that belong together under one heading.
 *
 * @param id unique within the form
 * @param perItem whether the section repeats for each goods item that the document covers
 */
public record Section(String id, Text title, boolean perItem, List<Field> fields) {
    public Section {
        fields = List.copyOf(fields);
    }
}
