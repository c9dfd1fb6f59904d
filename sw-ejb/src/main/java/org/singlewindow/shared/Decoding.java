package org.singlewindow.shared;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes text of bytes, by the label that their sender gave. Korean software writes windows-949 under the labels of
 * EUC-KR, which it covers. What cannot be decoded is no text: nothing is replaced.
 */
public final class Decoding {
    private static final Charset WINDOWS_949 = Charset.forName("x-windows-949");
    private static final Set<String> KOREAN = Set.of(
            "euc-kr",
            "euckr",
            "euc_kr",
            "ks_c_5601-1987",
            "ks_c_5601-1989",
            "ks_c_5601",
            "ksc5601",
            "ksc_5601",
            "ks_c-5601-1987",
            "korean",
            "iso-ir-149",
            "cp949",
            "ms949",
            "uhc",
            "windows-949",
            "x-windows-949");
    /** How an XML document begins that says its encoding; ASCII in every encoding that Korean software writes. */
    private static final Pattern XML = Pattern.compile(
            "^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']", Pattern.CASE_INSENSITIVE);

    private static final Pattern DECLARATION = Pattern.compile("^\\s*<\\?xml\\s[^>]*\\?>");
    private static final int BEGINNING = 200;
    private static final char MARK = '\uFEFF';

    private Decoding() {}

    /** What the label means to those who write it; empty where nobody knows it. */
    public static Optional<Charset> charset(String label) {
        String name = label.toLowerCase(Locale.ROOT).strip();
        if (KOREAN.contains(name)) {
            return Optional.of(WINDOWS_949);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** The text; empty where the bytes are none in that encoding. A byte order mark is no part of it. */
    public static Optional<String> text(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(!text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The text of a file without a label: UTF-8, or else windows-949, as spreadsheets in Korea save it. */
    public static Optional<String> unlabelled(byte[] bytes) {
        return text(bytes, StandardCharsets.UTF_8).or(() -> text(bytes, WINDOWS_949));
    }

    /** The text of an XML document, by its own declaration, or by its first bytes where it has none. */
    public static Optional<String> xml(byte[] bytes) {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            return text(bytes, marked.get());
        }
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        Matcher declared = XML.matcher(beginning);
        return declared.find()
                ? charset(declared.group(1)).flatMap(charset -> text(bytes, charset))
                : text(bytes, StandardCharsets.UTF_8);
    }

    /**
     * The same document in UTF-8, whose own declaration of its encoding would be wrong now and is left away.
     *
     * @param label of the message around it, which counts more than the document's own; empty where there is none
     */
    public static Optional<byte[]> xmlInUtf8(byte[] bytes, String label) {
        Optional<String> text = label.isEmpty() || marked(bytes).isPresent()
                ? xml(bytes)
                : charset(label).flatMap(charset -> text(bytes, charset));
        return text.map(
                document -> DECLARATION.matcher(document).replaceFirst("").getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Charset> marked(byte[] bytes) {
        int first = at(bytes, 0);
        int second = at(bytes, 1);
        if (first == 0xEF && second == 0xBB && at(bytes, 2) == 0xBF) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (first == 0xFE && second == 0xFF || first == 0 && second == '<') {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return first == 0xFF && second == 0xFE || first == '<' && second == 0
                ? Optional.of(StandardCharsets.UTF_16LE)
                : Optional.empty();
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }
}
