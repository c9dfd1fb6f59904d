package org.singlewindow.party;

import java.util.regex.Pattern;
import org.singlewindow.shared.Written;

/** Where somebody gets mail. */
final class EmailAddress {
    private static final Pattern SHAPE = Pattern.compile("[^@\\s\\p{Z}<>]{1,64}@[^@\\s\\p{Z}<>]{1,130}");

    private EmailAddress() {}

    /** Whether mail can be sent there at all. */
    static boolean isOne(String typed) {
        return Written.isFit(typed) && SHAPE.matcher(typed).matches();
    }
}
