package org.singlewindow.requirement;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.definitions.BrokenCatalogue;
import org.singlewindow.definitions.CatalogueEntry;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Text;

/**
 * The coded reasons of the catalogue: those that every law has, and some of their own; and which laws have their documents
 * elsewhere.
 */
class NotSubjectCodes {
    private static final String FIRST = "01";

    private final Map<Direction, Map<String, NotSubject.Reason>> byDirection;
    private final CatalogueEntry classes;
    private final Map<String, Text> names = new LinkedHashMap<>();
    private final Map<String, String> byName = new LinkedHashMap<>();
    private final Map<String, Elsewhere> elsewhere = new LinkedHashMap<>();
    private final Set<String> served = new HashSet<>();
    private final Map<String, Text> papers = new LinkedHashMap<>();

    /** A law whose permits are given outside this window. */
    record Elsewhere(String code, Text name, Text agency) {}

    NotSubjectCodes(CatalogueEntry file) {
        file.allow("laws", "classes", "codes");
        byDirection = Map.of(Direction.IMPORT, new LinkedHashMap<>(), Direction.EXPORT, new LinkedHashMap<>());
        classes = file.get("classes");
        file.get("laws").children().forEach((law, entry) -> {
            entry.allow("provenance", "text", "agency").choice("provenance", Provenance.class);
            addLaw(law, entry.words("text"));
            entry.find("agency")
                    .map(CatalogueEntry::words)
                    .ifPresentOrElse(
                            agency -> elsewhere.put(law, new Elsewhere(law, entry.words("text"), agency)),
                            () -> served.add(entry.words("text").ko()));
        });
        file.get("codes").children().forEach((code, words) -> {
            Direction direction = words.allow("direction", "text", "paper").choice("direction", Direction.class);
            keep(reasons(direction), code, words, null);
        });
    }

    private void addLaw(String law, Text name) {
        names.put(name.ko(), name);
        byName.put(name.ko(), law);
        byDirection.forEach((direction, reasons) -> classes.get(direction.name())
                .children()
                .forEach((kind, words) -> keep(reasons, law + kind + FIRST, words, name)));
    }

    /** A law that only rules written by administrators name has the usual reasons as well. */
    void know(String law, Text name) {
        if (of(Direction.IMPORT, law).isEmpty()) {
            addLaw(law, name);
        }
    }

    private void keep(Map<String, NotSubject.Reason> reasons, String code, CatalogueEntry words, @Nullable Text law) {
        NotSubject.Paper paper = add(reasons, code, words, law).paper();
        if (paper != null) {
            papers.putIfAbsent(paper.kind(), paper.label());
        }
    }

    private static NotSubject.Reason add(
            Map<String, NotSubject.Reason> reasons, String code, CatalogueEntry words, @Nullable Text law) {
        Text text = words.words("text");
        Text whole = law == null ? text : new Text(law.ko() + ": " + text.ko(), law.en() + ": " + text.en());
        NotSubject.Paper paper = words.find("paper")
                .map(entry -> entry.allow("kind", "label"))
                .map(entry -> new NotSubject.Paper(entry.text("kind"), entry.words("label")))
                .orElse(null);
        NotSubject.Reason reason = new NotSubject.Reason(code, whole, paper);
        reasons.put(code, reason);
        return reason;
    }

    private Map<String, NotSubject.Reason> reasons(Direction direction) {
        return byDirection.getOrDefault(direction, Map.of());
    }

    /** The laws whose permits are given outside this window. */
    Collection<Elsewhere> elsewhere() {
        return elsewhere.values();
    }

    /** Names of the laws that documents of this window serve. */
    Set<String> servedHere() {
        return served;
    }

    /** The reasons that can be given against a law, which need not be one of the catalogue. */
    List<NotSubject.Reason> ofLaw(Direction direction, String law, Text name) {
        List<NotSubject.Reason> known = of(direction, law);
        if (!known.isEmpty()) {
            return known;
        }
        Map<String, NotSubject.Reason> usual = new LinkedHashMap<>();
        classes.get(direction.name()).children().forEach((kind, words) -> add(usual, law + kind + FIRST, words, name));
        return List.copyOf(usual.values());
    }

    /** The reason that an answer itself gives: the law does not cover the goods. */
    NotSubject.Reason notCovered(Direction direction, String law) {
        return of(direction, law).stream()
                .findFirst()
                .orElseThrow(() -> new BrokenCatalogue("no law has the code " + law));
    }

    /** The reasons that can be given against that law. */
    List<NotSubject.Reason> of(Direction direction, String law) {
        return reasons(direction).values().stream()
                .filter(reason -> reason.code().startsWith(law))
                .toList();
    }

    /** The code of a law in coded reasons, by its Korean name. */
    Optional<String> code(String ko) {
        return Optional.ofNullable(byName.get(ko));
    }

    /** A law in both languages, by its Korean name; in Korean alone where it is not known here. */
    Text law(String ko) {
        return names.getOrDefault(ko, new Text(ko, ko));
    }

    /** What a paper is called that some reason demands, or that is a permit of a law elsewhere. */
    Optional<Text> proof(String kind) {
        return elsewhere.values().stream()
                .filter(law -> OtherLaw.paper(law.code()).equals(kind))
                .map(law -> OtherLaw.paperOf(law.name()))
                .findFirst()
                .or(() -> OtherLaw.isPaper(kind) ? Optional.of(OtherLaw.SOME_PAPER) : Optional.empty())
                .or(() -> Optional.ofNullable(papers.get(kind)));
    }

    Optional<NotSubject.Reason> find(Direction direction, String law, String code) {
        return of(direction, law).stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }
}
