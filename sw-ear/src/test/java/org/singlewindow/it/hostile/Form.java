package org.singlewindow.it.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.singlewindow.it.hostile.Scout.Known;

/** What a browser would send of a page's form, before it is changed. */
final class Form {
    static final String STATE = "jakarta.faces.ViewState";
    static final String NONCE = "primefaces.nonce";
    private static final Pattern SCRIPTED_NONCE = Pattern.compile("csp\\.init\\('([^']+)'");

    private final Map<String, byte[]> fields = new LinkedHashMap<>();
    private final List<String> buttons = new ArrayList<>();
    private final List<String> files;
    private final String id;

    private Form(Element form) {
        id = form.id();
        for (Element field : form.select("input, select, textarea, button")) {
            String name = field.attr("name");
            boolean button =
                    field.normalName().equals("button") || field.attr("type").equals("submit");
            if (button && !name.isEmpty()) {
                buttons.add(name);
            } else if (!name.isEmpty() && !field.attr("type").equals("file")) {
                fields.put(name, Bytes.utf8(field.val()));
            }
        }
        files = form.select("input[type=file][name]").eachAttr("name");
    }

    /** One of the page's forms, fetched anew. */
    static Form of(Scout scout, Known known, Random random) {
        Document page = Jsoup.parse(scout.get(known.caller(), known.address()).text());
        // Signing out would end the session that all others use.
        List<Element> forms = page.select("form").stream()
                .filter(form -> !form.id().contains("signOut"))
                .toList();
        Form form = new Form(forms.isEmpty() ? new Element("form") : forms.get(random.nextInt(forms.size())));
        // The page's script adds it to what is sent; without it hardly anything behind it would be reached.
        Matcher nonce = SCRIPTED_NONCE.matcher(page.html());
        if (nonce.find() && random.nextInt(8) > 0) {
            form.set(NONCE, Bytes.utf8(nonce.group(1)));
        }
        return form;
    }

    void set(String name, byte[] value) {
        fields.put(name, value);
    }

    void remove(String name) {
        fields.remove(name);
    }

    void oneOf(byte[] value, Random random) {
        List<String> names = fields.keySet().stream()
                .filter(name -> !name.equals(STATE) && !name.equals(NONCE))
                .toList();
        set(names.isEmpty() ? "x" : names.get(random.nextInt(names.size())), value);
    }

    void press(Random random) {
        if (!buttons.isEmpty()) {
            set(buttons.get(random.nextInt(buttons.size())), new byte[0]);
        }
    }

    void pressAll() {
        buttons.forEach(name -> set(name, new byte[0]));
    }

    /** As the page's script sends it when only a part of the page is to change. */
    void partial(Random random) {
        String source = buttons.isEmpty() ? id : buttons.get(random.nextInt(buttons.size()));
        set("jakarta.faces.partial.ajax", Bytes.utf8("true"));
        set("jakarta.faces.source", Bytes.utf8(source));
        set("jakarta.faces.partial.execute", Bytes.utf8("@all"));
        set("jakarta.faces.partial.render", Bytes.utf8("@all"));
    }

    void flood(int count) {
        for (int number = 0; number < count; number++) {
            set("f" + number, new byte[0]);
        }
    }

    byte[] encoded() {
        return fields.entrySet().stream()
                .map(field -> Request.escaped(Bytes.utf8(field.getKey())) + "=" + Request.escaped(field.getValue()))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    byte[] parts(byte[] fileName, String type, byte[] content) {
        List<byte[]> parts = new ArrayList<>();
        fields.forEach((name, value) -> parts.add(Multipart.part("name=\"" + name + "\"", "", value)));
        String called = "\"; filename=\"" + new String(fileName, StandardCharsets.ISO_8859_1) + "\"";
        (files.isEmpty() ? List.of("file") : files)
                .forEach(name -> parts.add(Multipart.part("name=\"" + name + called, type, content)));
        return Multipart.of(parts.toArray(byte[][]::new));
    }
}
