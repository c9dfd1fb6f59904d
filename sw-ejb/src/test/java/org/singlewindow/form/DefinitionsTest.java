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
import org.singlewindow.codes.HsNomenclature;
import org.singlewindow.definitions.BrokenCatalogue;
import org.singlewindow.definitions.Catalogue;
import org.singlewindow.definitions.CatalogueEdition;
import org.singlewindow.definitions.CatalogueEntry;
import org.singlewindow.definitions.CatalogueItem;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.reference.Direction;
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
    void passesTheCheckThatAdministratorsFaceToo(DocumentDefinition document) {
        CatalogueEdition shipped = Catalogue.shipped().current();
        CatalogueItem item =
                shipped.on(CatalogueKind.DOCUMENT, document.code(), DAY).orElseThrow();
        DefinitionCheck check = new DefinitionCheck(Forms.CODE_LISTS, new HsNomenclature());
        assertEquals(List.of(), check.check(shipped, item, DAY).problems());
        assertFalse(document.provenance().isBlank());
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
                () -> assertRefused("- {name: [", "form:3: is not YAML"));
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
