package org.singlewindow.web.shared;

import java.io.Serializable;

/** What was wrong with what was typed last, in the reader's words, and at which field of the form it is said. */
public final class FieldProblem implements Serializable {
    private static final long serialVersionUID = 1L;

    private String field = "";
    private String words = "";

    /** From now on, that is wrong in that field. */
    public void say(String field, String words) {
        this.field = field;
        this.words = words;
    }

    /** What is wrong in that field; empty where nothing is. */
    public String at(String field) {
        return this.field.equals(field) ? words : "";
    }
}
