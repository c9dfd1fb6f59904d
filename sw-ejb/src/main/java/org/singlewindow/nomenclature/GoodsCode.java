package org.singlewindow.nomenclature;

import org.singlewindow.reference.Text;

/**
 * A code of the nomenclature: chapter (2 digits), heading (4), subheading (6), or a national line (8 to 10).
 *
 * @param words the window's own short wording; empty texts where it has none for this code
 * @param official the wording of the official file; empty where none was loaded
 * @param parent whether further codes stand below it
 */
public record GoodsCode(String code, Text words, String official, boolean parent) {
    private static final int CHAPTER = 2;
    private static final int HEADING = 4;
    private static final int SUBHEADING = 6;

    /** The code as it is printed: 0202, 0202.30, 0202.30-0000. */
    public String printed() {
        if (code.length() <= HEADING) {
            return code;
        }
        String subheading =
                code.substring(0, HEADING) + "." + code.substring(HEADING, Math.min(SUBHEADING, code.length()));
        return code.length() <= SUBHEADING ? subheading : subheading + "-" + code.substring(SUBHEADING);
    }

    public boolean isChapter() {
        return code.length() == CHAPTER;
    }
}
