package org.singlewindow.it.hostile;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;

/** Bodies of requests, spoilt: each way of spoiling has a name. */
final class Bodies {
    private static final String BOUNDARY = "hostile-part";

    private Bodies() {}

    /** Content and how the request calls it. */
    record Body(String type, byte[] content, Map<String, String> headers) {
        Body(String type, byte[] content) {
            this(type, content, Map.of());
        }

        Body with(String header, String value) {
            return new Body(type, content, Map.of(header, value));
        }

        Body called(String other) {
            return new Body(other, content, headers);
        }
    }

    /** Makes a bad body of a good one. */
    interface Spoiler {
        Body spoil(String sample, Random random);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    // --- JSON
    // ---------------------------------------------------------------------------------------------------------

    static Map<String, Spoiler> json() {
        Map<String, Spoiler> all = new LinkedHashMap<>();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("null", "null");
        values.put("true", "true");
        values.put("list", "[]");
        values.put("lists in lists", "[[[]]]");
        values.put("object", "{}");
        values.put("list of null", "[null,null]");
        values.put("number", "4711");
        values.put("fraction", "-0.1e-7");
        values.put("number beyond double", "1e400");
        values.put("number of great exponent", "1e2147483647");
        values.put("number of 20,000 digits", "9".repeat(20_000));
        values.put("fraction of 20,000 digits", "0." + "1".repeat(20_000));
        values.put("no number", "NaN");
        values.put("leading zeros", "007");
        values.put("lone surrogate", "\"a\\ud800b\"");
        values.put("surrogates the wrong way round", "\"\\udc00\\ud800\"");
        values.put("escaped U+0000", "\"a\\u0000b\"");
        values.put("bad escape", "\"\\x41\"");
        values.put("depth 1,000", "[".repeat(1_000) + "]".repeat(1_000));
        values.put("depth 60,000", "{\"a\":".repeat(60_000) + "1" + "}".repeat(60_000));
        values.put("depth 60,000, open", "[".repeat(60_000));
        values.put("10,000 members", members(10_000));
        values.put("40,000 values", "[" + "0,".repeat(40_000) + "0]");
        values.put("text of 200,000", "\"" + "x".repeat(200_000) + "\"");
        values.forEach((name, value) -> all.put("JSON " + name, (sample, random) -> json(swap(sample, value, random))));
        for (Odd odd : Odd.ALL) {
            all.put("JSON text " + odd.name(), (sample, random) -> {
                String mark = "@@odd@@";
                String text = swap(sample, "\"" + mark + "\"", random);
                return new Body("application/json", splice(text, mark, quoted(odd.bytes())));
            });
        }
        all.put("JSON member missing", (sample, random) -> json(without(sample, random)));
        all.put(
                "JSON member twice",
                (sample, random) -> json(sample.replaceFirst("\\{", "{\"title\":1,\"title\":\"b\",")));
        all.put(
                "JSON odd member",
                (sample, random) -> json(sample.replaceFirst("\\{", "{\"__proto__\":{},\"\":0,\"a\\\\u0000\":[],")));
        all.put("JSON cut off", (sample, random) -> json(sample.substring(0, random.nextInt(sample.length()))));
        all.put("JSON and more", (sample, random) -> json(sample + "}{\"x\":1}"));
        all.put("JSON with comment", (sample, random) -> json("/* a */" + sample + "//"));
        all.put("JSON scalar", (sample, random) -> json("\"x\""));
        all.put("JSON list", (sample, random) -> json("[" + sample + "]"));
        all.put("JSON nothing", (sample, random) -> json(""));
        all.put("JSON bits flipped", (sample, random) -> new Body("application/json", flipped(utf8(sample), random)));
        encodings("JSON", "application/json", all);
        return all;
    }

    private static Body json(String text) {
        return new Body("application/json", utf8(text));
    }

    private static String members(int count) {
        StringBuilder text = new StringBuilder("{");
        for (int number = 0; number < count; number++) {
            text.append("\"m").append(number).append("\":0,");
        }
        return text.append("\"m\":0}").toString();
    }

    /** The bytes as they stand between quotes, escaped only where the quotes would end. */
    private static byte[] quoted(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte one : bytes) {
            if (one == '"' || one == '\\') {
                out.write('\\');
            }
            if (one >= 0 && one < ' ') {
                out.writeBytes(utf8(String.format("\\u%04x", one)));
            } else {
                out.write(one);
            }
        }
        return out.toByteArray();
    }

    private static byte[] splice(String text, String mark, byte[] value) {
        int at = text.indexOf(mark);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(utf8(at < 0 ? text : text.substring(0, at)));
        if (at >= 0) {
            out.writeBytes(value);
            out.writeBytes(utf8(text.substring(at + mark.length())));
        }
        return out.toByteArray();
    }

    /** The sample with one of its values, wherever it stands, as other JSON text. */
    private static String swap(String sample, String value, Random random) {
        JsonObject whole = parsed(sample);
        List<String> places = new ArrayList<>();
        places(whole, "", places);
        if (places.isEmpty()) {
            return value;
        }
        String place = places.get(random.nextInt(places.size()));
        String mark = "@@value@@";
        String text = Json.createPatchBuilder()
                .replace(place, mark)
                .build()
                .apply(whole)
                .toString();
        return text.replace("\"" + mark + "\"", value);
    }

    private static String without(String sample, Random random) {
        JsonObject whole = parsed(sample);
        List<String> places = new ArrayList<>();
        places(whole, "", places);
        return places.isEmpty()
                ? "{}"
                : Json.createPatchBuilder()
                        .remove(places.get(random.nextInt(places.size())))
                        .build()
                        .apply(whole)
                        .toString();
    }

    private static JsonObject parsed(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static void places(JsonValue value, String at, Collection<String> places) {
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> {
                String place = at + "/" + Json.encodePointer(name);
                places.add(place);
                places(member, place, places);
            });
        } else if (value instanceof JsonArray list) {
            for (int index = 0; index < list.size(); index++) {
                places.add(at + "/" + index);
                places(list.get(index), at + "/" + index, places);
            }
        }
    }

    /** An object of all these members, each a text. */
    static String object(Collection<String> members) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        members.forEach(member -> object.add(member, "1"));
        return object.build().toString();
    }

    // --- XML
    // ----------------------------------------------------------------------------------------------------------

    static Map<String, Spoiler> xml() {
        Map<String, Spoiler> all = new TreeMap<>();
        Map<String, Function<String, String>> ways = new LinkedHashMap<>();
        ways.put("entities in entities", sample -> billion() + text(sample, "&i;"));
        ways.put("entity", sample -> "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + text(sample, "&e;"));
        ways.put("outer DTD", sample -> "<!DOCTYPE d SYSTEM 'http://127.0.0.1:1/swmark.dtd'>" + sample);
        ways.put(
                "parameter entity",
                sample -> "<!DOCTYPE d [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/swmark'>%p;]>" + sample);
        ways.put("unknown entity", sample -> text(sample, "&nope;"));
        ways.put("depth 1,000", sample -> text(sample, "<a>".repeat(1_000) + "</a>".repeat(1_000)));
        ways.put("depth 30,000", sample -> text(sample, "<a>".repeat(30_000) + "</a>".repeat(30_000)));
        ways.put("depth 60,000, open", sample -> text(sample, "<a>".repeat(60_000)));
        ways.put("50,000 elements", sample -> text(sample, "<a/>".repeat(50_000)));
        ways.put("500,000 elements", sample -> text(sample, "<a/>".repeat(500_000)));
        ways.put("20,000 attributes", sample -> text(sample, "<a " + attributes(20_000, "a%d=''") + "/>"));
        ways.put("attribute twice", sample -> text(sample, "<a a='' a=''/>"));
        ways.put("5,000 namespaces", sample -> text(sample, "<a " + attributes(5_000, "xmlns:n%d='n'") + "/>"));
        ways.put("long attribute", sample -> text(sample, "<a a='" + "x".repeat(200_000) + "'/>"));
        ways.put("long name", sample -> text(sample, "<" + "x".repeat(200_000) + "/>"));
        ways.put("long text", sample -> text(sample, "x".repeat(240_000)));
        ways.put("long comment", sample -> text(sample, "<!--" + "x".repeat(240_000) + "-->"));
        ways.put("instructions", sample -> text(sample, "<?x y?>".repeat(20_000)));
        ways.put("CDATA", sample -> text(sample, "<![CDATA[]]>".repeat(20_000)));
        ways.put("reference to U+0000", sample -> text(sample, "&#0;"));
        ways.put("reference to a surrogate", sample -> text(sample, "&#xD800;"));
        ways.put("reference beyond", sample -> text(sample, "&#x110000;&#99999999999;"));
        ways.put("unbound prefix", sample -> text(sample, "<q:a/>"));
        ways.put("version 1.1", sample -> "<?xml version='1.1'?>" + text(sample, "&#1;"));
        ways.put("unknown encoding", sample -> "<?xml version='1.0' encoding='X-NONE'?>" + sample);
        ways.put(
                "inclusion",
                sample -> text(
                        sample,
                        "<x:include xmlns:x='http://www.w3.org/2001/XInclude' href='file:///etc/passwd' parse='text'/>"));
        ways.put(
                "stylesheet", sample -> "<?xml-stylesheet type='text/xsl' href='http://127.0.0.1:1/swmark'?>" + sample);
        ways.put("nothing", sample -> "");
        ways.put("other root", sample -> "<swmark/>");
        ways.put("two roots", sample -> sample + "<a/>");
        ways.put("all empty", sample -> sample.replaceAll(">[^<]*</", "></"));
        ways.forEach((name, way) -> all.put("XML " + name, (sample, random) -> xml(way.apply(plain(sample)))));
        for (Odd odd : Odd.ALL) {
            all.put("XML text " + odd.name(), (sample, random) -> {
                String mark = "@@odd@@";
                String text = otherText(plain(sample), mark, random);
                return new Body("application/xml", splice(text, mark, inElement(odd.bytes())));
            });
        }
        all.put("XML element missing", (sample, random) -> xml(change(plain(sample), random, leaf -> "")));
        all.put(
                "XML element 3,000 times",
                (sample, random) -> xml(change(plain(sample), random, leaf -> leaf.repeat(3_000))));
        all.put("XML cut off", (sample, random) -> xml(sample.substring(0, random.nextInt(sample.length()))));
        all.put("XML bits flipped", (sample, random) -> new Body("application/xml", flipped(utf8(sample), random)));
        encodings("XML", "application/xml", all);
        return all;
    }

    private static Body xml(String text) {
        return new Body("application/xml", utf8(text));
    }

    private static String plain(String sample) {
        return sample.replaceFirst("^\\s*<\\?xml[^>]*>\\s*", "");
    }

    /** The text put in right behind the first start tag. */
    private static String text(String sample, String text) {
        int at = sample.indexOf('>') + 1;
        return sample.substring(0, at) + text + sample.substring(at);
    }

    private static final String LEAF = "<([\\w:]+)[^<>]*>[^<>]*</\\1>";

    private static String change(String sample, Random random, Function<String, String> way) {
        List<java.util.regex.MatchResult> leaves =
                java.util.regex.Pattern.compile(LEAF).matcher(sample).results().toList();
        if (leaves.isEmpty()) {
            return sample;
        }
        java.util.regex.MatchResult leaf = leaves.get(random.nextInt(leaves.size()));
        return sample.substring(0, leaf.start()) + way.apply(leaf.group()) + sample.substring(leaf.end());
    }

    private static String otherText(String sample, String text, Random random) {
        return change(
                sample,
                random,
                leaf -> leaf.substring(0, leaf.indexOf('>') + 1) + text + leaf.substring(leaf.lastIndexOf("</")));
    }

    private static byte[] inElement(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte one : bytes) {
            if (one == '<') {
                out.writeBytes(utf8("&lt;"));
            } else if (one == '&') {
                out.writeBytes(utf8("&amp;"));
            } else {
                out.write(one);
            }
        }
        return out.toByteArray();
    }

    private static String billion() {
        StringBuilder text = new StringBuilder("<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'>");
        for (char name = 'b'; name <= 'i'; name++) {
            text.append("<!ENTITY ").append(name).append(" '");
            text.append(("&" + (char) (name - 1) + ";").repeat(10)).append("'>");
        }
        return text.append("]>").toString();
    }

    private static String attributes(int count, String form) {
        StringBuilder text = new StringBuilder();
        for (int number = 0; number < count; number++) {
            text.append(String.format(form, number)).append(' ');
        }
        return text.toString();
    }

    // --- AS4
    // ----------------------------------------------------------------------------------------------------------

    static final String ENVELOPE = """
            <S:Envelope xmlns:S="http://www.w3.org/2003/05/soap-envelope"><S:Header><eb:Messaging \
            xmlns:eb="http://docs.oasis-open.org/ebxml-msg/ebms/v3.0/ns/core/200704/" S:mustUnderstand="true">\
            <eb:UserMessage><eb:MessageInfo><eb:Timestamp>2026-11-29T00:00:00Z</eb:Timestamp>\
            <eb:MessageId>hostile@example</eb:MessageId></eb:MessageInfo><eb:PartyInfo><eb:From><eb:PartyId>RRA</eb:PartyId>\
            <eb:Role>r</eb:Role></eb:From><eb:To><eb:PartyId>SW</eb:PartyId><eb:Role>r</eb:Role></eb:To></eb:PartyInfo>\
            <eb:CollaborationInfo><eb:Service>s</eb:Service><eb:Action>ReportDecision</eb:Action>\
            <eb:ConversationId>1</eb:ConversationId></eb:CollaborationInfo><eb:PayloadInfo><eb:PartInfo href="cid:a"/>\
            </eb:PayloadInfo></eb:UserMessage></eb:Messaging></S:Header><S:Body/></S:Envelope>""";

    /** Spoilt envelopes, bare and as the first part of a message with attachments. */
    static Map<String, Spoiler> messages() {
        Map<String, Spoiler> all = new LinkedHashMap<>();
        xml().forEach((name, spoiler) -> {
            all.put(
                    "AS4 " + name,
                    (sample, random) -> spoiler.spoil(ENVELOPE, random).called("application/soap+xml"));
            all.put(
                    "AS4 parts, " + name,
                    (sample, random) -> related(spoiler.spoil(ENVELOPE, random).content()));
        });
        all.put("AS4 parts without end", (sample, random) -> {
            Body whole = related(utf8(ENVELOPE));
            return new Body(whole.type(), java.util.Arrays.copyOf(whole.content(), whole.content().length - 40));
        });
        return all;
    }

    private static Body related(byte[] envelope) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(utf8("--" + BOUNDARY + "\r\nContent-Type: application/soap+xml\r\n\r\n"));
        out.writeBytes(envelope);
        out.writeBytes(
                utf8(
                        "\r\n--" + BOUNDARY
                                + "\r\nContent-ID: <a>\r\nContent-Type: application/gzip\r\nContent-Transfer-Encoding: binary\r\n\r\n"));
        out.writeBytes(packed(new byte[3_000_000]));
        out.writeBytes(utf8("\r\n--" + BOUNDARY + "--\r\n"));
        return new Body("multipart/related; type=\"application/soap+xml\"; boundary=" + BOUNDARY, out.toByteArray());
    }

    // --- Parts
    // --------------------------------------------------------------------------------------------------------

    /** Forms in parts: the sample is the JSON of its first part. */
    static Map<String, Spoiler> parts() {
        Map<String, Spoiler> all = new LinkedHashMap<>();
        String type = "multipart/form-data; boundary=" + BOUNDARY;
        json().forEach((name, spoiler) -> all.put(
                "parts, " + name,
                (sample, random) -> new Body(
                        type,
                        parts(part(
                                "name=\"dossier\"",
                                "application/json",
                                spoiler.spoil(sample, random).content())))));
        for (Odd odd : Odd.ALL) {
            String text = new String(odd.bytes(), StandardCharsets.ISO_8859_1);
            all.put(
                    "parts, name " + odd.name(),
                    (sample, random) -> new Body(
                            type,
                            parts(
                                    first(sample),
                                    part("name=\"" + text + "\"; filename=\"a.pdf\"", "application/pdf", PDF))));
            all.put(
                    "parts, file name " + odd.name(),
                    (sample, random) -> new Body(
                            type,
                            parts(
                                    first(sample),
                                    part("name=\"other\"; filename=\"" + text + "\"", "application/pdf", PDF))));
            all.put(
                    "parts, type " + odd.name(),
                    (sample, random) -> new Body(
                            type, parts(first(sample), part("name=\"other\"; filename=\"a.pdf\"", text, PDF))));
        }
        all.put(
                "parts, extended file name",
                (sample, random) -> new Body(
                        type,
                        parts(
                                first(sample),
                                part("name=\"other\"; filename*=UTF-8''..%2f%00a%0d%0a.pdf", "application/pdf", PDF))));
        all.put(
                "parts, encoded",
                (sample, random) -> new Body(
                        type,
                        parts(
                                first(sample),
                                part(
                                        "name=\"other\"; filename=\"a.pdf\"\r\nContent-Transfer-Encoding: base64",
                                        "a/b",
                                        PDF))));
        all.put("parts, no boundary", (sample, random) -> new Body("multipart/form-data", parts(first(sample))));
        all.put(
                "parts, empty boundary",
                (sample, random) -> new Body("multipart/form-data; boundary=", parts(first(sample))));
        all.put(
                "parts, other boundary",
                (sample, random) -> new Body("multipart/form-data; boundary=x", parts(first(sample))));
        all.put(
                "parts, long boundary",
                (sample, random) ->
                        new Body("multipart/form-data; boundary=" + "x".repeat(5_000), parts(first(sample))));
        all.put(
                "parts, mixed",
                (sample, random) -> new Body("multipart/mixed; boundary=" + BOUNDARY, parts(first(sample))));
        all.put(
                "parts, in parts",
                (sample, random) -> new Body(
                        type,
                        parts(part(
                                "name=\"dossier\"",
                                "multipart/mixed; boundary=" + BOUNDARY + "1",
                                parts(first(sample))))));
        all.put("parts, none", (sample, random) -> new Body(type, parts(new byte[0])));
        all.put("parts, nothing", (sample, random) -> new Body(type, new byte[0]));
        all.put("parts, never ending", (sample, random) -> new Body(type, first(sample)));
        all.put("parts, 3,000", (sample, random) -> {
            byte[][] many = new byte[3_000][];
            java.util.Arrays.fill(many, part("name=\"other\"; filename=\"a.pdf\"", "application/pdf", PDF));
            return new Body(type, parts(many));
        });
        all.put("parts, 3,000 fields", (sample, random) -> {
            byte[][] many = new byte[3_000][];
            java.util.Arrays.fill(many, part("name=\"dossier\"", "text/plain", utf8("1")));
            return new Body(type, parts(many));
        });
        all.put(
                "parts, long head",
                (sample, random) -> new Body(
                        type,
                        parts(part(
                                "name=\"dossier\"\r\nX-Long: " + "x".repeat(200_000),
                                "application/json",
                                utf8("{}")))));
        all.put(
                "parts, 5,000 head lines",
                (sample, random) -> new Body(
                        type,
                        parts(part(
                                "name=\"dossier\"\r\n" + "X-A: b\r\n".repeat(5_000) + "X-B: c", "a/b", utf8("{}")))));
        all.put(
                "parts, line feeds only",
                (sample, random) -> new Body(
                        type, utf8(new String(parts(first(sample)), StandardCharsets.UTF_8).replace("\r\n", "\n"))));
        all.put(
                "parts, large",
                (sample, random) -> new Body(
                        type,
                        parts(
                                first(sample),
                                part("name=\"other\"; filename=\"a.pdf\"", "application/pdf", new byte[1_500_000]))));
        all.put("parts, bits flipped", (sample, random) -> new Body(type, flipped(parts(first(sample)), random)));
        return all;
    }

    static final byte[] PDF = utf8("%PDF-1.4\n%%EOF\n");

    private static byte[] first(String json) {
        return part("name=\"dossier\"", "application/json", utf8(json));
    }

    static byte[] part(String disposition, String type, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition
                        + (type.isEmpty() ? "" : "\r\nContent-Type: " + type) + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(content);
        out.writeBytes(utf8("\r\n"));
        return out.toByteArray();
    }

    static byte[] parts(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        out.writeBytes(utf8("--" + BOUNDARY + "--\r\n"));
        return out.toByteArray();
    }

    static String partsType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    // --- Files
    // --------------------------------------------------------------------------------------------------------

    /** What is handed in as a paper, and is none. */
    static Map<String, byte[]> files() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("nothing", new byte[0]);
        all.put("one byte", new byte[1]);
        all.put("PDF", PDF);
        all.put("PDF that ends at once", utf8("%PDF-1.7"));
        all.put("HTML", utf8("<html><script>swmark()</script></html>"));
        all.put("SVG", utf8("<svg xmlns='http://www.w3.org/2000/svg' onload='swmark()'/>"));
        all.put("PDF and HTML", utf8("%PDF-1.4\n<script>swmark()</script>"));
        all.put("archive", utf8("PK\u0003\u0004" + "x".repeat(100)));
        all.put("packed", packed(new byte[10_000_000]));
        all.put("image", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 127});
        all.put("program", utf8("\u007fELF\u0002\u0001\u0001"));
        all.put("serialized", new byte[] {(byte) 0xAC, (byte) 0xED, 0, 5, 's', 'r', 0, 1, 'a'});
        all.put("noise", flipped(new byte[20_000], new Random(7)));
        all.put("half a megabyte", new byte[500_000]);
        return all;
    }

    // --- Bytes
    // --------------------------------------------------------------------------------------------------------

    private static void encodings(String name, String type, Map<String, Spoiler> all) {
        for (String charset : List.of("UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "IBM037", "ISO-8859-1", "EUC-KR")) {
            all.put(
                    name + " in " + charset,
                    (sample, random) -> new Body(type, sample.getBytes(Charset.forName(charset))));
            all.put(
                    name + " in " + charset + ", said",
                    (sample, random) ->
                            new Body(type + "; charset=" + charset, sample.getBytes(Charset.forName(charset))));
        }
        all.put(name + " said in UTF-7", (sample, random) -> new Body(type + "; charset=UTF-7", utf8(sample)));
        all.put(
                name + " in no charset",
                (sample, random) -> new Body(type + "; charset=\"\0'<swmark>\"", utf8(sample)));
        all.put(name + " with mark", (sample, random) -> new Body(type, utf8("\ufeff" + sample)));
        all.put(
                name + " packed",
                (sample, random) -> new Body(type, packed(utf8(sample))).with("Content-Encoding", "gzip"));
        all.put(
                name + " packed zeros",
                (sample, random) -> new Body(type, packed(new byte[30_000_000])).with("Content-Encoding", "gzip"));
        all.put(
                name + " not packed as said",
                (sample, random) -> new Body(type, utf8(sample)).with("Content-Encoding", "gzip"));
        all.put(
                name + " packed unheard of",
                (sample, random) -> new Body(type, utf8(sample)).with("Content-Encoding", "br, swmark"));
    }

    static byte[] packed(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
            packing.write(content);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        for (int times = 0; times < 1 + bytes.length / 50 && bytes.length > 0; times++) {
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }
}
