package org.singlewindow.otherend;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.singlewindow.otherend.Settings.Role;

/** The plain page of the program: what came, what goes, and answering by hand. */
final class Pages {
    private static final String WORDS = "org.singlewindow.otherend.words";

    private final Map<String, Party> parties;

    Pages(Map<String, Party> parties) {
        this.parties = new TreeMap<>(parties);
    }

    String html(String path, Map<String, String> query, boolean korean) throws IOException {
        if (path.equals("/style.css")) {
            return resource("style.css");
        }
        Locale locale = korean ? Locale.KOREAN : Locale.ENGLISH;
        ResourceBundle words = ResourceBundle.getBundle(WORDS, locale);
        Writing page = new Writing(words);
        Party chosen = parties.get(
                query.getOrDefault("party", parties.keySet().iterator().next()));
        @Nullable Path message = chosen == null ? null : message(chosen, query.getOrDefault("message", ""));
        page.head(locale.getLanguage(), korean ? "en" : "ko");
        page.parties(parties, chosen);
        if (chosen != null && message != null) {
            page.message(chosen, message);
        } else if (chosen != null) {
            page.rules(chosen);
            page.messages(chosen);
            page.outgoing(chosen);
        }
        return page.end();
    }

    /** Where a payer pays, well or with a fault. */
    static String pay(String number, long amount, boolean paid, URI back, boolean korean) {
        Locale locale = korean ? Locale.KOREAN : Locale.ENGLISH;
        Writing page = new Writing(ResourceBundle.getBundle(WORDS, locale));
        page.head(locale.getLanguage(), korean ? "en" : "ko");
        page.pay(number, amount, paid, back);
        return page.end();
    }

    private static @Nullable Path message(Party party, String name) {
        return party.inbox().messages().stream()
                .filter(folder -> folder.getFileName().toString().equals(name))
                .findFirst()
                .orElse(null);
    }

    static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Pages.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What somebody pressed. */
    void act(Map<String, String> form) throws IOException {
        Party party = parties.get(form.getOrDefault("party", ""));
        if (party == null) {
            return;
        }
        Path message = message(party, form.getOrDefault("message", ""));
        String text = form.getOrDefault("text", "").strip();
        switch (form.getOrDefault("act", "")) {
            case "rule" ->
                party.answer(
                        form.getOrDefault("document", "default").strip(),
                        Rule.valueOf(form.getOrDefault("rule", "HAND")));
            case "mood" -> party.is(Mood.valueOf(form.getOrDefault("mood", "WELL")));
            case "approve", "refuse", "ask", "select", "inspected", "wanting", "want", "received", "release" -> {
                if (message != null) {
                    answer(party, message, form.getOrDefault("act", ""), text);
                }
            }
            default -> {
                // Nothing that this page offers.
            }
        }
    }

    private static void answer(Party party, Path message, String act, String text) throws IOException {
        String subject =
                Said.read(Files.readAllBytes(message.resolve(InFolder.PAYLOAD))).subject();
        var now = party.clock().instant();
        Answer answer = switch (act) {
            case "approve" -> Answer.approval(subject, party.code() + "-" + subject, now);
            case "refuse" -> Answer.refusal(subject, "DOCUMENTS", text, now);
            case "ask" -> Answer.question(subject, text, now);
            case "select" -> Answer.clearance(subject, "SELECTED", text, now);
            case "inspected" -> Answer.clearance(subject, "INSPECTED", text, now);
            case "wanting" -> Answer.clearance(subject, "FOUND_WANTING", text, now);
            case "want" -> Answer.clearance(subject, "DOCUMENTS_WANTED", text, now);
            case "received" -> Answer.clearance(subject, "DOCUMENTS_ACCEPTED", text, now);
            default -> Answer.clearance(subject, "RELEASED", text, now);
        };
        party.say(message, act + "-" + now.toEpochMilli(), answer, now);
    }

    /** One page while it is written; whatever others wrote goes through {@link #safe}. */
    private static final class Writing {
        private final StringBuilder html = new StringBuilder(4_096);
        private final ResourceBundle words;

        Writing(ResourceBundle words) {
            this.words = words;
        }

        private String word(String key, Object... args) {
            return safe(new MessageFormat(words.getString(key), Locale.ROOT).format(args));
        }

        static String safe(String text) {
            return text.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;")
                    .replace("'", "&#39;");
        }

        void head(String language, String other) {
            html.append("<!DOCTYPE html><html lang=\"")
                    .append(language)
                    .append("\"><head><meta charset=\"utf-8\">")
                    .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
                    .append(word("title"))
                    .append("</title><link rel=\"stylesheet\" href=\"/style.css\"></head><body><header><h1>")
                    .append(word("title"))
                    .append("</h1><a href=\"?lang=")
                    .append(other)
                    .append("\">")
                    .append(word("other-language"))
                    .append("</a></header>");
        }

        void pay(String number, long amount, boolean paid, URI back) {
            html.append("<main><h2>")
                    .append(word("pay"))
                    .append("</h2><p>")
                    .append(word("pay.what", safe(number), String.format(Locale.ROOT, "%,d", amount)))
                    .append("</p>");
            if (paid) {
                html.append("<p role=\"status\">").append(word("pay.done")).append("</p>");
            } else {
                html.append("<form method=\"post\"><label>")
                        .append(word("pay.fault"))
                        .append(" <select name=\"fault\">");
                for (Till.Fault fault : Till.Fault.values()) {
                    html.append("<option value=\"")
                            .append(fault)
                            .append("\">")
                            .append(word("pay.fault." + fault))
                            .append("</option>");
                }
                html.append("</select></label> <button>").append(word("pay")).append("</button></form>");
            }
            html.append("<p><a href=\"")
                    .append(safe(back.toString()))
                    .append("\">")
                    .append(word("pay.back"))
                    .append("</a></p>");
        }

        void parties(Map<String, Party> parties, @Nullable Party chosen) {
            html.append("<nav aria-label=\"").append(word("parties")).append("\"><ul>");
            parties.forEach((code, party) -> html.append("<li><a href=\"/?party=")
                    .append(safe(code))
                    .append(party == chosen ? "\" aria-current=\"page\">" : "\">")
                    .append(safe(code))
                    .append("</a></li>"));
            html.append("</ul></nav><main>");
        }

        void rules(Party party) {
            html.append("<h2>")
                    .append(safe(party.code()))
                    .append(" – ")
                    .append(word("plays." + party.plays()))
                    .append("</h2>");
            if (party.plays() == Role.FOLDERS) {
                return;
            }
            html.append("<section><h3>").append(word("rules")).append("</h3><ul>");
            new TreeMap<>(party.rules())
                    .forEach((document, rule) -> html.append("<li>")
                            .append(safe(document))
                            .append(": ")
                            .append(word("rule." + rule))
                            .append("</li>"));
            html.append("</ul>");
            form(party, "rule");
            html.append("<label>")
                    .append(word("document"))
                    .append(" <input name=\"document\" value=\"default\" maxlength=\"10\"></label> <label>")
                    .append(word("rule"))
                    .append(" <select name=\"rule\">");
            for (Rule rule : Rule.values()) {
                html.append("<option value=\"")
                        .append(rule)
                        .append("\">")
                        .append(word("rule." + rule))
                        .append("</option>");
            }
            html.append("</select></label> <button>").append(word("change")).append("</button></form></section>");
        }

        private void form(Party party, String act) {
            html.append("<form method=\"post\"><input type=\"hidden\" name=\"party\" value=\"")
                    .append(safe(party.code()))
                    .append("\"><input type=\"hidden\" name=\"act\" value=\"")
                    .append(act)
                    .append("\">");
        }

        void messages(Party party) throws IOException {
            List<Path> messages = party.inbox().messages();
            html.append("<section><h3>")
                    .append(word("received", messages.size()))
                    .append("</h3><div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                    .append(word("received", messages.size()))
                    .append("\"><table><thead><tr>");
            for (String column : List.of("sent-at", "kind", "about", "conversation")) {
                html.append("<th scope=\"col\">").append(word(column)).append("</th>");
            }
            html.append("</tr></thead><tbody>");
            for (Path message : messages) {
                Properties about = Durable.read(message.resolve(InFolder.ABOUT));
                html.append("<tr><td>")
                        .append(safe(about.getProperty("sentAt")))
                        .append("</td><td><a href=\"/?party=")
                        .append(safe(party.code()))
                        .append("&amp;message=")
                        .append(safe(message.getFileName().toString()))
                        .append("\">")
                        .append(safe(about.getProperty("action")))
                        .append("</a></td><td>")
                        .append(safe(subject(message)))
                        .append("</td><td>")
                        .append(safe(about.getProperty("conversationId")))
                        .append("</td></tr>");
            }
            html.append("</tbody></table></div></section>");
        }

        private static String subject(Path message) {
            try {
                return Said.read(Files.readAllBytes(message.resolve(InFolder.PAYLOAD)))
                        .subject();
            } catch (IOException unreadable) {
                return "?";
            }
        }

        void outgoing(Party party) {
            html.append("<section><h3>")
                    .append(word("outgoing"))
                    .append("</h3><p>")
                    .append(word(
                            "outgoing.counts",
                            party.outbox().waiting().size(),
                            party.outbox().settled("sent").size(),
                            party.outbox().settled("failed").size()))
                    .append("</p></section>");
        }

        void message(Party party, Path message) throws IOException {
            Properties about = Durable.read(message.resolve(InFolder.ABOUT));
            html.append("<p><a href=\"/?party=")
                    .append(safe(party.code()))
                    .append("\">")
                    .append(word("back"))
                    .append("</a></p><h2>")
                    .append(safe(about.getProperty("action")))
                    .append(" ")
                    .append(safe(subject(message)))
                    .append("</h2>");
            if (party.plays() == Role.AGENCY && about.getProperty("action").startsWith("Submit")) {
                button(party, message, "approve", false);
                button(party, message, "ask", true);
                button(party, message, "refuse", true);
            } else if (party.plays() == Role.CUSTOMS) {
                button(party, message, "select", false);
                button(party, message, "inspected", false);
                button(party, message, "wanting", true);
                button(party, message, "want", true);
                button(party, message, "received", false);
                button(party, message, "release", false);
            }
            html.append("<h3>")
                    .append(word("content"))
                    .append("</h3><pre tabindex=\"0\">")
                    .append(safe(
                            Files.readString(message.resolve(InFolder.PAYLOAD)).replace("><", ">\n<")))
                    .append("</pre>");
        }

        private void button(Party party, Path message, String act, boolean withText) {
            form(party, act);
            html.append("<input type=\"hidden\" name=\"message\" value=\"")
                    .append(safe(message.getFileName().toString()))
                    .append("\">");
            if (withText) {
                html.append("<label>")
                        .append(word(act + ".text"))
                        .append(" <input name=\"text\" required maxlength=\"1000\"></label> ");
            }
            html.append("<button>").append(word(act)).append("</button></form>");
        }

        String end() {
            return html.append("</main></body></html>").toString();
        }
    }
}
