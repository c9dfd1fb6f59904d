package org.singlewindow.it.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.singlewindow.it.hostile.Scout.Known;

/** All ways of trying a door. Which ones fit follows from what the door reads. */
final class Attacks {
    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Charset",
            "Accept-Encoding",
            "Accept-Language",
            "Authorization",
            "Cache-Control",
            "Content-Language",
            "Content-Type",
            "Content-Disposition",
            "Cookie",
            "Date",
            "Expect",
            "Faces-Request",
            "Forwarded",
            "From",
            "Host",
            "Idempotency-Key",
            "If-Match",
            "If-Modified-Since",
            "If-None-Match",
            "If-Range",
            "If-Unmodified-Since",
            "Origin",
            "Range",
            "Referer",
            "Sec-Fetch-Site",
            "TE",
            "Transfer-Encoding",
            "Upgrade",
            "User-Agent",
            "Via",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-HTTP-Method-Override",
            "X-Original-URL",
            "X-Requested-With",
            "X-Rewrite-URL");
    private static final List<String> METHODS = List.of(
            "HEAD",
            "OPTIONS",
            "TRACE",
            "TRACK",
            "CONNECT",
            "PUT",
            "DELETE",
            "PATCH",
            "PROPFIND",
            "MOVE",
            "LOCK",
            "SEARCH",
            "PURGE",
            "get",
            "Post",
            "SWMARK",
            "G\u00e8T",
            "X".repeat(3_000),
            "DEBUG",
            "PRI",
            "SOURCE");
    private static final Map<String, List<String>> HEADS = Map.ofEntries(
            Map.entry("ranges", List.of("Range: bytes=0-0," + "1-2,".repeat(2_000) + "-1")),
            Map.entry("range beyond", List.of("Range: bytes=99999999999999999999-", "If-Range: \"x\"")),
            Map.entry("range upside down", List.of("Range: bytes=9-1")),
            Map.entry("range in parts", List.of("Range: bytes=-0,-9223372036854775808,a-b")),
            Map.entry("conditional on all", List.of("If-Match: *", "If-None-Match: *")),
            Map.entry(
                    "conditional on odd days",
                    List.of("If-Modified-Since: Thu, 32 Foo 99999 99:99:99", "If-Unmodified-Since: -1")),
            Map.entry("conditional on 2,000 tags", List.of("If-None-Match: " + "\"x\",".repeat(2_000))),
            Map.entry(
                    "upgrade to websocket",
                    List.of(
                            "Upgrade: websocket",
                            "Connection: Upgrade",
                            "Sec-WebSocket-Version: 13",
                            "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==")),
            Map.entry(
                    "upgrade to h2c",
                    List.of(
                            "Upgrade: h2c",
                            "Connection: Upgrade, HTTP2-Settings",
                            "HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA")),
            Map.entry("upgrade to TLS", List.of("Upgrade: TLS/1.0", "Connection: Upgrade")),
            Map.entry("upgrade to nothing", List.of("Upgrade: " + "x".repeat(3_000), "Connection: Upgrade")),
            Map.entry("expect the unexpected", List.of("Expect: 200-maybe")),
            Map.entry("languages", List.of("Accept-Language: " + "ko;q=0.1,".repeat(900))),
            Map.entry("language of odd weight", List.of("Accept-Language: ko;q=NaN,en;q=-1,*;q=1e999,x-y-z;q==")),
            Map.entry("wanted type broken", List.of("Accept: /;q=,*/html;;=,a/b;q=9")),
            Map.entry("wanted types", List.of("Accept: " + "a/b;q=0.1,".repeat(900))),
            Map.entry("type broken", List.of("Content-Type: ;;;=/")),
            Map.entry("types", List.of("Content-Type: text/plain", "Content-Type: application/json")),
            Map.entry("authorization", List.of("Authorization: Basic AAAA////", "Authorization: Negotiate x")),
            Map.entry("origin of another", List.of("Origin: https://swmark.example", "Sec-Fetch-Site: cross-site")),
            Map.entry("host of another", List.of("Host: swmark.example")),
            Map.entry("host with path", List.of("Host: localhost/../x")),
            Map.entry("hosts", List.of("Host: localhost", "Host: swmark.example")),
            Map.entry("host empty", List.of("Host:")),
            Map.entry("host with port beyond", List.of("Host: localhost:99999999")),
            Map.entry(
                    "forwarded",
                    List.of(
                            "Forwarded: host=swmark.example;proto=javascript",
                            "X-Forwarded-Host: swmark.example",
                            "X-Forwarded-Proto: x'\"")),
            Map.entry("other method", List.of("X-HTTP-Method-Override: DELETE", "X-HTTP-Method: TRACE")),
            Map.entry("190 lines", java.util.Collections.nCopies(190, "X-Line: x")),
            Map.entry("300 lines", java.util.Collections.nCopies(300, "X-Line: x")),
            Map.entry("long line", List.of("X-Line: " + "x".repeat(200_000))),
            Map.entry("name with blank", List.of("X Line: x")),
            Map.entry("name beyond ASCII", List.of("X-\u00e9: x")),
            Map.entry("folded", List.of("X-Line: a\r\n b\r\n\tc")),
            Map.entry("no colon", List.of("nothing")));
    private static final List<String> COOKIES = List.of(
            "\u00ed\u0095\u009c=\u00ea\u00b8\u0080",
            "a=b; ".repeat(1_500),
            "JSESSIONID=\u0000",
            "JSESSIONID=" + "x".repeat(4_000),
            "JSESSIONID=../../x; JSESSIONID=y",
            "=;;==; ,;\"",
            "a=\"unclosed; b=\\\"",
            "$Version=1; a=b; $Path=/; $Domain=swmark",
            "lang=\u00ff\u00fe; theme=\u0080",
            "csrf=<swmark>; lang=\"><swmark>");
    private static final List<String> PATHS = List.of(
            "%s/",
            "/%s",
            "%s;jsessionid=swmark",
            "%s;a=b;c",
            "%s.xhtml",
            "%s.xhtml/x",
            "%s%%00",
            "%s%%2500",
            "%s%%0d%%0aX-Swmark:%%201",
            "%s/..%%2f..%%2fWEB-INF/web.xml",
            "%s/%%2e%%2e/%%2e%%2e/WEB-INF/web.xml",
            "%s/..;/..;/WEB-INF/web.xml",
            "%s/.",
            "%s//",
            "%s\\..\\x",
            "%s%%",
            "%s%%zz",
            "%s%%c0%%ae%%c0%%ae/x",
            "%s%%ff",
            "%s%%ed%%a0%%80",
            "%s/\u00ea\u00b8\u0080",
            "%s?",
            "%s??a",
            "%s?%%",
            "%s?=",
            "%s?&&&&",
            "%s?a=%%00",
            "%s?%%00=a",
            "%s?a=%%zz",
            "%s?a[]=1&a[0][b]=2",
            "%s#x",
            "%s/x/y/z",
            "%s~",
            "%s.bak",
            "%s%%20",
            "%s?wsdl",
            "%s?\u00e9=\u00e9",
            "%s|",
            "%s^{}");
    private static final Pattern QUERY = Pattern.compile("\\?.*", Pattern.DOTALL);
    private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']+)'");
    private static final String STATE = "jakarta.faces.ViewState";

    private final Scout scout;
    private final List<String> readByLibraries;
    private final List<String> json;
    private final List<String> xml;
    private final List<Caller> strangers;
    private final List<Attempt> attempts = new ArrayList<>();

    /**
     * @param json good objects that doors for JSON take, besides what their own code reads
     * @param xml good documents that doors for XML take
     * @param strangers who else tries, besides those who are let in
     */
    Attacks(Scout scout, Set<String> readByLibraries, List<String> json, List<String> xml, List<Caller> strangers) {
        this.scout = scout;
        this.readByLibraries = List.copyOf(readByLibraries);
        this.json = json;
        this.xml = xml;
        this.strangers = strangers;
    }

    /** All attempts at these doors. */
    List<Attempt> at(List<Known> doors) {
        for (Known known : doors) {
            addresses(known);
            heads(known);
            if (known.door().kind() == Door.Kind.PAGE) {
                page(known);
            } else if (known.door().takesBody()) {
                bodies(known);
            }
        }
        malformed(doors.get(0).door());
        return attempts;
    }

    private void add(Known known, String way, Attempt.Making making) {
        add(known, way, true, making);
    }

    private void add(Known known, String way, boolean wellFormed, Attempt.Making making) {
        // One attempt in seven comes from somebody who has no business here.
        boolean stranger = attempts.size() % 7 == 0;
        Caller caller = stranger ? strangers.get(attempts.size() / 7 % strangers.size()) : known.caller();
        attempts.add(new Attempt(known.door(), way, caller, making, wellFormed));
    }

    private static Request plain(Known known) {
        Request request = new Request(known.door().method(), known.address());
        return known.door().takesBody() ? request.body("application/x-www-form-urlencoded", new byte[0]) : request;
    }

    // --- Addresses
    // ----------------------------------------------------------------------------------------------------

    private void addresses(Known known) {
        Door door = known.door();
        for (Odd odd : Odd.ALL) {
            door.parameters()
                    .forEach(name -> add(
                            known,
                            "parameter " + name + ": " + odd.name(),
                            random -> plain(known)
                                    .target(without(known.address(), name))
                                    .query(name, odd.bytes())));
            if (door.path().contains("{")) {
                add(
                        known,
                        "path: " + odd.name(),
                        random -> plain(known)
                                .target(door.path()
                                        .replaceAll(
                                                "\\{\\w+}", Matcher.quoteReplacement(Request.escaped(odd.bytes())))));
            }
        }
        for (String path : PATHS) {
            add(
                    known,
                    "address " + path,
                    false,
                    random -> plain(known)
                            .target(String.format(
                                    path, QUERY.matcher(known.address()).replaceAll(""))));
        }
        add(known, "1,500 parameters", random -> plain(known).target(many(known.address(), 1_500)));
        add(known, "900 parameters", random -> plain(known).target(many(known.address(), 900)));
        add(known, "long address", random -> plain(known).target(known.address() + "?" + "x".repeat(60_000)));
        add(known, "absolute address", false, random -> plain(known).target("http://swmark.example" + known.address()));
        for (String name : door.parameters()) {
            add(
                    known,
                    "parameter " + name + " twice",
                    random -> plain(known)
                            .query(name, "a".getBytes(StandardCharsets.UTF_8))
                            .query(name, "b".getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static String without(String address, String name) {
        return address.replaceAll("([?&])" + Pattern.quote(name) + "=[^&]*&?", "$1")
                .replaceAll("[?&]$", "");
    }

    private static String many(String address, int count) {
        StringBuilder text = new StringBuilder(QUERY.matcher(address).replaceAll("")).append('?');
        for (int number = 0; number < count; number++) {
            text.append('p').append(number).append("=&");
        }
        return text.toString();
    }

    // --- Heads
    // --------------------------------------------------------------------------------------------------------

    private void heads(Known known) {
        Door door = known.door();
        for (String method : METHODS) {
            add(
                    known,
                    "method " + Judge.shortened(method),
                    false,
                    random -> plain(known).method(method));
        }
        List<String> headers = new ArrayList<>(HEADERS);
        headers.addAll(door.headers());
        for (Odd odd : Odd.ALL) {
            add(
                    known,
                    "header " + odd.name(),
                    false,
                    random -> plain(known).header(headers.get(random.nextInt(headers.size())), odd.bytes()));
            door.headers()
                    .forEach(name -> add(
                            known,
                            "header " + name + ": " + odd.name(),
                            false,
                            random -> plain(known).header(name, odd.bytes())));
            add(
                    known,
                    "cookie " + odd.name(),
                    false,
                    random ->
                            plain(known).header("Cookie", joined(known.caller().cookies() + "; lang=", odd.bytes())));
            door.cookies()
                    .forEach(name -> add(
                            known,
                            "cookie " + name + ": " + odd.name(),
                            false,
                            random -> plain(known)
                                    .header(
                                            "Cookie",
                                            joined(known.caller().cookies() + "; " + name + "=", odd.bytes()))));
        }
        HEADS.forEach((way, lines) -> add(known, "head: " + way, false, random -> {
            Request request = plain(known);
            lines.forEach(line -> request.header(
                    line.replaceFirst(":.*", ""), line.contains(":") ? line.replaceFirst("[^:]*:\\s*", "") : ""));
            return request;
        }));
        COOKIES.forEach(cookie -> add(
                known,
                "cookie " + Judge.shortened(cookie),
                false,
                random -> plain(known).header("Cookie", cookie.getBytes(StandardCharsets.ISO_8859_1))));
    }

    private static byte[] joined(String start, byte[] end) {
        return (start.replaceFirst("^; ", "") + new String(end, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    // --- Bodies
    // -------------------------------------------------------------------------------------------------------

    private void bodies(Known known) {
        Set<String> consumes = known.door().consumes();
        boolean anything = consumes.isEmpty();
        if (anything || takes(consumes, "json")) {
            List<String> samples = new ArrayList<>(json);
            samples.add(Bodies.object(known.door().words()));
            spoil(known, Bodies.json(), samples);
        }
        if (anything || takes(consumes, "xml")) {
            spoil(known, Bodies.xml(), xml);
        }
        if (anything || takes(consumes, "multipart")) {
            spoil(known, Bodies.parts(), json);
        }
        if (known.door().kind() == Door.Kind.SERVLET) {
            spoil(known, Bodies.messages(), List.of(""));
        }
        Bodies.files()
                .forEach((name, content) -> add(
                        known,
                        "file " + name,
                        random -> new Request(known.door().method(), known.address())
                                .body("application/octet-stream", content)));
        for (String type : List.of(
                "text/csv",
                "application/pdf",
                "*/*",
                "image/svg+xml",
                "application/json;",
                "a",
                "multipart/form-data",
                "message/rfc822")) {
            add(
                    known,
                    "body of type " + type,
                    random -> new Request(known.door().method(), known.address())
                            .body(type, "{}".getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static boolean takes(Set<String> consumes, String type) {
        return consumes.stream().anyMatch(one -> one.contains(type) || one.equals("*/*"));
    }

    private void spoil(Known known, Map<String, Bodies.Spoiler> ways, List<String> samples) {
        ways.forEach((way, spoiler) -> add(known, way, random -> {
            Bodies.Body body = spoiler.spoil(samples.get(random.nextInt(samples.size())), random);
            Request request = new Request(known.door().method(), known.address())
                    .header("Idempotency-Key", "hostile-" + random.nextInt(1_000_000))
                    .header("If-Match", "\"" + random.nextInt(3) + "\"");
            body.headers().forEach(request::header);
            return request.body(body.type(), body.content());
        }));
    }

    // --- Pages
    // --------------------------------------------------------------------------------------------------------

    private void page(Known known) {
        if (!known.door().takesBody()) {
            marked(known, request -> {});
            return;
        }
        for (Odd odd : Odd.ALL) {
            add(
                    known,
                    "field: " + odd.name(),
                    random -> form(known, random, fields -> fields.oneOf(odd.bytes(), random)));
            add(
                    known,
                    "field, button: " + odd.name(),
                    random -> form(known, random, fields -> {
                        fields.oneOf(odd.bytes(), random);
                        fields.press(random);
                    }));
            add(
                    known,
                    "partial, field: " + odd.name(),
                    random -> form(known, random, fields -> {
                        fields.oneOf(odd.bytes(), random);
                        fields.partial(random);
                    }));
            add(
                    known,
                    "state of the view: " + odd.name(),
                    random -> form(known, random, fields -> fields.set(STATE, odd.bytes())));
            for (String name : List.of(
                    "jakarta.faces.source",
                    "jakarta.faces.partial.execute",
                    "jakarta.faces.partial.render",
                    "jakarta.faces.behavior.event",
                    "jakarta.faces.ClientWindow",
                    "primefaces.nonce")) {
                add(
                        known,
                        "partial, " + name + ": " + odd.name(),
                        random -> form(known, random, fields -> {
                            fields.partial(random);
                            fields.set(name, odd.bytes());
                        }));
            }
            add(
                    known,
                    "file name: " + odd.name(),
                    random -> upload(known, random, odd.bytes(), "application/pdf", Bodies.PDF));
        }
        for (String state : List.of(
                "stateless",
                "-1:-1",
                "0:0",
                "rO0ABXNyAAFh",
                "H4sIAAAAAAAAAA",
                "x".repeat(100_000),
                "9223372036854775807:9223372036854775807")) {
            add(
                    known,
                    "state of the view " + Judge.shortened(state),
                    random -> form(known, random, fields -> fields.set(STATE, state.getBytes(StandardCharsets.UTF_8))));
        }
        add(known, "form without state", random -> form(known, random, fields -> fields.remove(STATE)));
        add(known, "form of 1,500 fields", random -> form(known, random, fields -> fields.flood(1_500)));
        add(known, "form of 900 fields", random -> form(known, random, fields -> fields.flood(900)));
        add(known, "all buttons", random -> form(known, random, Form::pressAll));
        add(
                known,
                "renders 300 times all",
                random -> form(known, random, fields -> {
                    fields.partial(random);
                    fields.set(
                            "jakarta.faces.partial.render", "@all ".repeat(300).getBytes(StandardCharsets.UTF_8));
                }));
        Bodies.files()
                .forEach((name, content) -> List.of("application/pdf", "text/html", "a")
                        .forEach(type -> add(
                                known,
                                "file " + name + " as " + type,
                                random -> upload(
                                        known, random, "a.pdf".getBytes(StandardCharsets.UTF_8), type, content))));
        Bodies.parts().forEach((way, spoiler) -> {
            if (!way.startsWith("parts, JSON")) {
                add(known, "page, " + way, random -> {
                    Bodies.Body body = spoiler.spoil("{}", random);
                    return new Request("POST", known.address()).body(body.type(), body.content());
                });
            }
        });
        marked(known, request -> request.method("POST"));
    }

    /** The mark in ten parameters at once that components read, each time others. */
    private void marked(Known known, Consumer<Request> change) {
        for (int start = 0; start < readByLibraries.size(); start += 10) {
            List<String> names = readByLibraries.subList(start, Math.min(start + 10, readByLibraries.size()));
            for (Odd odd : Odd.ALL.stream()
                    .filter(one -> new String(one.bytes(), StandardCharsets.UTF_8).contains(Odd.MARK))
                    .toList()) {
                add(known, "components' parameters " + names.get(0) + "…: " + odd.name(), random -> {
                    Request request = plain(known);
                    names.forEach(name -> request.query(name, odd.bytes()));
                    change.accept(request);
                    return request;
                });
            }
        }
    }

    private Request form(Known known, Random random, Consumer<Form> change) {
        Form form = load(known, random);
        change.accept(form);
        return new Request("POST", known.address())
                .body("application/x-www-form-urlencoded", form.encoded().getBytes(StandardCharsets.ISO_8859_1));
    }

    private Request upload(Known known, Random random, byte[] name, String type, byte[] content) {
        Form form = load(known, random);
        form.press(random);
        return new Request("POST", known.address()).body(Bodies.partsType(), form.parts(name, type, content));
    }

    /** One of the page's forms, as a browser would send it. */
    private Form load(Known known, Random random) {
        Document page = Jsoup.parse(scout.get(known.caller(), known.address()).text());
        // Signing out would end the session that all others use.
        List<Element> forms = page.select("form").stream()
                .filter(form -> !form.id().contains("signOut"))
                .toList();
        Form form = new Form(forms.isEmpty() ? new Element("form") : forms.get(random.nextInt(forms.size())));
        // The page's script adds it to what is sent; without it hardly anything behind it would be reached.
        Matcher nonce = NONCE.matcher(page.html());
        if (nonce.find() && random.nextInt(8) > 0) {
            form.set("primefaces.nonce", nonce.group(1).getBytes(StandardCharsets.UTF_8));
        }
        return form;
    }

    /** What a form sends. */
    private static final class Form {
        private final Map<String, byte[]> fields = new LinkedHashMap<>();
        private final List<String> buttons = new ArrayList<>();
        private final List<String> files;
        private final String id;

        Form(Element form) {
            id = form.id();
            for (Element field : form.select("input, select, textarea, button")) {
                String name = field.attr("name");
                boolean button = field.normalName().equals("button")
                        || field.attr("type").equals("submit");
                if (button && !name.isEmpty()) {
                    buttons.add(name);
                } else if (!name.isEmpty() && !field.attr("type").equals("file")) {
                    fields.put(name, field.val().getBytes(StandardCharsets.UTF_8));
                }
            }
            files = form.select("input[type=file][name]").eachAttr("name");
        }

        void set(String name, byte[] value) {
            fields.put(name, value);
        }

        void remove(String name) {
            fields.remove(name);
        }

        void oneOf(byte[] value, Random random) {
            List<String> names = fields.keySet().stream()
                    .filter(name -> !name.equals(STATE) && !name.equals("primefaces.nonce"))
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

        void partial(Random random) {
            String source = buttons.isEmpty() ? id : buttons.get(random.nextInt(buttons.size()));
            Map.of(
                            "jakarta.faces.partial.ajax",
                            "true",
                            "jakarta.faces.source",
                            source,
                            "jakarta.faces.partial.execute",
                            "@all",
                            "jakarta.faces.partial.render",
                            "@all")
                    .forEach((name, value) -> set(name, value.getBytes(StandardCharsets.UTF_8)));
        }

        void flood(int count) {
            for (int number = 0; number < count; number++) {
                set("f" + number, new byte[0]);
            }
        }

        String encoded() {
            return fields.entrySet().stream()
                    .map(field -> Request.escaped(field.getKey().getBytes(StandardCharsets.UTF_8)) + "="
                            + Request.escaped(field.getValue()))
                    .collect(Collectors.joining("&"));
        }

        byte[] parts(byte[] fileName, String type, byte[] content) {
            List<byte[]> parts = new ArrayList<>();
            fields.forEach((name, value) -> parts.add(Bodies.part("name=\"" + name + "\"", "", value)));
            (files.isEmpty() ? List.of("file") : files)
                    .forEach(name -> parts.add(Bodies.part(
                            "name=\"" + name + "\"; filename=\"" + new String(fileName, StandardCharsets.ISO_8859_1)
                                    + "\"",
                            type,
                            content)));
            return Bodies.parts(parts.toArray(byte[][]::new));
        }
    }

    // --- No HTTP
    // ------------------------------------------------------------------------------------------------------

    /** What is no HTTP, for which no door can be named. */
    private void malformed(Door any) {
        Door door = new Door(Door.Kind.PLATFORM, "raw", "socket", Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
        Malformed.ALL.forEach((way, bytes) ->
                attempts.add(new Attempt(door, way, strangers.get(0), random -> Request.raw(bytes), false)));
    }
}
