package org.singlewindow.definitions;

import java.util.List;

/**
 * Something that is wrong in a text of the catalogue.
 *
 * @param line counted from 1; 0 where it stands in no line of the text, such as in a shared block
 * @param place what it is about, such as a field's name; empty where the line says it
 * @param code names the words
 * @param args what the words are filled with
 */
public record CatalogueProblem(int line, String place, String code, List<Object> args) {
    public CatalogueProblem {
        args = List.copyOf(args);
    }

    public CatalogueProblem(int line, String place, String code, Object... args) {
        this(line, place, code, List.of(args));
    }

    /** What reading the text found. */
    public static CatalogueProblem of(BrokenCatalogue broken) {
        return new CatalogueProblem(broken.line(), "", broken.code(), broken.args());
    }
}
