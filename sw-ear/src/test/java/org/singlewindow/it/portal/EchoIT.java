package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Visitors;

/**
 * Nothing that a request says reaches a script or the markup of any page as it was sent. Pages, and the parameters that
 * they read, are found in the application as built.
 */
@ArquillianTest
@RunAsClient
class EchoIT {
    private static final String TAIL = "'\"></script><script>alert(1)</script>{";

    /** The mark left its place: in an attribute a single quote ends nothing, a double one does; in text neither does. */
    private static final Pattern OUTSIDE = Pattern.compile("mark([0-9]+)(?:'?\"|'?>|'?<)");

    private static final Pattern MARK = Pattern.compile("mark([0-9]+)");
    private static final Pattern READ = Pattern.compile("(?:viewParam\\s+name=\"|param\\[['\"]|param\\.)([\\w.-]+)");

    private static final int HANDFUL = 4;

    /** Which of the people may open what stands under it. */
    private static final Map<String, String> READERS = new TreeMap<>(Map.of(
            "trader",
            "trader-hanbit",
            "agency",
            "official-mfds",
            "customs",
            "customs-incheon",
            "admin",
            "admin-one",
            "helpdesk",
            "admin-one"));

    /** What Faces and PrimeFaces read of every request. */
    private static final List<String> OF_THE_LIBRARIES = List.of(
            "jfwid",
            "lang",
            "locale",
            "reopened",
            "ended",
            "expired",
            "signedOut",
            "jakarta.faces.ClientWindow",
            "jakarta.faces.ViewState",
            "jakarta.faces.RenderKitId",
            "jakarta.faces.source",
            "jakarta.faces.behavior.event",
            "jakarta.faces.partial.ajax",
            "jakarta.faces.partial.event",
            "jakarta.faces.partial.execute",
            "jakarta.faces.partial.render",
            "jakarta.faces.partial.resetValues",
            "jakarta.faces.encodedURL",
            "jakarta.faces.Token",
            "javax.faces.ClientWindow",
            "javax.faces.ViewState",
            "javax.faces.source",
            "primefaces.nonce",
            "primefaces.ignoreautoupdate",
            "primefaces.resetvalues",
            "primefaces.download",
            "primefaces.dialog.ID",
            "primefaces.inputFile",
            "pfdlgcid",
            "pfdrid",
            "pfdrt",
            "ln",
            "v",
            "con");

    private static final List<String> HEADERS = List.of(
            "User-Agent",
            "Referer",
            "Accept-Language",
            "Accept",
            "Faces-Request",
            "X-Requested-With",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Forwarded-Prefix",
            "X-Original-URL",
            "Forwarded");

    private static final List<String> COOKIES = List.of(
            "lang",
            "__Host-lang",
            "sw-theme",
            "primefaces.download",
            "jfwid",
            "oam.Flash.RENDERMAP.TOKEN",
            "csfcfc",
            "other");

    /** Each page with the names of what it reads from the address. */
    private static final Map<String, TreeSet<String>> PAGES = new TreeMap<>();

    @BeforeAll
    static void findPages() throws IOException {
        Path ear = Path.of(System.getProperty("sw.application", "target/sw.ear"));
        TreeSet<String> everywhere = new TreeSet<>(OF_THE_LIBRARIES);
        try (ZipInputStream parts = new ZipInputStream(java.nio.file.Files.newInputStream(ear))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals("sw-web.war")) {
                    readPages(new ZipInputStream(parts), everywhere);
                }
            }
        }
        assertTrue(PAGES.size() > 30, "only these pages were found: " + PAGES);
        // A part that many pages share reads for each of them.
        PAGES.values().forEach(names -> names.addAll(everywhere));
    }

    private static void readPages(ZipInputStream war, TreeSet<String> everywhere) throws IOException {
        for (ZipEntry file = war.getNextEntry(); file != null; file = war.getNextEntry()) {
            if (file.getName().endsWith(".xhtml")) {
                TreeSet<String> read = names(war);
                if (file.getName().startsWith("WEB-INF/")) {
                    everywhere.addAll(read);
                } else {
                    PAGES.put(file.getName().replace(".xhtml", "").replaceFirst("^([a-z-]+)/[a-z-]+/", "$1/"), read);
                }
            }
        }
    }

    private static TreeSet<String> names(InputStream page) throws IOException {
        Matcher matcher = READ.matcher(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        TreeSet<String> names = new TreeSet<>();
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    @Test
    void nothingThatARequestSaysComesBackAsItWasSent() {
        List<String> echoed = new ArrayList<>();
        Map<String, List<String>> byReader = new TreeMap<>();
        PAGES.keySet()
                .forEach(page -> byReader.computeIfAbsent(reader(page), reader -> new ArrayList<>())
                        .add(page));
        int drawn = 0;
        for (Map.Entry<String, List<String>> pages : byReader.entrySet()) {
            try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
                Page page = pages.getKey().isEmpty() ? visitor.newPage() : Visitors.signedIn(visitor, pages.getKey());
                for (String address : pages.getValue()) {
                    drawn += ask(page, address, echoed);
                }
            }
        }
        assertEquals(List.of(), echoed);
        assertTrue(drawn > PAGES.size(), "only " + drawn + " answers were pages");
    }

    /** All parameters at once, one after the other, and headers and cookies; the number of pages that were drawn. */
    private static int ask(Page page, String address, List<String> echoed) {
        Map<String, String> marked = new LinkedHashMap<>();
        PAGES.getOrDefault(address, new TreeSet<>()).forEach(name -> marked.put(name, marker(marked.size())));
        List<String> names = List.copyOf(marked.keySet());
        int drawn = look(page, address + "?" + query(marked), RequestOptions.create(), names, echoed);
        // Some values send the reader elsewhere and would hide what the others do: they are asked in handfuls as well.
        for (int first = 0; first < names.size(); first += HANDFUL) {
            Map<String, String> some = new LinkedHashMap<>();
            names.subList(first, Math.min(first + HANDFUL, names.size()))
                    .forEach(name -> some.put(name, marked.getOrDefault(name, "")));
            drawn += look(page, address + "?" + query(some), RequestOptions.create(), names, echoed);
        }
        for (int number = 0; number < HEADERS.size(); number++) {
            RequestOptions options = RequestOptions.create().setHeader(HEADERS.get(number), marker(number));
            drawn += look(page, address, options, HEADERS, echoed);
        }
        StringBuilder cookies = new StringBuilder(sessionOf(page));
        for (int number = 0; number < COOKIES.size(); number++) {
            cookies.append(COOKIES.get(number))
                    .append('=')
                    .append(marker(number).replace(";", ""))
                    .append("; ");
        }
        drawn += look(page, address, RequestOptions.create().setHeader("Cookie", cookies.toString()), COOKIES, echoed);
        return drawn;
    }

    private static int look(
            Page page, String address, RequestOptions options, List<String> names, List<String> echoed) {
        APIResponse answer = page.request().get("/" + address, options.setMaxRedirects(0));
        String body = answer.text();
        find(OUTSIDE, body, address, names, echoed);
        find(MARK, codeOf(body), address, names, echoed);
        answer.headers().forEach((name, value) -> {
            if (value.contains(TAIL)) {
                echoed.add(address + " in header " + name);
            }
        });
        if (answer.status() >= 500) {
            echoed.add(address + " answers " + answer.status());
        }
        answer.dispose();
        return body.contains("<html") ? 1 : 0;
    }

    private static void find(Pattern pattern, String text, String address, List<String> names, List<String> echoed) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            echoed.add(address.replaceAll("\\?.*", "") + " says " + names.get(Integer.parseInt(found.group(1))) + ": "
                    + text.substring(Math.max(0, found.start() - 60), found.end()));
        }
    }

    /** All that a browser would run, or open, of a page or of the parts of one: scripts, handlers, addresses of scripts. */
    private static String codeOf(String body) {
        Document page = Jsoup.parse(body.replace("<![CDATA[", "").replace("]]>", ""));
        StringBuilder code = new StringBuilder();
        page.select("script").forEach(script -> code.append(script.html()).append('\n'));
        page.getAllElements()
                .forEach(element -> element.attributes().forEach(attribute -> {
                    String name = attribute.getKey();
                    String value = attribute.getValue();
                    if (name.startsWith("on")
                            || value.strip().toLowerCase(Locale.ROOT).startsWith("javascript:")) {
                        code.append(value).append('\n');
                    }
                }));
        return code.toString();
    }

    private static String marker(int number) {
        return "mark" + number + TAIL;
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(java.util.stream.Collectors.joining("&"));
    }

    private static String sessionOf(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.contains("SESSION"))
                .map(cookie -> cookie.name + "=" + cookie.value + "; ")
                .findFirst()
                .orElse("");
    }

    private static String reader(String page) {
        return page.contains("/") ? READERS.getOrDefault(page.substring(0, page.indexOf('/')), "") : "";
    }
}
