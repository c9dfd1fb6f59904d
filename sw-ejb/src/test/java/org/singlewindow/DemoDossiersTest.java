package org.singlewindow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.FilledForm;
import org.singlewindow.form.Forms;
import org.singlewindow.form.QuestionSheet;
import org.singlewindow.form.Violation;
import org.singlewindow.reference.Direction;
import org.singlewindow.requirement.Findings;
import org.singlewindow.requirement.Requirement;
import org.singlewindow.requirement.Requirements;
import org.singlewindow.requirement.Rules;

/** The four dossiers of the demonstration need the documents they should, and miss what was left out on purpose. */
class DemoDossiersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Pattern RELATIVE = Pattern.compile("\\{today([+-]\\d+)?}");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "beef | FD01 VQ02 | /answers/FD01/items/2/expiry /answers/VQ02/hc_no /answers/VQ02/hc_date",
                "oranges | FD01 PQ01 | /answers/FD01/items/1/expiry /answers/PQ01/pc_no /answers/PQ01/pc_date",
                "pulse-oximeter | MD01 | /answers/MD01/items/1/permit_date",
                "bluetooth-speaker | RR02 | /answers/RR02/items/1/conf_no"
            })
    void isReadyButForALittle(String name, String documents, String left) throws IOException {
        JsonObject dossier = read(name);
        JsonObject consignment = dossier.getJsonObject("consignment");
        assertEquals(List.of(), Forms.validator().completeConsignment(Direction.IMPORT, consignment));

        Findings findings = findings(dossier);
        assertEquals(
                documents,
                String.join(
                        " ",
                        findings.requirements().stream()
                                .map(Requirement::document)
                                .toList()));
        assertEquals(List.of(), findings.open());

        List<String> pointers = new ArrayList<>();
        for (Requirement requirement : findings.requirements()) {
            pointers.addAll(left(dossier, requirement));
        }
        assertEquals(left, String.join(" ", pointers));
    }

    private static List<String> left(JsonObject dossier, Requirement requirement) {
        DocumentDefinition document =
                Forms.definitions().find(requirement.document(), DAY).orElseThrow();
        JsonObject facts = facts(dossier);
        JsonObject answers = dossier.getJsonObject("answers").getJsonObject(document.code());
        List<Integer> items = requirement.items();
        QuestionSheet sheet = new FilledForm(document, facts, answers, items).sheet();
        System.out.printf(
                "%s %s: %d fields known, %d asked%n",
                dossier.getString("owner"),
                document.code(),
                sheet.known().size(),
                sheet.asked().size());
        assertTrue(sheet.known().size() > sheet.asked().size());
        assertEquals(requirement.agency(), document.agency());
        assertPapers(dossier, new FilledForm(document, facts, answers, items).papersNeeded());
        return Forms.validator().complete(new FilledForm(document, facts, answers, items)).stream()
                .map(Violation::pointer)
                .toList();
    }

    private static void assertPapers(JsonObject dossier, List<DocumentDefinition.AttachmentRule> needed) {
        List<String> there = dossier.getJsonArray("attachments").stream()
                .map(paper -> paper.asJsonObject().getString("kind"))
                .toList();
        needed.forEach(rule -> assertTrue(there.contains(rule.kind()), rule.kind()));
    }

    private static Findings findings(JsonObject dossier) {
        List<Requirements.Line> lines = dossier.getJsonObject("consignment").getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .map(item -> new Requirements.Line(
                        Integer.parseInt(item.getString("sequence")), item.getString("hs"), item.getString("origin")))
                .toList();
        return Rules.requirements().find(Direction.IMPORT, DAY, lines, ruleAnswers(dossier));
    }

    private static JsonObject ruleAnswers(JsonObject dossier) {
        JsonObject answers = dossier.getJsonObject("answers").getJsonObject("requirement");
        return answers == null ? JsonValue.EMPTY_JSON_OBJECT : answers;
    }

    private static JsonObject facts(JsonObject dossier) {
        return Json.createObjectBuilder(dossier.getJsonObject("consignment"))
                .add("applicant", dossier.getJsonObject("consignment").getJsonObject("importer"))
                .add("requirement", ruleAnswers(dossier))
                .add(
                        "lodgement",
                        Json.createObjectBuilder().add("date", DAY.toString()).add("function", "9"))
                .build();
    }

    private static JsonObject read(String name) throws IOException {
        String file = "/demo/dossiers/" + name + ".json";
        try (InputStream in = Objects.requireNonNull(DemoDossiersTest.class.getResourceAsStream(file))) {
            String text = RELATIVE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll(match -> DAY.plusDays(match.group(1) == null ? 0 : Integer.parseInt(match.group(1)))
                            .toString());
            try (JsonReader reader = Json.createReader(new StringReader(text))) {
                return reader.readObject();
            }
        }
    }
}
