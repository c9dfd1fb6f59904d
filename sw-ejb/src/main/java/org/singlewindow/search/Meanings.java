package org.singlewindow.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.codes.HsNomenclature;
import org.singlewindow.codes.NationalCodes;
import org.singlewindow.codes.Places;
import org.singlewindow.definitions.Agencies;
import org.singlewindow.reference.Text;
import org.singlewindow.reference.Texts;
import org.singlewindow.shared.Written;

/** Knows what a code means that somebody reads out: of a message, a state, an agency, a document, goods, or a public list. */
@ApplicationScoped
class Meanings {
    /** What officials write for themselves stands in lists too; these are everybody's. */
    private static final List<String> LISTS = List.of(
            "document-types",
            "countries",
            "currencies",
            "units",
            "packages",
            "incoterms",
            "refusal-reason",
            "declaration-kinds");

    /** What the words of states begin with. */
    private static final List<String> STATES = List.of(
            "application.state.",
            "declaration.state.",
            "declaration.requirement.",
            "exchange.state.",
            "exchange.transmission.");

    private static final int CHAPTER = 2;

    @Inject
    private CodeLists codes;

    @Inject
    private Places places;

    @Inject
    private Agencies agencies;

    @Inject
    private HsNomenclature nomenclature;

    @Inject
    private NationalCodes national;

    /** Whatever is called exactly so; several things may be. */
    List<Meaning> of(String typed) {
        String code = Written.code(typed);
        return Stream.of(
                        message(typed).stream(),
                        states(typed),
                        agencies.find(code).map(agency -> new Meaning("agency", agency.code(), agency.name())).stream(),
                        lists(typed),
                        places.find(code).map(place -> new Meaning("ports", place.code(), place.text())).stream(),
                        goods(code).stream())
                .flatMap(found -> found)
                .toList();
    }

    private static Optional<Meaning> message(String typed) {
        return Texts.meaning(typed)
                .or(() -> Texts.meaning(typed.toLowerCase(Locale.ROOT)))
                .map(text -> new Meaning("message", typed, text));
    }

    private static Stream<Meaning> states(String typed) {
        String state = typed.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return STATES.stream()
                .flatMap(kind -> Texts.meaning(kind + state)
                        .map(text -> new Meaning(kind.substring(0, kind.length() - 1), state, text))
                        .stream());
    }

    private Stream<Meaning> lists(String typed) {
        return LISTS.stream()
                .flatMap(list ->
                        codes.meant(list, typed).map(entry -> new Meaning(list, entry.code(), entry.text())).stream());
    }

    /** With what stands above it, since much is called "other". */
    private Optional<Meaning> goods(String code) {
        return nomenclature.find(code).isPresent() || national.has(code)
                ? Optional.of(new Meaning("hs", code, new Text(path(code, true), path(code, false))))
                : Optional.empty();
    }

    private String path(String code, boolean korean) {
        return IntStream.iterate(CHAPTER, length -> length <= code.length(), length -> length + CHAPTER)
                .mapToObj(length -> nomenclature.find(code.substring(0, length)))
                .flatMap(Optional::stream)
                .map(line -> korean ? line.text().ko() : line.text().en())
                .collect(Collectors.joining(" › "));
    }
}
