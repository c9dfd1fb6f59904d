package org.singlewindow.lodgement;

import java.util.regex.Pattern;
import org.singlewindow.shared.Refusal;

/** By which a lodging that is asked for again is known: 8 to 80 letters, digits, dots, underscores, colons or hyphens. */
public final class RequestKey {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._:-]{8,80}");

    private RequestKey() {}

    /** Refuses what is no such key. */
    public static void check(String key) {
        if (!SHAPE.matcher(key).matches()) {
            throw new Refusal("lodgement.key-malformed");
        }
    }
}
