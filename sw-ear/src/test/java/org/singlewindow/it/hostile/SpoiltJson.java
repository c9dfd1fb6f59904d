package org.singlewindow.it.hostile;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON that is none, or that nobody expects. */
final class SpoiltJson {
    private static final String TYPE = "application/json";

    private SpoiltJson() {}

    static Map<String, Spoiler> all() {
        Map<String, Spoiler> all = new LinkedHashMap<>();
        values().forEach((name, value) ->
                all.put("JSON " + name, (sample, random) -> body(new JsonSample(sample).with(value, random))));
        for (Odd odd : Odd.ALL) {
            all.put("JSON text " + odd.name(), (sample, random) -> {
                String mark = "@@odd@@";
                String text = new JsonSample(sample).with("\"" + mark + "\"", random);
                return new Body(TYPE, Bytes.spliced(text, mark, quoted(odd.bytes())));
            });
        }
        wholes(all);
        all.putAll(SpoiltCoding.of("JSON", TYPE));
        return all;
    }

    /** What stands in the place of one value. */
    private static Map<String, String> values() {
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
        return values;
    }

    /** What is wrong with the whole. */
    private static void wholes(Map<String, Spoiler> all) {
        all.put("JSON member missing", (sample, random) -> body(new JsonSample(sample).withoutOne(random)));
        all.put(
                "JSON member twice",
                (sample, random) -> body(sample.replaceFirst("\\{", "{\"title\":1,\"title\":\"b\",")));
        all.put(
                "JSON odd member",
                (sample, random) -> body(sample.replaceFirst("\\{", "{\"__proto__\":{},\"\":0,\"a\\\\u0000\":[],")));
        all.put("JSON cut off", (sample, random) -> body(sample.substring(0, random.nextInt(sample.length()))));
        all.put("JSON and more", (sample, random) -> body(sample + "}{\"x\":1}"));
        all.put("JSON with comment", (sample, random) -> body("/* a */" + sample + "//"));
        all.put("JSON scalar", (sample, random) -> body("\"x\""));
        all.put("JSON list", (sample, random) -> body("[" + sample + "]"));
        all.put("JSON nothing", (sample, random) -> body(""));
        all.put("JSON bits flipped", (sample, random) -> new Body(TYPE, Bytes.flipped(Bytes.utf8(sample), random)));
    }

    private static Body body(String text) {
        return new Body(TYPE, Bytes.utf8(text));
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
                out.writeBytes(Bytes.utf8(String.format("\\u%04x", one)));
            } else {
                out.write(one);
            }
        }
        return out.toByteArray();
    }
}
