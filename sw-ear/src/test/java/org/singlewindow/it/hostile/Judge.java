package org.singlewindow.it.hostile;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Says what is wrong with an answer, whatever was asked. */
final class Judge {
    /** What only a program's inside calls so; names of parameters that the pages' own scripts use are no secret. */
    private static final Pattern INSIDE =
            Pattern.compile("\\b(?:org\\.singlewindow|javax?|jakarta|io\\.undertow|io\\.smallrye|com\\.sun|com\\.helger"
                    + "|org\\.(?:jboss|wildfly|primefaces|postgresql|eclipse|apache|glassfish|xml\\.sax|w3c))\\.(?!faces\\.)[a-z0-9_.]*\\.?[A-Z][A-Za-z]+"
                    + "|\\bat [\\w.$/]+\\([\\w]+\\.java:\\d+\\)"
                    + "|\\b(?:RESTEASY|UT|WFLY|WFLYEE|ELY|HV|EJB|JBAS|ISPN|IJ|ARJUNA)[A-Z]*\\d{5,6}\\b"
                    + "|\\bPSQLException|ERROR: (?:invalid byte|syntax error)");

    private static final Pattern FILES = Pattern.compile("root:x:0:0|<web-app|<persistence|1234321");
    private static final Pattern INCIDENT = Pattern.compile("\\b[0-9a-f]{8}\\b");
    private static final Pattern CDATA = Pattern.compile("<!\\[CDATA\\[(.*?)]]>", Pattern.DOTALL);
    private static final int SMALL = 32_768;

    private Judge() {}

    /** The fault of the answer, if it has one. */
    static Optional<String> fault(byte[] request, boolean wellFormed, Wire.Answer answer) {
        if (answer.late()) {
            return Optional.of("not answered within ten seconds");
        }
        if (answer.status() == 0) {
            return wellFormed && request.length < SMALL
                    ? Optional.of("closed without an answer " + answer.head())
                    : Optional.empty();
        }
        boolean wait = answer.status() == 503 || answer.status() == 429;
        if (answer.status() >= 500 && !wait) {
            return Optional.of("status " + answer.status() + incident(answer.text()));
        }
        if (wait && answer.header("Retry-After").isEmpty()) {
            return Optional.of("status " + answer.status() + " without Retry-After");
        }
        return head(answer).or(() -> body(answer));
    }

    private static String incident(String text) {
        Matcher number = INCIDENT.matcher(text);
        return number.find() ? ", incident " + number.group() : "";
    }

    private static Optional<String> head(Wire.Answer answer) {
        for (String line : answer.head()) {
            if (line.toLowerCase(Locale.ROOT).startsWith("x-swmark")) {
                return Optional.of("a header of the caller's: " + line);
            }
            if (INSIDE.matcher(line).find()) {
                return Optional.of("says too much in its head: " + line);
            }
        }
        return answer.header("Location").filter(Judge::leadsAway).map(to -> "leads to another host: " + shortened(to));
    }

    private static boolean leadsAway(String address) {
        if (address.startsWith("//") || address.contains("\\")) {
            return true;
        }
        try {
            String host = URI.create(address).getHost();
            return host != null && !host.equals("localhost") && !host.equals("127.0.0.1");
        } catch (IllegalArgumentException odd) {
            return !address.matches("(?s)/.*|https?://(?:localhost|127\\.0\\.0\\.1)(?::\\d+)?/.*");
        }
    }

    private static Optional<String> body(Wire.Answer answer) {
        String text = answer.text();
        String type = answer.header("Content-Type").orElse("");
        if (type.contains("javascript")
                || type.contains("css")
                || type.startsWith("image")
                || type.startsWith("font")) {
            return text.contains(Odd.MARK) ? Optional.of("the mark in " + type) : Optional.empty();
        }
        Matcher inside = INSIDE.matcher(text);
        if (inside.find()) {
            return Optional.of("says too much: " + shortened(around(text, inside.start())));
        }
        Matcher file = FILES.matcher(text);
        if (file.find()) {
            return Optional.of("shows what it must not: " + shortened(around(text, file.start())));
        }
        if (!text.contains(Odd.MARK)) {
            return Optional.empty();
        }
        if (text.contains("<partial-response")) {
            return CDATA.matcher(text)
                    .results()
                    .map(found -> markup(found.group(1)))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .or(() -> evaluated(text));
        }
        return type.contains("html") || type.contains("xml") && text.contains("<html") || type.isEmpty()
                ? markup(text)
                : Optional.empty();
    }

    private static Optional<String> evaluated(String partial) {
        Document answer = Jsoup.parse(partial, "", Parser.xmlParser());
        return answer.select("eval, extension, redirect[url~=(?i)^\\s*(javascript:|//|https?:)]").stream()
                .map(Element::outerHtml)
                .filter(part -> part.contains(Odd.MARK))
                .map(part -> "the mark in what a script evaluates: " + shortened(part))
                .findFirst();
    }

    private static Optional<String> markup(String html) {
        Document page = Jsoup.parse(html);
        for (Element element : page.getAllElements()) {
            if (element.normalName().contains(Odd.MARK)) {
                return Optional.of("the mark became an element: " + shortened(element.outerHtml()));
            }
            if (List.of("script", "style").contains(element.normalName())) {
                for (DataNode data : element.dataNodes()) {
                    int at = data.getWholeData().indexOf(Odd.MARK);
                    if (at >= 0) {
                        return Optional.of("the mark in a " + element.normalName() + ": "
                                + shortened(around(data.getWholeData(), at)));
                    }
                }
            }
            for (Attribute attribute : element.attributes()) {
                if (runs(attribute)) {
                    return Optional.of("the mark in " + shortened(element.normalName() + " " + attribute));
                }
            }
        }
        return Optional.empty();
    }

    /** An attribute that the mark made, or whose value a browser runs, loads or goes to. */
    private static boolean runs(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        boolean address = List.of("href", "src", "action", "formaction", "data", "xlink:href")
                .contains(name);
        return name.contains(Odd.MARK)
                || value.contains(Odd.MARK) && (name.startsWith("on") || name.equals("style") || name.equals("srcdoc"))
                || address
                        && value.contains(Odd.MARK)
                        && value.matches("(?s)(javascript|data|vbscript):.*|//.*|https?:.*");
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 120));
    }

    static String shortened(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ");
        return line.length() <= 160 ? line : line.substring(0, 160) + "…";
    }
}
