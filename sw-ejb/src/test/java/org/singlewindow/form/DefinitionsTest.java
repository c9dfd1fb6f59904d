package org.singlewindow.form;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.singlewindow.reference.Agencies;
import org.singlewindow.reference.BrokenCatalogue;
import org.singlewindow.reference.CatalogueEntry;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Refusal;

/** Walks all definitions of the catalogue. */
class DefinitionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Definitions DEFINITIONS = Forms.definitions();

    /** What the facts hold besides the consignment. */
    private static final Map<String, Set<String>> OTHER_FACTS = Map.of(
            "applicant",
                    Set.of("name", "businessNumber", "customsId", "representative", "address", "telephone", "email"),
            "agent", Set.of("code", "name"),
            "lodgement", Set.of("reference", "date", "function"),
            "document", Set.of("code", "items"));

    /** Fields that a paper form has in one and the window in two. */
    private static final Map<String, List<String>> ADDED = Map.of(
            "VQ02", List.of("slaughter_to"),
            "VQ04", List.of("slaughter_to"),
            "RR02", List.of());

    static List<DocumentDefinition> documents() {
        return DEFINITIONS.inForce(DAY);
    }

    private static Stream<Field> fields(DocumentDefinition document) {
        return document.sections().stream()
                .flatMap(section -> section.fields().stream())
                .flatMap(field -> Stream.concat(Stream.of(field), field.columns().stream()));
    }

    @Test
    void everyFieldOfThePaperFormIsAskedOrLeftOutWithAReason() throws IOException {
        Map<String, List<String>> forms = forms();
        assertEquals(
                new TreeSet<>(forms.keySet()),
                documents().stream().map(DocumentDefinition::code).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(33, forms.size());
        forms.forEach((code, names) -> {
            DocumentDefinition document = DEFINITIONS.find(code, DAY).orElseThrow();
            List<String> omitted = document.omitted().stream()
                    .map(DocumentDefinition.Omission::name)
                    .toList();
            for (String name : names) {
                assertTrue(
                        document.field(name).isPresent() != omitted.contains(name),
                        () -> code + " neither asks nor leaves out, or does both: " + name);
            }
            assertTrue(names.containsAll(omitted), code);
            List<String> added = document.sections().stream()
                    .flatMap(section -> section.fields().stream())
                    .map(Field::name)
                    .filter(name -> !names.contains(name))
                    .toList();
            assertTrue(ADDED.getOrDefault(code, List.of()).containsAll(added), () -> code + " adds " + added);
        });
    }

    /** What the paper forms ask of each document, as the test resource has it. */
    private static Map<String, List<String>> forms() throws IOException {
        try (InputStream in = Objects.requireNonNull(DefinitionsTest.class.getResourceAsStream("/forms.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toMap(line -> line[0], line -> List.of(line[1].split(" ", -1))));
        }
    }

    @Test
    void theSeventeenOrganisationsOfOldAreNamed() {
        assertEquals(
                17,
                documents().stream()
                        .map(DocumentDefinition::agencyThen)
                        .distinct()
                        .count());
        assertEquals(
                7,
                documents().stream()
                        .filter(document -> document.direction() == Direction.EXPORT)
                        .count());
        assertEquals(
                documents().size(),
                documents().stream()
                        .map(DocumentDefinition::certificatePrefix)
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void allWordsAreThereInBothLanguages(DocumentDefinition document) {
        Stream<Text> head = Stream.of(
                document.name(),
                document.agencyThen(),
                document.law(),
                document.result(),
                document.fee().rule());
        Stream<Text> titles = document.sections().stream().map(Section::title);
        Stream<Text> papers = document.attachments().stream().map(DocumentDefinition.AttachmentRule::label);
        Stream<Text> omitted = document.omitted().stream().map(DocumentDefinition.Omission::why);
        Stream<Text> hints = fields(document).flatMap(field -> Stream.ofNullable(field.hint()));
        Stream.of(head, titles, papers, omitted, hints, fields(document).map(Field::label))
                .flatMap(texts -> texts)
                .forEach(DefinitionsTest::assertBothLanguages);
        assertFalse(document.provenance().isBlank());
    }

    private static void assertBothLanguages(Text text) {
        assertTrue(text.en().chars().noneMatch(c -> c >= 0xAC00 && c <= 0xD7A3), () -> "Korean in " + text.en());
        assertFalse(text.ko().isBlank() || text.en().isBlank());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theAgencyExists(DocumentDefinition document) {
        assertTrue(new Agencies().find(document.agency()).isPresent(), document.agency());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyPathLeadsToAFactOfTheSameKind(DocumentDefinition document) {
        fields(document).filter(field -> field.from() != null).forEach(field -> {
            String[] path = String.valueOf(field.from()).substring(1).split("/", -1);
            if (OTHER_FACTS.containsKey(path[0])) {
                assertTrue(OTHER_FACTS.getOrDefault(path[0], Set.of()).contains(path[1]), field.from());
            } else if (path[0].equals("requirement")) {
                assertTrue(CatalogueEntry.read("questions").has(path[1]), field.from());
            } else {
                assertSameKind(field, consigned(document, path));
            }
        });
    }

    private static Field consigned(DocumentDefinition document, String[] path) {
        Section section = DEFINITIONS.consignment(document.direction()).stream()
                .filter(candidate -> candidate.id().equals(path[0]))
                .findFirst()
                .orElseThrow();
        assertEquals(section.perItem(), path[1].equals("*"), () -> String.join("/", path));
        return section.fields().stream()
                .filter(field -> field.name().equals(path[path.length - 1]))
                .findFirst()
                .orElseThrow(() -> new AssertionError(String.join("/", path)));
    }

    private static void assertSameKind(Field field, Field source) {
        boolean same =
                field.type() == source.type() || (field.type() == FieldType.TEXT && source.type() == FieldType.STRING);
        assertTrue(same, () -> field.name() + " is " + field.type() + ", its source " + source.type());
        assertEquals(source.codeList(), field.codeList(), field.name());
        assertTrue(field.maxLength() >= source.maxLength(), () -> field.name() + " is shorter than its source");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void listsConditionsAndChecksNameWhatExists(DocumentDefinition document) {
        fields(document).forEach(field -> {
            assertTrue(field.codeList() == null || Forms.CODE_LISTS.has(field.codeList()), field.name());
            assertConditionHolds(document, field.requiredWhen());
        });
        document.attachments().forEach(paper -> {
            assertTrue(paper.kind().matches("[a-z][a-z0-9-]{2,39}"), paper.kind());
            assertConditionHolds(document, paper.requiredWhen());
        });
        for (Check check : ((CatalogueDefinitions) DEFINITIONS).checks(document)) {
            assertTrue(document.field(check.field()).isPresent(), check.field());
            assertTrue(document.field(check.other()).isPresent(), check.other());
        }
    }

    private static void assertConditionHolds(
            DocumentDefinition document, Field.@org.jspecify.annotations.Nullable Condition condition) {
        if (condition != null) {
            Field other = document.field(condition.field()).orElseThrow();
            String list = other.codeList();
            if (list != null) {
                condition
                        .in()
                        .forEach(code -> assertTrue(
                                Forms.CODE_LISTS.find(list, code).isPresent(), () -> code + " is not in " + list));
            }
        }
    }

    @Test
    void aVersionIsFoundByItsNumberAndRefusedIfThereIsNone() {
        assertEquals("FD01", DEFINITIONS.version("FD01", 1).code());
        assertEquals(
                "form.no-such-document",
                assertThrows(Refusal.class, () -> DEFINITIONS.version("FD01", 99))
                        .code());
        assertTrue(DEFINITIONS.find("FD01", LocalDate.of(2024, 12, 31)).isEmpty());
    }

    @Test
    void aWrongDefinitionIsRefusedWithFileLineAndReason() {
        assertAll(
                () -> assertRefused("- {name: a, type: STRNG, label: {ko: 가, en: a}}", "form:2: one of [STRING"),
                () -> assertRefused("- {name: a, type: CODE, label: {ko: 가, en: a}}", "form:2: a field has a list"),
                () -> assertRefused(
                        "- {name: a, type: CODE, list: none, label: {ko: 가, en: a}}",
                        "form:2: no code list is called none"),
                () -> assertRefused("- {name: a, type: DATE, label: {ko: 가}}", "form:2: 'en' is missing"),
                () -> assertRefused(
                        "- {name: a, type: DATE, label: {ko: 가, en: a}}\n- {name: b, tipe: DATE}",
                        "form:3: 'tipe' is not known here"),
                () -> assertRefused("- {name: [", "form: is not YAML"));
    }

    private static void assertRefused(String fields, String message) {
        BrokenCatalogue refused = assertThrows(BrokenCatalogue.class, () -> {
            CatalogueEntry blocks = CatalogueEntry.parse("form", new StringReader("own:\n" + fields.indent(2)));
            CatalogueEntry form = CatalogueEntry.parse(
                    "document", new StringReader("sections: [{id: x, title: {ko: 가, en: a}, blocks: [own]}]"));
            new FormReader(Forms.CODE_LISTS, blocks).sections(form, Direction.IMPORT);
        });
        assertNotNull(refused.getMessage());
        assertTrue(refused.getMessage().startsWith(message), refused.getMessage());
    }
}
