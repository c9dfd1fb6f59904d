package org.singlewindow.lodgement;

import java.util.regex.Pattern;
import org.singlewindow.privacy.ResidentNumber;
import org.singlewindow.shared.Refusal;

/**
 * The key by which a lodging that is asked for again is known. It belongs to the organisation that lodges, and for each
 * owner apart: nobody can use up a key of another, nor find out that there is one.
 *
 * @param organisation that lodges
 * @param owner of the consignment
 * @param text 8 to 80 letters, digits, dots, underscores, colons or hyphens
 */
public record RequestKey(String organisation, String owner, String text) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._:-]{8,80}");

    /** Refuses what is no such key. */
    public static void check(String key) {
        if (!SHAPE.matcher(key).matches()) {
            throw Refusal.malformed("lodgement.key-malformed");
        }
        if (ResidentNumber.isInParted(key)) {
            throw Refusal.notValid("privacy.resident-number");
        }
    }
}
