package org.singlewindow.it.hostile;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Good text in an encoding that nobody expects, or packed, or not coded as it says. */
final class SpoiltCoding {
    private SpoiltCoding() {}

    static Map<String, Spoiler> of(String name, String type) {
        Map<String, Spoiler> all = new LinkedHashMap<>();
        charsets(name, type, all);
        packings(name, type, all);
        return all;
    }

    private static void charsets(String name, String type, Map<String, Spoiler> all) {
        for (String charset : List.of("UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "IBM037", "ISO-8859-1", "EUC-KR")) {
            all.put(
                    name + " in " + charset,
                    (sample, random) -> new Body(type, sample.getBytes(Charset.forName(charset))));
            all.put(
                    name + " in " + charset + ", said",
                    (sample, random) ->
                            new Body(type + "; charset=" + charset, sample.getBytes(Charset.forName(charset))));
        }
        all.put(name + " said in UTF-7", (sample, random) -> new Body(type + "; charset=UTF-7", Bytes.utf8(sample)));
        all.put(
                name + " in no charset",
                (sample, random) -> new Body(type + "; charset=\"\0'<swmark>\"", Bytes.utf8(sample)));
        all.put(name + " with mark", (sample, random) -> new Body(type, Bytes.utf8("\ufeff" + sample)));
    }

    private static void packings(String name, String type, Map<String, Spoiler> all) {
        String header = "Content-Encoding";
        all.put(
                name + " packed",
                (sample, random) -> new Body(type, Bytes.packed(Bytes.utf8(sample))).with(header, "gzip"));
        all.put(
                name + " packed zeros",
                (sample, random) -> new Body(type, Bytes.packed(new byte[30_000_000])).with(header, "gzip"));
        all.put(
                name + " not packed as said",
                (sample, random) -> new Body(type, Bytes.utf8(sample)).with(header, "gzip"));
        all.put(
                name + " packed unheard of",
                (sample, random) -> new Body(type, Bytes.utf8(sample)).with(header, "br, swmark"));
    }
}
