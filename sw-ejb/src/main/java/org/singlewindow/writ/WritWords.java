package org.singlewindow.writ;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.singlewindow.print.WritText;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.PortalAddress;
import org.singlewindow.reference.Texts;

/** Puts what a letter says into its form: first in Korean, then in English. */
final class WritWords {
    private static final List<Locale> LANGUAGES = List.of(Locale.KOREAN, Locale.ENGLISH);

    private final WritKind kind;
    private final String application;
    private final WritContent content;

    WritWords(WritKind kind, String application, WritContent content) {
        this.kind = kind;
        this.application = application;
        this.content = content;
    }

    /**
     * What letters have besides what they say.
     *
     * @param seal code of the words about the seal
     * @param check address of the page that says whether there is such a letter
     */
    private record Frame(String number, String code, String seal, String check, Instant moment) {}

    /** A letter that was sent. */
    static WritText of(Writ writ, boolean sealed) {
        WritView view = writ.view();
        String check = PortalAddress.of("/verify?number=" + URLEncoder.encode(view.reference(), StandardCharsets.UTF_8)
                + "&code=" + writ.checkCode());
        String seal = sealed ? "print.sealed" : "print.unsealed";
        return new WritWords(view.kind(), view.application(), writ.content())
                .text(new Frame(view.reference(), writ.checkCode(), seal, check, view.madeAt()));
    }

    /** The same before it is decided: it has no number, and nobody can look it up. */
    WritText draft(Instant now) {
        String number = Texts.of(Locale.KOREAN).get("writ.draft") + " "
                + Texts.of(Locale.ENGLISH).get("writ.draft");
        return text(new Frame(number, "-", "print.unsealed", PortalAddress.of("/verify"), now));
    }

    private WritText text(Frame frame) {
        LocalDate day = LocalDate.ofInstant(frame.moment(), Kst.ZONE);
        List<String> foot = new ArrayList<>();
        for (Locale language : LANGUAGES) {
            Texts texts = Texts.of(language);
            foot.add(content.agency().in(language) + "   " + texts.get("print.issued", day));
            foot.add(texts.get("print.check-code", frame.code()) + "   " + texts.get(frame.seal()));
        }
        return new WritText(
                frame.number(),
                Texts.of(Locale.KOREAN).get(title()),
                content.agency().ko(),
                LANGUAGES.stream()
                        .map(language -> part(language, frame.number()))
                        .toList(),
                foot,
                frame.check(),
                frame.moment());
    }

    private String title() {
        return "writ.title." + kind;
    }

    private WritText.Part part(Locale language, String number) {
        Texts texts = Texts.of(language);
        List<WritText.Section> sections = new ArrayList<>();
        add(sections, texts, "number", Stream.of(number));
        add(sections, texts, "to", Stream.of(content.addressee().in(language), content.address()));
        add(
                sections,
                texts,
                "about",
                Stream.of(
                        content.document().in(language) + ", " + application,
                        content.goods(),
                        content.certificate().isEmpty() ? "" : texts.get("writ.certificate", content.certificate())));
        add(
                sections,
                texts,
                "decision",
                Stream.of(texts.get(decision(), content.law().in(language))));
        add(
                sections,
                texts,
                "reasons",
                Stream.concat(
                        content.reasons().stream().map(reason -> "- " + reason.in(language)),
                        Stream.of(content.words())));
        add(sections, texts, "demands", content.demands().stream().map(demand -> line(demand, language)));
        add(sections, texts, "remedy", Stream.of(remedy(language)));
        return new WritText.Part(texts.get(title()), sections);
    }

    private String decision() {
        return "writ.decision." + kind + (kind == WritKind.OBJECTION && content.upheld() ? ".upheld" : "");
    }

    private String remedy(Locale language) {
        Texts texts = Texts.of(language);
        LocalDate until = content.until();
        return until == null
                ? texts.get("writ.no-remedy", content.agency().in(language))
                : texts.get("writ.remedy", until);
    }

    private static String line(WritContent.Demand demand, Locale language) {
        String day = demand.dueOn() == null ? "" : " ~ " + demand.dueOn();
        String keeper = demand.keeper().isEmpty() ? "" : " · " + demand.keeper();
        return "- " + demand.kind().in(language) + ": " + demand.text() + day + keeper;
    }

    /** Nothing stands below a heading that has nothing to say. */
    private static void add(List<WritText.Section> sections, Texts texts, String heading, Stream<String> paragraphs) {
        List<String> said = paragraphs.filter(one -> !one.isBlank()).toList();
        if (!said.isEmpty()) {
            sections.add(new WritText.Section(texts.get("writ.heading." + heading), said));
        }
    }
}
