package org.singlewindow.web.door;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds text that no honest program sends: broken percent encoding, broken UTF-8, and characters that XML, PostgreSQL
 * or a log cannot carry. Tabs and ends of lines may stand in what a person writes, nowhere else.
 */
final class OddText {
    private static final int HEX_DIGITS = 2;
    private static final int HEX = 16;
    private static final int FIRST_PRINTABLE = 0x20;
    private static final int DELETE = 0x7F;

    private OddText() {}

    /** Whether a path, percent-encoded as it was sent, is odd. */
    static boolean inPath(String encoded) {
        return isOdd(encoded, false);
    }

    /** Whether a query, percent-encoded as it was sent, is odd. */
    static boolean inQuery(String encoded) {
        return isOdd(encoded, true);
    }

    /** Whether a value that a form sent is odd, once it is decoded. */
    static boolean inValue(String decoded) {
        return decoded.codePoints().anyMatch(character -> !isXml(character));
    }

    /** Whether a name, of a file or a field, is odd. */
    static boolean inName(String decoded) {
        return inValue(decoded) || decoded.chars().anyMatch(OddText::isControl);
    }

    /** Whether the value of a header is odd. */
    static boolean inHeader(String value) {
        return value.chars().anyMatch(character -> isControl(character) && character != '\t');
    }

    /** Whether anything stands in it that is not plain ASCII, as the name and value of a cookie must be. */
    static boolean notAscii(String value) {
        return value.chars().anyMatch(character -> character < FIRST_PRINTABLE || character >= DELETE);
    }

    private static boolean isOdd(String encoded, boolean mayHoldLines) {
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(encoded)))
                    .toString();
            return mayHoldLines ? inValue(decoded) : inName(decoded);
        } catch (CharacterCodingException | NumberFormatException e) {
            return true;
        }
    }

    /** The bytes that percent encoding stands for; what was sent without it is ASCII, or odd. */
    private static byte[] bytes(String encoded) throws CharacterCodingException {
        byte[] bytes = new byte[encoded.length()];
        int length = 0;
        for (int at = 0; at < encoded.length(); at++) {
            char character = encoded.charAt(at);
            if (character > DELETE) {
                throw new CharacterCodingException();
            }
            if (character == '%') {
                bytes[length++] = hex(encoded, at + 1);
                at += HEX_DIGITS;
            } else {
                bytes[length++] = (byte) character;
            }
        }
        return Arrays.copyOf(bytes, length);
    }

    private static byte hex(String encoded, int from) throws CharacterCodingException {
        if (from + HEX_DIGITS > encoded.length()) {
            throw new CharacterCodingException();
        }
        int high = Character.digit(encoded.charAt(from), HEX);
        int low = Character.digit(encoded.charAt(from + 1), HEX);
        if (high < 0 || low < 0) {
            throw new CharacterCodingException();
        }
        return (byte) (high * HEX + low);
    }

    private static boolean isControl(int character) {
        return character < FIRST_PRINTABLE || character == DELETE;
    }

    /** The characters of XML 1.0; half a surrogate pair counts as a character here and is none of them. */
    private static boolean isXml(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= FIRST_PRINTABLE && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
