package org.singlewindow.declaration;

import org.singlewindow.privacy.ResidentNumber;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/** What somebody says about a declaration in words, as it is kept. */
public final class Remark {
    private static final int LENGTH = 2_000;

    private Remark() {}

    /**
     * The words; refused where none are said that must be.
     *
     * @param wanted whether something must be said
     */
    public static String of(boolean wanted, String text) {
        String words = ResidentNumber.refuseIn(Written.text(text));
        if (words.isEmpty() && wanted) {
            throw Refusal.notValid("declaration.text-wanted");
        }
        if (Written.length(words) > LENGTH) {
            throw Refusal.notValid("declaration.text-too-long", LENGTH);
        }
        return words;
    }
}
