package org.singlewindow.sealing;

import jakarta.json.JsonString;
import org.singlewindow.shared.Refusal;

/**
 * A sealed value that cannot be opened: lists and everything else about the case work, whoever wants to read this value is
 * told why not, and whoever keeps it keeps it as it is.
 *
 * @param token as it is kept
 * @param code why it cannot be opened
 * @param key id of the key that it was sealed with
 */
record Unopened(String token, String code, String key) implements JsonString {
    Refusal refusal() {
        return Refusal.unavailable(code, key);
    }

    @Override
    public String getString() {
        throw refusal();
    }

    @Override
    public CharSequence getChars() {
        throw refusal();
    }

    @Override
    public ValueType getValueType() {
        return ValueType.STRING;
    }
}
