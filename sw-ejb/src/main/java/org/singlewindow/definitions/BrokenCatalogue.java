package org.singlewindow.definitions;

import java.util.List;
import java.util.Locale;
import org.singlewindow.reference.Texts;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** A file of the catalogue is wrong; the message names the file, the line and what is wrong there. */
public class BrokenCatalogue extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String code;
    private final transient List<Object> args;

    /**
     * Something is wrong in a line.
     *
     * @param line counted from 1; 0 where it is not about a line
     * @param code names the words
     */
    public BrokenCatalogue(String file, int line, String code, Object... args) {
        super(file + (line > 0 ? ":" + line : "") + ": "
                + Texts.of(Locale.ENGLISH).get(code, args));
        this.line = line;
        this.code = code;
        this.args = List.of(args);
    }

    public BrokenCatalogue(String message) {
        super(message);
        this.line = 0;
        this.code = message;
        this.args = List.of();
    }

    public BrokenCatalogue(String message, Throwable cause) {
        super(message, cause);
        this.line = 0;
        this.code = message;
        this.args = List.of();
    }

    static BrokenCatalogue noYaml(String file, MarkedYAMLException why) {
        int line = why.getProblemMark() == null ? 0 : why.getProblemMark().getLine() + 1;
        return new BrokenCatalogue(file, line, "reference.no-yaml", String.valueOf(why.getProblem()));
    }

    /** Counted from 1; 0 where no line is known. */
    public int line() {
        return line;
    }

    /** Names the words. */
    public String code() {
        return code;
    }

    /** What the words are filled with. */
    public List<Object> args() {
        return args == null ? List.of() : args;
    }
}
