package org.singlewindow.scan;

import org.singlewindow.shared.Refusal;

/** A file is refused for what was found in it. */
public class HarmfulFile extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String place;

    HarmfulFile(Suspect file, String code, Object... args) {
        super(Sort.NOT_VALID, code, args);
        this.place = file.place();
    }

    static HarmfulFile found(Suspect file, String finding) {
        return new HarmfulFile(file, "scan.harmful", file.name(), finding);
    }

    /** The scanner would not look at all of it, and nothing is taken of which a part was not looked at. */
    static HarmfulFile tooLarge(Suspect file) {
        return new HarmfulFile(file, "scan.too-large", file.name());
    }

    /** Where the file stands in what was sent, as a JSON pointer; empty where it came alone. */
    public String place() {
        return place;
    }
}
