package org.singlewindow.it.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A value that nobody expects.
 *
 * @param bytes as it goes over the wire where nothing is escaped; not always UTF-8
 */
record Odd(String name, byte[] bytes) {
    /** What must never come back as anything but text. */
    static final String MARK = "swmark";

    static final List<Odd> ALL = all();

    private static Odd text(String name, String text) {
        return new Odd(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Odd bytes(String name, int... values) {
        byte[] bytes = new byte[values.length];
        for (int index = 0; index < values.length; index++) {
            bytes[index] = (byte) values[index];
        }
        return new Odd(name, bytes);
    }

    private static List<Odd> all() {
        List<Odd> all = new ArrayList<>();
        texts(all);
        encodings(all);
        numbers(all);
        languages(all);
        return List.copyOf(all);
    }

    private static void texts(List<Odd> all) {
        all.add(text("empty", ""));
        all.add(text("blanks", " \t\u00a0\u3000 "));
        all.add(text("U+0000", "\0"));
        all.add(text("U+0000 within", "SW26\u00000000001-0"));
        all.add(text("control characters", "a\u0001\u0007\b\u001b[2J\u007f\u0085b"));
        all.add(text("line breaks", "a\r\nX-Swmark: 1\r\n\r\nb"));
        all.add(text("bidirectional", "\u202egnp.\u2066exe\u2069\u200f"));
        all.add(text("invisible", "a\u200b\u200d\u2060\ufeffb"));
        all.add(text("no characters", "\ufffe\uffff\ufdd0"));
        all.add(text("far planes", "\ud83d\udea2\ud840\udc00\udb40\udc41"));
        all.add(text("piled accents", "e" + "\u0301".repeat(2_000)));
        all.add(text("long", "x".repeat(4_000)));
        all.add(text("longer", "가".repeat(5_000)));
    }

    private static void encodings(List<Odd> all) {
        all.add(bytes("lone surrogate", 'a', 0xED, 0xA0, 0x80, 'b'));
        all.add(bytes("overlong U+0000", 0xC0, 0x80));
        all.add(bytes("overlong path", 0xC0, 0xAE, 0xC0, 0xAE, 0xC0, 0xAF));
        all.add(bytes("no UTF-8", 0xFF, 0xFE, 0x80));
        all.add(bytes("cut off UTF-8", 'a', 0xE2, 0x82));
        all.add(bytes("beyond Unicode", 0xF4, 0x90, 0x80, 0x80));
    }

    private static void numbers(List<Odd> all) {
        for (String number : List.of(
                "-1",
                "-0",
                "2147483648",
                "9223372036854775808",
                "99999999999999999999999999",
                "1e400",
                "1e2147483647",
                "1e-2147483647",
                "NaN",
                "-Infinity",
                "0x7f",
                "٣١",
                "１２",
                "1,000.00",
                "+1")) {
            all.add(text("number " + number, number));
        }
        all.add(text("number of 3,000 digits", "9".repeat(3_000)));
        for (String day : List.of("2026-02-30", "+999999999-12-31", "-0001-01-01", "0000-00-00", "2026-W01-1")) {
            all.add(text("day " + day, day));
        }
    }

    private static void languages(List<Odd> all) {
        all.add(text("SQL quote", "' or '1'='1"));
        all.add(text("SQL end", "'; drop table dossier; --"));
        all.add(text("SQL wildcards", "%_%".repeat(300)));
        all.add(text("backslash", "\\"));
        all.add(text("quotes", "\"'`´"));
        all.add(text("attribute", "\" onswmark=\"swmark()\" x='swmark"));
        all.add(text("element", "\"><swmark onswmark=1></title></textarea><script>swmark()</script>"));
        all.add(text("string in script", "';swmark();//\";swmark();//\\';swmark();//"));
        all.add(text("end of script", "</script><script>swmark()</script>"));
        all.add(text("end of CDATA", "]]></update><eval><![CDATA[swmark()]]>"));
        all.add(text("template", "`${swmark}`{{swmark}}"));
        all.add(text("script address", "javascript:swmark()//"));
        all.add(text("expression", "#{1111*1111}${1111*1111}"));
        all.add(text("other host", "//swmark.example/"));
        all.add(text("other host in full", "https://swmark.example/"));
        all.add(text("path up", "../../../../../../etc/passwd"));
        all.add(text("path up, other slashes", "..\\..\\..\\WEB-INF\\web.xml"));
        all.add(text("path inside", "/WEB-INF/web.xml"));
        all.add(text("path with dots and semicolon", "..;/..;/WEB-INF/web.xml"));
        all.add(text("file address", "file:///etc/passwd"));
        all.add(text("endless pattern", "(((((a+)+)+)+)+)+$"));
        all.add(text("broken pattern", "[[(*+?{"));
        all.add(text("format", "%s%n%x%1$s{0}{1}'{'"));
        all.add(text("look-up", "${jndi:ldap://127.0.0.1:1/swmark}"));
        all.add(text("escapes", "%00%0a\\u0000&#0;&#x202e;&swmark;"));
        all.add(text("JSON", "{\"a\":[1,{\"b\":null}]}"));
        all.add(text("list", "a,b,,c;" + ",".repeat(2_000)));
    }
}
