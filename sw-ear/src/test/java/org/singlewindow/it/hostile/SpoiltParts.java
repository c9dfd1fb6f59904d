package org.singlewindow.it.hostile;

import static org.singlewindow.it.hostile.Multipart.part;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Forms in parts, spoilt: the sample is the JSON of the first part. */
final class SpoiltParts {
    private static final byte[] PDF = SpoiltFiles.PDF;

    private SpoiltParts() {}

    static Map<String, Spoiler> all() {
        Map<String, Spoiler> all = new LinkedHashMap<>();
        SpoiltJson.all()
                .forEach((name, spoiler) -> all.put(
                        "parts, " + name,
                        (sample, random) -> form(part(
                                "name=\"dossier\"",
                                "application/json",
                                spoiler.spoil(sample, random).content()))));
        oddHeads(all);
        otherHeads(all);
        boundaries(all);
        ends(all);
        sizes(all);
        return all;
    }

    private static void oddHeads(Map<String, Spoiler> all) {
        for (Odd odd : Odd.ALL) {
            String text = new String(odd.bytes(), StandardCharsets.ISO_8859_1);
            all.put(
                    "parts, name " + odd.name(),
                    (sample, random) -> form(
                            first(sample), part("name=\"" + text + "\"; filename=\"a.pdf\"", "application/pdf", PDF)));
            all.put(
                    "parts, file name " + odd.name(),
                    (sample, random) -> form(
                            first(sample), part("name=\"other\"; filename=\"" + text + "\"", "application/pdf", PDF)));
            all.put(
                    "parts, type " + odd.name(),
                    (sample, random) -> form(first(sample), part("name=\"other\"; filename=\"a.pdf\"", text, PDF)));
        }
    }

    private static void otherHeads(Map<String, Spoiler> all) {
        all.put(
                "parts, extended file name",
                (sample, random) -> form(
                        first(sample),
                        part("name=\"other\"; filename*=UTF-8''..%2f%00a%0d%0a.pdf", "application/pdf", PDF)));
        all.put(
                "parts, encoded",
                (sample, random) -> form(
                        first(sample),
                        part("name=\"other\"; filename=\"a.pdf\"\r\nContent-Transfer-Encoding: base64", "a/b", PDF)));
        all.put(
                "parts, long head",
                (sample, random) -> form(part(
                        "name=\"dossier\"\r\nX-Long: " + "x".repeat(200_000), "application/json", Bytes.utf8("{}"))));
        all.put(
                "parts, 5,000 head lines",
                (sample, random) -> form(
                        part("name=\"dossier\"\r\n" + "X-A: b\r\n".repeat(5_000) + "X-B: c", "a/b", Bytes.utf8("{}"))));
    }

    private static void boundaries(Map<String, Spoiler> all) {
        called(all, "no boundary", "multipart/form-data");
        called(all, "empty boundary", "multipart/form-data; boundary=");
        called(all, "other boundary", "multipart/form-data; boundary=x");
        called(all, "long boundary", "multipart/form-data; boundary=" + "x".repeat(5_000));
        called(all, "mixed", "multipart/mixed; boundary=" + Multipart.BOUNDARY);
        all.put(
                "parts, in parts",
                (sample, random) -> form(part(
                        "name=\"dossier\"",
                        "multipart/mixed; boundary=" + Multipart.BOUNDARY + "1",
                        Multipart.of(first(sample)))));
    }

    private static void called(Map<String, Spoiler> all, String name, String type) {
        all.put("parts, " + name, (sample, random) -> new Body(type, Multipart.of(first(sample))));
    }

    private static void ends(Map<String, Spoiler> all) {
        all.put("parts, none", (sample, random) -> form(new byte[0]));
        all.put("parts, nothing", (sample, random) -> new Body(Multipart.FORM, new byte[0]));
        all.put("parts, never ending", (sample, random) -> new Body(Multipart.FORM, first(sample)));
        all.put(
                "parts, line feeds only",
                (sample, random) -> new Body(
                        Multipart.FORM,
                        Bytes.utf8(new String(Multipart.of(first(sample)), StandardCharsets.UTF_8)
                                .replace("\r\n", "\n"))));
        all.put(
                "parts, bits flipped",
                (sample, random) -> new Body(Multipart.FORM, Bytes.flipped(Multipart.of(first(sample)), random)));
    }

    private static void sizes(Map<String, Spoiler> all) {
        all.put(
                "parts, 3,000",
                (sample, random) ->
                        form(times(3_000, part("name=\"other\"; filename=\"a.pdf\"", "application/pdf", PDF))));
        all.put(
                "parts, 3,000 fields",
                (sample, random) -> form(times(3_000, part("name=\"dossier\"", "text/plain", Bytes.utf8("1")))));
        all.put(
                "parts, large",
                (sample, random) -> form(
                        first(sample),
                        part("name=\"other\"; filename=\"a.pdf\"", "application/pdf", new byte[1_500_000])));
    }

    private static byte[][] times(int count, byte[] part) {
        byte[][] many = new byte[count][];
        Arrays.fill(many, part);
        return many;
    }

    private static byte[] first(String json) {
        return part("name=\"dossier\"", "application/json", Bytes.utf8(json));
    }

    private static Body form(byte[]... parts) {
        return new Body(Multipart.FORM, Multipart.of(parts));
    }
}
