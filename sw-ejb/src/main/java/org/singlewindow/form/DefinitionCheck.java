package org.singlewindow.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.codes.HsNomenclature;
import org.singlewindow.codes.Places;
import org.singlewindow.definitions.BrokenCatalogue;
import org.singlewindow.definitions.CatalogueEdition;
import org.singlewindow.definitions.CatalogueEntry;
import org.singlewindow.definitions.CatalogueItem;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.definitions.CatalogueProblem;

/** Everything that a definition must fulfil before anybody meets it; those that come with the window pass it too. */
@ApplicationScoped
public class DefinitionCheck {
    private final CodeLists codeLists;
    private final HsNomenclature nomenclature;

    @Inject
    DefinitionCheck(CodeLists codeLists, HsNomenclature nomenclature) {
        this.codeLists = codeLists;
        this.nomenclature = nomenclature;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    DefinitionCheck() {
        this.codeLists = null;
        this.nomenclature = null;
    }

    /**
     * What the check tells.
     *
     * @param definition null where the text cannot be read as one
     * @param sheet what a trader would be asked whose consignment is filled in; null as above
     */
    public record Outcome(
            List<CatalogueProblem> problems,
            @Nullable DocumentDefinition definition,
            @Nullable QuestionSheet sheet) {
        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Checks a version against the rest of the catalogue.
     *
     * @param edition the catalogue without this version
     * @param day on which the sample is lodged
     */
    public Outcome check(CatalogueEdition edition, CatalogueItem item, LocalDate day) {
        List<CatalogueProblem> problems = new ArrayList<>();
        Optional<VersionedDefinition> read = read(item, problems);
        if (read.isEmpty()) {
            return new Outcome(problems, null, null);
        }
        DocumentDefinition document = read.get().definition();
        CatalogueDefinitions consignment = new CatalogueDefinitions(
                codeLists, edition.without(CatalogueKind.DOCUMENT, item.code(), item.version()));
        problems.addAll(new DefinitionWalk(document, read.get().checks(), codeLists)
                .problems(consignment.consignment(document.direction())));
        problems.addAll(aroundIt(edition, item, document));
        questionDays(edition, item.from()).stream()
                .flatMap(then -> unanswered(document, new AskedAnswers(codeLists, edition, then)))
                .distinct()
                .forEach(problems::add);
        if (!problems.isEmpty()) {
            return new Outcome(problems, document, null);
        }
        return tried(edition.without(item.kind(), item.code(), item.version()).with(item), document, day);
    }

    /**
     * Fields of the documents in force on some day from this one on that are answered by a question which is not asked then, or
     * has answers that the field cannot hold.
     */
    public List<CatalogueProblem> unanswered(CatalogueEdition edition, LocalDate today) {
        Set<LocalDate> days = questionDays(edition, today);
        edition.of(CatalogueKind.DOCUMENT).stream()
                .map(CatalogueItem::from)
                .filter(from -> from.isAfter(today))
                .forEach(days::add);
        CatalogueDefinitions definitions = new CatalogueDefinitions(codeLists, edition);
        return days.stream()
                .flatMap(day -> {
                    AskedAnswers answers = new AskedAnswers(codeLists, edition, day);
                    return definitions.inForce(day).stream().flatMap(document -> unanswered(document, answers));
                })
                .distinct()
                .toList();
    }

    private Stream<CatalogueProblem> unanswered(DocumentDefinition document, AskedAnswers answers) {
        ValueCheck values = new ValueCheck(codeLists, nomenclature, new Places(codeLists));
        return document.sections().stream()
                .flatMap(section -> section.fields().stream())
                .flatMap(field -> field.from() == null || !AskedAnswers.isAsked(field.from())
                        ? Stream.empty()
                        : answers.problems(document.code(), field, field.from(), values).stream());
    }

    /** That day, and those after it from which some question is asked in another way. */
    private static Set<LocalDate> questionDays(CatalogueEdition edition, LocalDate from) {
        Set<LocalDate> days = new TreeSet<>(Set.of(from));
        edition.of(CatalogueKind.QUESTION).stream()
                .map(CatalogueItem::from)
                .filter(day -> day.isAfter(from))
                .forEach(days::add);
        return days;
    }

    private Optional<VersionedDefinition> read(CatalogueItem item, List<CatalogueProblem> problems) {
        try {
            FormReader reader = new FormReader(
                    codeLists, CatalogueEntry.read("blocks"), wrong -> problems.add(CatalogueProblem.of(wrong)));
            return Optional.of(reader.document(item.entry()));
        } catch (BrokenCatalogue broken) {
            problems.add(CatalogueProblem.of(broken));
            return Optional.empty();
        }
    }

    private static List<CatalogueProblem> aroundIt(
            CatalogueEdition edition, CatalogueItem item, DocumentDefinition document) {
        List<CatalogueProblem> problems = new ArrayList<>();
        CatalogueEntry entry = item.entry();
        if (!document.code().equals(item.code())) {
            problems.add(new CatalogueProblem(
                    entry.get("code").line(), "code", "form.other-code", document.code(), item.code()));
        }
        if (!edition.codes(CatalogueKind.ORGANISATION).contains(document.agency())) {
            problems.add(new CatalogueProblem(
                    entry.get("agency").line(), "agency", "form.no-such-agency", document.agency()));
        }
        edition.of(CatalogueKind.DOCUMENT).stream()
                .filter(other -> !other.code().equals(item.code()))
                .filter(other -> prefix(other).equals(document.certificatePrefix()))
                .map(CatalogueItem::code)
                .distinct()
                .forEach(other -> problems.add(new CatalogueProblem(
                        entry.get("certificatePrefix").line(),
                        "certificatePrefix",
                        "form.prefix-taken",
                        document.certificatePrefix(),
                        other)));
        return problems;
    }

    /** Fills the form, takes away each required answer in turn, and looks whether the window would say so. */
    private Outcome tried(CatalogueEdition edition, DocumentDefinition document, LocalDate day) {
        CatalogueDefinitions definitions = new CatalogueDefinitions(codeLists, edition);
        FormValidator validator =
                new DefinitionValidator(() -> definitions, codeLists, nomenclature, new Places(codeLists));
        SampleApplication sample = new SampleApplication.Maker(definitions, codeLists, edition, day).of(document);
        List<CatalogueProblem> problems = new ArrayList<>();
        for (Violation violation : violations(validator, sample)) {
            problems.add(new CatalogueProblem(0, violation.pointer(), "form.sample-wrong", violation.pointer()));
        }
        QuestionSheet sheet = sample.form().sheet();
        if (problems.isEmpty()) {
            sheet.asked().stream()
                    .filter(entry -> entry.field().required())
                    .filter(entry -> violations(validator, sample.without(entry)).stream()
                            .noneMatch(violation -> violation.pointer().equals(entry.pointer())))
                    .forEach(entry -> problems.add(
                            new CatalogueProblem(0, entry.pointer(), "form.never-missed", entry.pointer())));
            problems.addAll(lost(sample));
        }
        JsonObject none = JsonValue.EMPTY_JSON_OBJECT;
        return new Outcome(problems, document, new FilledForm(document, sample.facts(), none, sample.items()).sheet());
    }

    private static List<Violation> violations(FormValidator validator, SampleApplication sample) {
        return validator.complete(sample.form());
    }

    /** Fields whose values would not reach the agency. */
    private List<CatalogueProblem> lost(SampleApplication sample) {
        JsonObject filled = sample.form().content();
        JsonObject head = filled.getJsonObject("head");
        JsonObject item = filled.getJsonObject("items").getJsonObject("1");
        return sample.document().sections().stream()
                .flatMap(section -> section.fields().stream()
                        .map(Field::name)
                        .filter(name -> !(section.perItem() ? item : head).containsKey(name)))
                .map(name -> new CatalogueProblem(0, name, "form.never-sent", name))
                .toList();
    }

    /** Empty where the other cannot be read any more: it is left out, and its prefix with it. */
    private static String prefix(CatalogueItem other) {
        try {
            return other.entry().text("certificatePrefix");
        } catch (BrokenCatalogue broken) {
            return "";
        }
    }
}
