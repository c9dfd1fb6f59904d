package org.singlewindow.it.hostile;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** XML that is none, or that nobody expects. */
final class SpoiltXml {
    private static final String TYPE = "application/xml";
    private static final Pattern LEAF = Pattern.compile("<([\\w:]+)[^<>]*>[^<>]*</\\1>");

    private SpoiltXml() {}

    static Map<String, Spoiler> all() {
        Map<String, Function<String, String>> ways = new LinkedHashMap<>();
        entities(ways);
        sizes(ways);
        references(ways);
        wholes(ways);
        Map<String, Spoiler> all = new LinkedHashMap<>();
        ways.forEach((name, way) -> all.put("XML " + name, (sample, random) -> body(way.apply(plain(sample)))));
        leaves(all);
        all.put("XML cut off", (sample, random) -> body(sample.substring(0, random.nextInt(sample.length()))));
        all.put("XML bits flipped", (sample, random) -> new Body(TYPE, Bytes.flipped(Bytes.utf8(sample), random)));
        all.putAll(SpoiltCoding.of("XML", TYPE));
        return all;
    }

    private static void entities(Map<String, Function<String, String>> ways) {
        ways.put("entities in entities", sample -> billion() + within(sample, "&i;"));
        ways.put("entity", sample -> "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + within(sample, "&e;"));
        ways.put("outer DTD", sample -> "<!DOCTYPE d SYSTEM 'http://127.0.0.1:1/swmark.dtd'>" + sample);
        ways.put(
                "parameter entity",
                sample -> "<!DOCTYPE d [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/swmark'>%p;]>" + sample);
        ways.put("unknown entity", sample -> within(sample, "&nope;"));
        ways.put(
                "inclusion",
                sample -> within(
                        sample,
                        "<x:include xmlns:x='http://www.w3.org/2001/XInclude' href='file:///etc/passwd' parse='text'/>"));
        ways.put(
                "stylesheet", sample -> "<?xml-stylesheet type='text/xsl' href='http://127.0.0.1:1/swmark'?>" + sample);
    }

    private static void sizes(Map<String, Function<String, String>> ways) {
        ways.put("depth 1,000", sample -> within(sample, "<a>".repeat(1_000) + "</a>".repeat(1_000)));
        ways.put("depth 30,000", sample -> within(sample, "<a>".repeat(30_000) + "</a>".repeat(30_000)));
        ways.put("depth 60,000, open", sample -> within(sample, "<a>".repeat(60_000)));
        ways.put("50,000 elements", sample -> within(sample, "<a/>".repeat(50_000)));
        ways.put("500,000 elements", sample -> within(sample, "<a/>".repeat(500_000)));
        ways.put("20,000 attributes", sample -> within(sample, "<a " + attributes(20_000, "a%d=''") + "/>"));
        ways.put("5,000 namespaces", sample -> within(sample, "<a " + attributes(5_000, "xmlns:n%d='n'") + "/>"));
        ways.put("long attribute", sample -> within(sample, "<a a='" + "x".repeat(200_000) + "'/>"));
        ways.put("long name", sample -> within(sample, "<" + "x".repeat(200_000) + "/>"));
        ways.put("long text", sample -> within(sample, "x".repeat(240_000)));
        ways.put("long comment", sample -> within(sample, "<!--" + "x".repeat(240_000) + "-->"));
        ways.put("instructions", sample -> within(sample, "<?x y?>".repeat(20_000)));
        ways.put("CDATA", sample -> within(sample, "<![CDATA[]]>".repeat(20_000)));
    }

    private static void references(Map<String, Function<String, String>> ways) {
        ways.put("reference to U+0000", sample -> within(sample, "&#0;"));
        ways.put("reference to a surrogate", sample -> within(sample, "&#xD800;"));
        ways.put("reference beyond", sample -> within(sample, "&#x110000;&#99999999999;"));
        ways.put("version 1.1", sample -> "<?xml version='1.1'?>" + within(sample, "&#1;"));
    }

    private static void wholes(Map<String, Function<String, String>> ways) {
        ways.put("attribute twice", sample -> within(sample, "<a a='' a=''/>"));
        ways.put("unbound prefix", sample -> within(sample, "<q:a/>"));
        ways.put("unknown encoding", sample -> "<?xml version='1.0' encoding='X-NONE'?>" + sample);
        ways.put("nothing", sample -> "");
        ways.put("other root", sample -> "<swmark/>");
        ways.put("two roots", sample -> sample + "<a/>");
        ways.put("all empty", sample -> sample.replaceAll(">[^<]*</", "></"));
    }

    /** What is wrong with one element that holds no others. */
    private static void leaves(Map<String, Spoiler> all) {
        for (Odd odd : Odd.ALL) {
            all.put("XML text " + odd.name(), (sample, random) -> {
                String mark = "@@odd@@";
                String text = changed(plain(sample), random, leaf -> text(leaf, mark));
                return new Body(TYPE, Bytes.spliced(text, mark, escaped(odd.bytes())));
            });
        }
        all.put("XML element missing", (sample, random) -> body(changed(plain(sample), random, leaf -> "")));
        all.put(
                "XML element 3,000 times",
                (sample, random) -> body(changed(plain(sample), random, leaf -> leaf.repeat(3_000))));
    }

    private static Body body(String text) {
        return new Body(TYPE, Bytes.utf8(text));
    }

    private static String plain(String sample) {
        return sample.replaceFirst("^\\s*<\\?xml[^>]*>\\s*", "");
    }

    /** The text put in right behind the first start tag. */
    private static String within(String sample, String text) {
        int at = sample.indexOf('>') + 1;
        return sample.substring(0, at) + text + sample.substring(at);
    }

    private static String changed(String sample, Random random, Function<String, String> way) {
        List<MatchResult> leaves = LEAF.matcher(sample).results().toList();
        if (leaves.isEmpty()) {
            return sample;
        }
        MatchResult leaf = leaves.get(random.nextInt(leaves.size()));
        return sample.substring(0, leaf.start()) + way.apply(leaf.group()) + sample.substring(leaf.end());
    }

    private static String text(String leaf, String text) {
        return leaf.substring(0, leaf.indexOf('>') + 1) + text + leaf.substring(leaf.lastIndexOf("</"));
    }

    private static byte[] escaped(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte one : bytes) {
            if (one == '<') {
                out.writeBytes(Bytes.utf8("&lt;"));
            } else if (one == '&') {
                out.writeBytes(Bytes.utf8("&amp;"));
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
}
