package org.singlewindow.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.definitions.Agencies;
import org.singlewindow.definitions.CatalogueChange;
import org.singlewindow.definitions.CatalogueChanges;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.definitions.CatalogueProblem;
import org.singlewindow.definitions.OrganisationText;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.form.Definitions;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Preparation;
import org.singlewindow.lodgement.Preparing;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.lodgement.Statement;
import org.singlewindow.party.Admitting;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.Organisations;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;
import org.singlewindow.reference.Text;
import org.singlewindow.requirement.Findings;
import org.singlewindow.requirement.Requirement;
import org.singlewindow.requirement.Requirements;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;
import org.singlewindow.timeline.InMemoryRefusedAttempts;
import org.singlewindow.timeline.TimelineEntryFacts;

/** An administrator adds an organisation, its document and its rules, and changes what is there. */
class CataloguingTest {
    private static final String ADMIN = "admin-one";
    private static final String SECOND = "admin-two";
    private static final String KIWA = "KIWA";
    private static final String KA01 = "KA01";
    private static final String RULES = "instruments";
    private static final Requirements.Line GUITAR = new Requirements.Line(1, "9202100000", "US");

    private final Stage stage = new Stage();
    private final LocalDate today = LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE));

    @AfterEach
    void lower() {
        stage.close();
    }

    static String sample(String name) {
        String file = "/catalogue-samples/" + name + ".yaml";
        try (InputStream in = Objects.requireNonNull(CataloguingTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String organisation() {
        return new OrganisationText(
                        new Text("한국악기목재협회", "Korea Instrument Wood Association"),
                        null,
                        Map.of("HEAD", new Text("본회", "Head office")))
                .written();
    }

    private Cataloguing admin() {
        return stage.as(ADMIN, Cataloguing.class);
    }

    private Approving second() {
        return stage.as(SECOND, Approving.class);
    }

    private void inForce(CatalogueKind kind, String code, int revision, LocalDate from) {
        admin().propose(kind, code, revision, from);
        second().approve(kind, code, revision + 1);
    }

    private void begin(CatalogueKind kind, String code, String text, LocalDate from) {
        int revision = admin().open(kind, code).revision();
        admin().save(kind, code, revision, text);
        inForce(kind, code, revision + 1, from);
    }

    private void beginAll(LocalDate from) {
        begin(CatalogueKind.ORGANISATION, KIWA, organisation(), from);
        begin(CatalogueKind.DOCUMENT, KA01, sample("document"), from);
        begin(CatalogueKind.RULES, RULES, sample("rules"), from);
    }

    private String found(LocalDate day) {
        Findings findings =
                stage.a(Requirements.class).find(Direction.IMPORT, day, List.of(GUITAR), JsonValue.EMPTY_JSON_OBJECT);
        return findings.requirements().stream().map(Requirement::document).collect(Collectors.joining(" "));
    }

    static String codes(List<CatalogueProblem> problems) {
        return problems.stream().map(CatalogueProblem::code).distinct().collect(Collectors.joining(" "));
    }

    private String refused(Runnable act) {
        return assertThrows(Refusal.class, act::run).code();
    }

    private String checked(CatalogueKind kind, String code, String text) {
        return codes(admin().check(kind, code, text));
    }

    @Test
    void aNewOrganisationWithItsDocumentAndRulesIsThereFromItsDay() {
        LocalDate day = today.plusDays(7);
        beginAll(day);
        assertFalse(found(day.minusDays(1)).contains(KA01));
        assertTrue(found(day).contains(KA01));
        assertTrue(stage.a(Definitions.class).find(KA01, day.minusDays(1)).isEmpty());
        assertEquals(1, stage.a(Definitions.class).find(KA01, day).orElseThrow().version());
        assertTrue(stage.a(Agencies.class).find(KIWA).isEmpty(), "not before its day");
        assertTrue(stage.a(Agencies.class).codes().contains(KIWA), "but its queue is listened to");
        assertEquals(
                "Head office",
                stage.a(CodeLists.class).words("offices-kiwa", "HEAD").en());
        assertEquals(
                "Confirmation of timber in instruments",
                stage.a(CodeLists.class).words("document-types", KA01).en());
        assertEquals(
                Organisation.Kind.AGENCY,
                stage.a(Organisations.class).find(KIWA).orElseThrow().kind());
        List<String> acts = admin().history(10).stream()
                .map(TimelineEntryFacts::act)
                .distinct()
                .toList();
        assertEquals(List.of("catalogue.put-in-force", "catalogue.propose", "catalogue.save"), acts);
    }

    @Test
    void aPersonOfTheNewOrganisationCanBeAdmitted() {
        begin(CatalogueKind.ORGANISATION, KIWA, organisation(), today);
        assertEquals(
                "Korea Instrument Wood Association",
                stage.a(Agencies.class).find(KIWA).orElseThrow().name().en());
        Admitting admitting = stage.as(ADMIN, Admitting.class);
        admitting.admit("official-kiwa", KIWA, Actor.Role.OFFICIAL, new Text("목수리", "Mok Suri"), null);
        assertTrue(admitting.people().stream()
                .anyMatch(person -> person.reference().equals("official-kiwa")));
        Text name = new Text("가", "a");
        assertEquals(
                "party.role-does-not-fit",
                refused(() -> admitting.admit("official-two", KIWA, Actor.Role.ADMIN, name, null)));
        assertEquals(
                "party.reference-taken",
                refused(() -> admitting.admit("official-kiwa", KIWA, Actor.Role.OFFICIAL, name, null)));
        assertEquals(
                "party.no-such-organisation",
                refused(() -> admitting.admit("official-two", "NONE", Actor.Role.OFFICIAL, name, null)));
        assertEquals(
                "party.reference-malformed",
                refused(() -> admitting.admit("Official", KIWA, Actor.Role.OFFICIAL, name, null)));
    }

    @Test
    void eachNeedsWhatItRestsOn() {
        admin().save(CatalogueKind.DOCUMENT, KA01, 0, sample("document"));
        WrongCatalogueText wrong =
                assertThrows(WrongCatalogueText.class, () -> admin().propose(CatalogueKind.DOCUMENT, KA01, 1, today));
        assertEquals(
                "form.no-such-list form.no-such-agency",
                codes(wrong.problems()),
                "the list of offices comes with the organisation");
        begin(CatalogueKind.ORGANISATION, KIWA, organisation(), today.plusDays(3));
        wrong = assertThrows(WrongCatalogueText.class, () -> admin().propose(CatalogueKind.DOCUMENT, KA01, 1, today));
        assertEquals("catalogue.needs", codes(wrong.problems()), "the organisation begins later");
        inForce(CatalogueKind.DOCUMENT, KA01, 1, today.plusDays(3));
        assertEquals("catalogue.still-needed", refused(() -> admin().withdraw(CatalogueKind.ORGANISATION, KIWA, 1)));
        assertTrue(stage.a(InMemoryRefusedAttempts.class).all().stream()
                .anyMatch(attempt -> attempt.act().equals("catalogue.withdraw")
                        && attempt.person().equals(ADMIN)
                        && attempt.code().equals("catalogue.still-needed")));
        admin().withdraw(CatalogueKind.DOCUMENT, KA01, 1);
        admin().withdraw(CatalogueKind.ORGANISATION, KIWA, 1);
        assertFalse(stage.a(Agencies.class).codes().contains(KIWA));
    }

    @Test
    void aVersionInForceIsNeverChangedButFollowed() {
        CatalogueFile file = admin().open(CatalogueKind.DOCUMENT, "RR02");
        assertEquals(2, file.version());
        String changed = file.text().replace("processingDays: 1", "processingDays: 4");
        begin(CatalogueKind.DOCUMENT, "RR02", changed, today);
        Definitions definitions = stage.a(Definitions.class);
        assertEquals(2, definitions.find("RR02", today).orElseThrow().version());
        assertEquals(4, definitions.find("RR02", today).orElseThrow().processingDays());
        assertEquals(
                1, definitions.find("RR02", today.minusDays(1)).orElseThrow().version());
        assertEquals(1, definitions.version("RR02", 1).processingDays());
        assertTrue(admin().text(CatalogueKind.DOCUMENT, "RR02", 2).contains("effectiveFrom: " + today));
        assertEquals("catalogue.cannot-withdraw", refused(() -> admin().withdraw(CatalogueKind.DOCUMENT, "RR02", 2)));
        assertEquals("catalogue.no-draft", refused(() -> admin().propose(CatalogueKind.DOCUMENT, "RR02", 1, today)));
        assertEquals(3, admin().open(CatalogueKind.DOCUMENT, "RR02").version());
    }

    @Test
    void theNumberOfAVersionTakenBackIsNotUsedAgain() {
        String text = admin().open(CatalogueKind.DOCUMENT, "RR02").text();
        begin(CatalogueKind.DOCUMENT, "RR02", text, today.plusDays(30));
        admin().withdraw(CatalogueKind.DOCUMENT, "RR02", 2);
        assertEquals(
                1,
                stage.a(Definitions.class)
                        .find("RR02", today.plusDays(30))
                        .orElseThrow()
                        .version());
        assertEquals(3, admin().open(CatalogueKind.DOCUMENT, "RR02").version());
    }

    @Test
    void noDayThatHasPassedAndNoDraftThatSomebodyElseSaved() {
        String text = admin().open(CatalogueKind.DOCUMENT, "RR02").text();
        admin().save(CatalogueKind.DOCUMENT, "RR02", 0, text);
        LocalDate yesterday = today.minusDays(1);
        assertEquals(
                "catalogue.day-has-passed",
                refused(() -> admin().propose(CatalogueKind.DOCUMENT, "RR02", 1, yesterday)));
        admin().save(CatalogueKind.DOCUMENT, "RR02", 1, text + "# changed\n");
        assertEquals(
                "catalogue.changed-elsewhere", refused(() -> admin().save(CatalogueKind.DOCUMENT, "RR02", 1, text)));
        assertEquals(
                "catalogue.changed-elsewhere",
                refused(() -> admin().propose(CatalogueKind.DOCUMENT, "RR02", 1, today)));
    }

    @Test
    void whatIsWrongIsNamedWithItsLine() {
        begin(CatalogueKind.ORGANISATION, KIWA, organisation(), today);
        String good = sample("document");
        assertEquals("", checked(CatalogueKind.DOCUMENT, KA01, good));
        Map.of(
                        "type: STRING", "type: STRNG|reference.not-a-choice",
                        "en: Species of wood", "en: 수종|reference.korean-in-english",
                        "list: offices-kiwa", "list: offices-none|form.no-such-list",
                        "agency: KIWA", "agency: NONE|form.no-such-agency",
                        "code: KA01", "code: KA02|form.other-code",
                        "certificatePrefix: KA", "certificatePrefix: RR|form.prefix-taken",
                        "processingDays: 3", "processingDays: 2000000000|form.not-so-many-days",
                        "name: species, ", "name: species, from: /items/*/none, |form.no-such-path",
                        "attachments: []", "checks: [{field: a, rule: AT_MOST, other: b}]|form.no-such-field")
                .forEach((from, to) -> {
                    String[] parts = to.split("\\|", -1);
                    assertTrue(good.contains(from), from);
                    assertEquals(parts[1], checked(CatalogueKind.DOCUMENT, KA01, good.replace(from, parts[0])), from);
                });
        String clock = "processingDays: 3\nclock: ";
        Map.of(
                        "{counts: CALENDAR, starts: STORAGE, stops: [QUESTION], answer: 14, reminders: [5]}", "",
                        "{starts: NEVER}", "reference.not-a-choice",
                        "{starts: PAYMENT}", "",
                        "{stops: [LABORATORY, INSPECTION, PAYMENT]}", "",
                        "{begins: LODGING}", "reference.unknown-key",
                        "{answer: 5, reminders: [5]}", "form.not-so-many-days")
                .forEach((said, told) -> assertEquals(
                        told,
                        checked(CatalogueKind.DOCUMENT, KA01, good.replace("processingDays: 3", clock + said)),
                        said));
        CatalogueProblem problem = admin().check(
                        CatalogueKind.DOCUMENT, KA01, good.replace("type: STRING", "type: STRNG"))
                .get(0);
        assertEquals(30, problem.line());
        String two = good.replace("type: STRING", "type: STRNG").replace("list: offices-kiwa", "list: none");
        assertEquals(2, admin().check(CatalogueKind.DOCUMENT, KA01, two).size(), "one after the other");
    }

    @Test
    void rulesAreCheckedToo() {
        begin(CatalogueKind.ORGANISATION, KIWA, organisation(), today);
        begin(CatalogueKind.DOCUMENT, KA01, sample("document"), today);
        String good = sample("rules");
        assertEquals("", checked(CatalogueKind.RULES, RULES, good));
        Map.of(
                        "document: KA01", "document: KA99|requirement.no-such-document",
                        "agency: KIWA", "agency: RRA|requirement.other-than-document",
                        "\"9202\"", "\"7702\"|requirement.no-chapter requirement.excepts-nothing",
                        "\"KW\"", "\"KWX\"|requirement.not-a-law",
                        "id: instrument-strings", "id: radio-module|requirement.id-taken",
                        "provenance: ASSUMED", "provenance: SURE|reference.not-a-choice",
                        "except:", "origin: {in: [XQ]}\n    except:|requirement.no-country",
                        "because:", "when: [{question: none, in: [A]}]\n    because:|requirement.no-such-question")
                .forEach((from, to) -> {
                    String[] parts = to.split("\\|", -1);
                    assertTrue(good.contains(from), from);
                    assertEquals(parts[1], checked(CatalogueKind.RULES, RULES, good.replace(from, parts[0])), from);
                });
    }

    @Test
    void aDocumentEndsAfterItsRules() {
        LocalDate end = today.plusDays(90);
        String ended = admin().open(CatalogueKind.DOCUMENT, "RR02")
                .text()
                .replace("effectiveFrom: 2025-01-01", "effectiveFrom: 2025-01-01\neffectiveTo: " + end);
        admin().save(CatalogueKind.DOCUMENT, "RR02", 0, ended);
        WrongCatalogueText wrong =
                assertThrows(WrongCatalogueText.class, () -> admin().propose(CatalogueKind.DOCUMENT, "RR02", 1, today));
        assertEquals("catalogue.outlives", codes(wrong.problems()));
        String rules = admin().open(CatalogueKind.RULES, "radio")
                .text()
                .replace("    provenance:", "    effectiveTo: " + end + "\n    provenance:");
        begin(CatalogueKind.RULES, "radio", rules, today);
        inForce(CatalogueKind.DOCUMENT, "RR02", 1, today);
        assertTrue(stage.a(Definitions.class).find("RR02", end).isPresent());
        assertTrue(stage.a(Definitions.class).find("RR02", end.plusDays(1)).isEmpty());
    }

    @Test
    void whatIsWrongWithARuleIsNamedByTheRule() {
        String wrong = sample("rules").replace("provenance: ASSUMED", "provenance: SURE");
        CatalogueProblem problem =
                admin().check(CatalogueKind.RULES, RULES, wrong).get(0);
        assertEquals("instrument-strings 9", problem.place() + " " + problem.line());
    }

    @Test
    void whatWasBrokenBeforeStandsInNobodysWay() {
        Instant now = stage.a(Clock.class).instant();
        for (CatalogueKind kind : List.of(CatalogueKind.RULES, CatalogueKind.DOCUMENT)) {
            CatalogueChanges changes = stage.a(CatalogueChanges.class);
            CatalogueChange odd = changes.draft(kind, "odd", 1, "rules: x", ADMIN, now);
            changes.propose(odd, today, SECOND, now);
            changes.putInForce(odd, "rules: x", today, ADMIN, now);
        }
        stage.a(CatalogueChanges.class).moveStamp();
        assertEquals(
                34,
                admin().list(CatalogueKind.DOCUMENT, CatalogueQuery.ALL).size(),
                "also what cannot be read is listed");
        beginAll(today);
        assertEquals(KA01, found(today));
    }

    @Test
    void hostileTextsAreRefused() {
        assertEquals("reference.no-anchors", checked(CatalogueKind.DOCUMENT, KA01, "a: &x [y, y]\nb: [*x, *x]"));
        assertEquals("reference.no-tags", checked(CatalogueKind.DOCUMENT, KA01, "a: !!java.io.File x"));
        assertEquals("reference.too-deep", checked(CatalogueKind.DOCUMENT, KA01, "a: " + "[".repeat(100)));
        String deep = "a: " + "[".repeat(100_000) + "]".repeat(100_000);
        assertEquals("reference.too-deep", checked(CatalogueKind.DOCUMENT, KA01, deep));
        assertEquals("reference.no-yaml", checked(CatalogueKind.DOCUMENT, KA01, "a: \u0007"));
        assertEquals("reference.no-yaml", checked(CatalogueKind.DOCUMENT, KA01, "a: 1\n---\nb: 2"));
        String large = "#" + "x".repeat(Limits.CATALOGUE_BYTES.intValue());
        assertEquals("reference.too-large", checked(CatalogueKind.DOCUMENT, KA01, large));
        assertEquals("catalogue.too-large", refused(() -> admin().save(CatalogueKind.DOCUMENT, KA01, 0, large)));
        assertEquals("catalogue.no-text", refused(() -> admin().save(CatalogueKind.DOCUMENT, KA01, 0, "a\0b")));
        assertEquals(
                "catalogue.not-a-code-document", refused(() -> admin().save(CatalogueKind.DOCUMENT, "../x", 0, "a")));
    }

    @Test
    void theLimitIsASetting() {
        System.setProperty(Limits.CATALOGUE_BYTES.property(), "10");
        try {
            assertEquals(
                    "catalogue.too-large", refused(() -> admin().save(CatalogueKind.DOCUMENT, KA01, 0, "12345678901")));
        } finally {
            System.clearProperty(Limits.CATALOGUE_BYTES.property());
        }
        admin().save(CatalogueKind.DOCUMENT, KA01, 0, "12345678901");
    }

    @Test
    void aTrialShowsWhatADraftWouldFind() {
        begin(CatalogueKind.ORGANISATION, KIWA, organisation(), today);
        begin(CatalogueKind.DOCUMENT, KA01, sample("document"), today);
        RuleTrials trials = stage.as(ADMIN, RuleTrials.class);
        RuleTrials.Consignment guitar =
                new RuleTrials.Consignment(Direction.IMPORT, List.of(GUITAR), JsonValue.EMPTY_JSON_OBJECT);
        RuleTrials.Comparison compared = trials.compare(RULES, sample("rules"), today, guitar);
        assertEquals(List.of(), compared.before().requirements());
        assertEquals(KA01, compared.after().requirements().get(0).document());
        assertEquals("", found(today), "a trial changes nothing");
        String wrong = sample("rules").replace("\"9202\"", "\"7702\"");
        assertThrows(WrongCatalogueText.class, () -> trials.compare(RULES, wrong, today, guitar));

        RuleTrials.Consignment beef = stage.as(ADMIN, RuleTrials.class).ofDossier(lodgedBeef());
        String none = admin().open(CatalogueKind.RULES, "livestock")
                .text()
                .replace("\"02", "\"03")
                .replace("\"VET\"", "\"VET-MEAT\"");
        RuleTrials.Comparison less = stage.as(ADMIN, RuleTrials.class).compare("livestock", none, today, beef);
        assertEquals(
                List.of("FD01", "VQ02"),
                less.before().requirements().stream().map(Requirement::document).toList());
        assertEquals(
                List.of("FD01"),
                less.after().requirements().stream().map(Requirement::document).toList());
        assertEquals("catalogue.no-such-dossier", refused(() -> trials.ofDossier("SW26-0000000-0")));
    }

    @Test
    void aTrialOnADossierIsToldToItsOwnerAndOnADraftThereIsNone() {
        String dossier = lodgedBeef();
        stage.as(ADMIN, RuleTrials.class).ofDossier(dossier);
        TimelineEntryFacts last = stage.as("trader-hanbit", CaseFiles.class).own(dossier).timeline().stream()
                .reduce((earlier, later) -> later)
                .orElseThrow();
        assertEquals("catalogue.tried-on", last.act());
        assertEquals(ADMIN, last.person());

        String draft = stage.typed("trader-hanbit", "beef", Map.of());
        assertEquals(
                "catalogue.no-such-dossier",
                refused(() -> stage.as(ADMIN, RuleTrials.class).ofDossier(draft)));
    }

    private String lodgedBeef() {
        Map<String, String> rest = Map.of(
                "/FD01/items/2/expiry", "2028-11-01", "/VQ02/hc_no", "AU-26-1188", "/VQ02/hc_date", "2026-11-02");
        String dossier = stage.typed("trader-hanbit", "beef", rest);
        stage.as("trader-hanbit", Lodging.class).lodgeConnected(dossier, "beef-trial-1", new byte[] {1});
        return dossier;
    }

    @Test
    void aDraftDossierIsLodgedUnderTheVersionOfTheDayAndTold() {
        String dossier = stage.typed("trader-nuri", "bluetooth-speaker", Map.of());
        assertFalse(prepared(dossier).isChangedSince());
        String text = admin().open(CatalogueKind.DOCUMENT, "RR02").text();
        String asksMore = text.replace(
                "      - {name: use,",
                "      - {name: colour, type: STRING, required: true, label: {ko: 색, en: Colour}}\n"
                        + "      - {name: use,");
        begin(CatalogueKind.DOCUMENT, "RR02", asksMore, today);
        Preparation.Prepared changed = prepared(dossier);
        assertEquals(2, changed.definition().version());
        assertEquals(1, changed.answeredUnder());
        assertTrue(changed.isChangedSince());
        assertTrue(changed.violations().stream()
                .anyMatch(violation -> violation.pointer().equals("/answers/RR02/items/1/colour")));
        Drafting drafting = stage.as("trader-nuri", Drafting.class);
        JsonObject answers = drafting.open(dossier).answersFor("RR02");
        drafting.saveAnswers(
                dossier,
                "RR02",
                answers,
                Json.parse(answers.toString().replaceFirst("\"items\":\\{\"1\":\\{", "$0\"colour\":\"red\",")));
        assertFalse(prepared(dossier).isChangedSince());
    }

    @Test
    void whatChangesBetweenReadingAndSigningIsSaidAndNothingIsLodged() {
        String dossier = stage.typed("trader-nuri", "bluetooth-speaker", Map.of("/RR02/items/1/conf_no", "R-R-NAU-1"));
        Lodging lodging = stage.as("trader-nuri", Lodging.class);
        Statement read = lodging.prepare(dossier);
        String text = admin().open(CatalogueKind.DOCUMENT, "RR02").text();
        begin(CatalogueKind.DOCUMENT, "RR02", text, today);
        byte[] signature = stage.credential("trader-nuri").sign(read.content());
        assertEquals(
                "lodgement.requirements-changed",
                refused(() -> stage.as("trader-nuri", Lodging.class).lodge(dossier, read, signature)));
        Statement anew = stage.as("trader-nuri", Lodging.class).prepare(dossier);
        Receipt receipt = stage.a(Lodging.class)
                .lodge(dossier, anew, stage.credential("trader-nuri").sign(anew.content()));
        assertTrue(receipt.toString().contains("RR02"));
    }

    private Preparation.Prepared prepared(String dossier) {
        return stage.as("trader-nuri", Preparing.class).of(dossier).documents().stream()
                .filter(document -> document.definition().code().equals("RR02"))
                .findFirst()
                .orElseThrow();
    }
}
