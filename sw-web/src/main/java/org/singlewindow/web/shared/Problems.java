package org.singlewindow.web.shared;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.singlewindow.form.Violation;
import org.singlewindow.reference.Texts;

/** What is wrong on a page, in words, by the place at which it is wrong. */
public final class Problems implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, ArrayList<String>> byPointer = new LinkedHashMap<>();

    /** The violations in the words of the page's language. */
    public static Problems of(List<Violation> violations) {
        Problems problems = new Problems();
        Locale reader = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        for (Violation violation : violations) {
            String words =
                    Texts.of(reader).get(violation.code(), violation.args().toArray());
            problems.byPointer
                    .computeIfAbsent(violation.pointer(), pointer -> new ArrayList<>())
                    .add(words);
        }
        return problems;
    }

    /** Nothing is wrong. */
    public static Problems none() {
        return new Problems();
    }

    /** What is wrong at that place; empty where nothing is. */
    public String at(String pointer) {
        return String.join(" ", byPointer.getOrDefault(pointer, new ArrayList<>()));
    }

    public boolean isNone() {
        return byPointer.isEmpty();
    }

    /** All places with what is wrong there, in the order of the form. */
    public List<Map.Entry<String, String>> getEntries() {
        return byPointer.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), String.join(" ", entry.getValue())))
                .toList();
    }

    /** The id of the input at that place: JSON pointers hold characters that ids must not. */
    public static String inputId(String pointer) {
        return "f" + pointer.replaceAll("[^A-Za-z0-9]+", "_");
    }
}
