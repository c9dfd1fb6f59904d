package org.singlewindow.requirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.Forms;
import org.singlewindow.reference.Direction;
import org.singlewindow.requirement.Requirements.Line;

/** Realistic goods, what is answered about them, and the documents that they then need. */
class GoodsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Requirements REQUIREMENTS = Rules.requirements();

    @ParameterizedTest(name = "{0}: {5}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = false,
            value = {
                "horses            | 0101210000 | GB | IMPORT | | VQ03 |",
                "dogs              | 0106190000 | US | IMPORT | | VQ03 |",
                "whales            | 0106121000 | JP | IMPORT | aquatic-use=TRANSPLANT animal-kind=NO | FQ02 |",
                "frozen beef       | 0202300000 | AU | IMPORT | | FD01 VQ02 |",
                "live eels to eat  | 0301920000 | CN | IMPORT | aquatic-use=FOOD | FQ01 FQ02 |",
                "ornamental fish   | 0301110000 | SG | IMPORT | aquatic-use=ORNAMENTAL | FQ02 |",
                "frozen cod        | 0303630000 | RU | IMPORT | food-use=YES | FQ01 |",
                "frozen shrimp     | 0306170000 | VN | IMPORT | food-use=YES aquatic-use=FOOD | FQ01 FQ02 |",
                "cheese            | 0406902000 | NL | IMPORT | | VQ01 VQ02 |",
                "honey             | 0409000000 | NZ | IMPORT | | FD01 VQ02 |",
                "horns to move     | 0507900000 | RU | IMPORT | quarantine-move=YES drug-use=NO food-use=NO | VQ02"
                        + " VQ06 |",
                "tulip bulbs       | 0601101000 | NL | IMPORT | | PQ01 |",
                "oranges           | 0805100000 | US | IMPORT | plant-use=CONSUMPTION | FD01 PQ01 |",
                "frozen berries    | 0811100000 | PL | IMPORT | plant-use=CONSUMPTION | FD01 PQ01 |",
                "herbal cinnamon   | 0906110000 | VN | IMPORT | plant-use=HERBAL | PQ01 PT01 |",
                "ginger to eat     | 0910110000 | CN | IMPORT | plant-use=CONSUMPTION | FD01 PQ01 |",
                "wheat to mill     | 1001992000 | AU | IMPORT | plant-use=PROCESSING | FD01 PQ01 |",
                "maize for feed    | 1005909000 | US | IMPORT | plant-use=FEED | PQ01 |",
                "liquorice root    | 1211901100 | UZ | IMPORT | plant-use=HERBAL | PQ01 PT01 |",
                "omega-3           | 1504203000 | NO | IMPORT | food-use=YES food-kind=FUNCTIONAL | FD02 |",
                "sausages          | 1601001000 | DE | IMPORT | | VQ01 VQ02 |",
                "canned tuna       | 1604141000 | TH | IMPORT | | FQ01 |",
                "chocolate         | 1806310000 | BE | IMPORT | | FD01 |",
                "food supplement   | 2106909099 | US | IMPORT | food-kind=FUNCTIONAL | FD02 |",
                "wine              | 2204210000 | FR | IMPORT | | FD01 |",
                "pet food          | 2309100000 | US | IMPORT | animal-origin=YES drug-use=NO | VQ02 |",
                "leaf tobacco      | 2401101000 | ZW | IMPORT | | PQ01 |",
                "acetone           | 2914111000 | CN | IMPORT | precursor=67-64-1 | FD03 |",
                "citric acid, food | 2918140000 | CN | IMPORT | food-use=YES | FD01 |",
                "gluconic acid     | 2918161000 | FR | IMPORT | drug-use=ANIMAL food-use=NO | AP01 |",
                "GHB               | 2918191090 | DE | IMPORT | narcotic=PSYCHOTROPIC | FD05 |",
                "MAPA              | 2918309000 | CN | IMPORT | precursor=16648-44-5 food-use=NO | FD03 |",
                "methylamine       | 2921110000 | CN | IMPORT | precursor=74-89-5 drug-use=NO | FD03 |",
                "ethylamine, none  | 2921199090 | IN | IMPORT | precursor=NONE drug-use=NO food-use=NO | |",
                "pethidine         | 2933330000 | DE | IMPORT | narcotic=NARCOTIC drug-use=HUMAN | FD05 PT01 |",
                "bone graft        | 3001901000 | US | IMPORT | human-tissue=YES drug-use=NO medical-use=NO | PT02"
                        + " VQ02 |",
                "animal vaccine    | 3002420000 | NL | IMPORT | drug-use=ANIMAL human-tissue=NO | AP01 |",
                "antibiotic        | 3004200000 | DE | IMPORT | drug-use=HUMAN | PT01 |",
                "dental cement     | 3006401000 | LI | IMPORT | dental-use=YES | DT01 |",
                "lipstick          | 3304101000 | FR | IMPORT | cosmetic=YES | PT01 |",
                "reagents, open    | 3822190000 | US | IMPORT | | | in-vitro-use",
                "plastic scrap     | 3915100000 | JP | IMPORT | waste=YES | EN01 |",
                "candles           | 3406000000 | CN | IMPORT | household-product=YES | EM01 |",
                "raw hides         | 4101202000 | US | IMPORT | animal-raw=YES quarantine-move=NO | VQ02 |",
                "raw furs to move  | 4301100000 | FI | IMPORT | animal-kind=YES animal-raw=YES quarantine-move=YES |"
                        + " VQ02 VQ06 |",
                "pine logs         | 4403210000 | NZ | IMPORT | | PQ01 |",
                "baby clothes      | 6111200000 | CN | IMPORT | child-product=YES textile-body=KATRI | AT01 |",
                "adults' shirts    | 6205200000 | VN | IMPORT | child-product=NO | |",
                "children's shoes  | 6404110000 | VN | IMPORT | child-product=YES | FI01 |",
                "air conditioner   | 8415101000 | CN | IMPORT | mains-voltage=YES radio=YES | RR02 TR01 |",
                "scanner           | 8471604000 | CN | IMPORT | mains-voltage=YES radio-assessed=YES | RR02 TL01 |",
                "vending machine   | 8476210000 | JP | IMPORT | mains-voltage=YES | RR02 TL01 |",
                "food mixer machine| 8479820000 | IT | IMPORT | food-contact=YES | FD01 |",
                "analyser          | 8479899099 | US | IMPORT | in-vitro-use=HUMAN | MD01 |",
                "rice cooker       | 8516602000 | CN | IMPORT | mains-voltage=YES appliance-body=KTL radio=NO"
                        + " food-contact=NO | TL01 |",
                "smartphone        | 8517130000 | VN | IMPORT | radio-assessed=NO mains-voltage=NO | RR01 RR02 |",
                "speaker           | 8518220000 | CN | IMPORT | radio=YES mains-voltage=NO | RR02 |",
                "scrap electronics | 8549210000 | JP | IMPORT | | EN01 |",
                "used tractor      | 8701300000 | JP | IMPORT | used-vehicle=YES | PQ01 |",
                "new lorry         | 8704210000 | DE | IMPORT | used-vehicle=NO | |",
                "e-scooter         | 8711601000 | CN | IMPORT | household-product=YES radio-assessed=YES | MP01 RR02 |",
                "bicycle           | 8712001000 | TW | IMPORT | | EM01 |",
                "wheelchair        | 8713900000 | CN | IMPORT | medical-use=HUMAN | MD01 |",
                "pram              | 8715000000 | CN | IMPORT | | EM01 |",
                "contact lenses    | 9001300000 | US | IMPORT | medical-use=HUMAN | MD01 |",
                "projector         | 9008500000 | JP | IMPORT | mains-voltage=NO | RR02 |",
                "laser pointer     | 9013200000 | CN | IMPORT | laser-portable=YES | TL01 |",
                "dental drill      | 9018410000 | AT | IMPORT | medical-use=HUMAN | DT01 |",
                "vet ultrasound    | 9018120000 | CN | IMPORT | medical-use=ANIMAL | AP01 |",
                "desk lamp         | 9405210000 | CN | IMPORT | mains-voltage=YES radio=NO | TR01 |",
                "RC toy car        | 9503003919 | CN | IMPORT | child-product=YES toy-body=KTIC radio=YES"
                        + " radio-assessed=YES | RR02 TI01 |",
                "yoga mat          | 9506910000 | CN | IMPORT | household-product=YES | MP01 |",
                "pork to export    | 0203291000 | KR | EXPORT | certificate-wanted=YES | VQ04 |",
                "dogs to export    | 0106190000 | KR | EXPORT | | VQ05 |",
                "live fluke        | 0301990000 | KR | EXPORT | certificate-wanted=YES | FQ03 |",
                "strawberries      | 0810100000 | KR | EXPORT | certificate-wanted=YES | PQ02 |",
                "no certificate    | 0810100000 | KR | EXPORT | certificate-wanted=NO | |",
                "acetone out       | 2914111000 | KR | EXPORT | precursor=67-64-1 | FD04 |",
                "zolpidem tablets  | 3004909900 | KR | EXPORT | narcotic=PSYCHOTROPIC | FD06 |",
                "board scrap out   | 8549210000 | KR | EXPORT | | EN02 |",
                "phones out        | 8517130000 | KR | EXPORT | | |"
            })
    void goodsNeed(
            String goods,
            String hs,
            String origin,
            Direction direction,
            @Nullable String answers,
            @Nullable String documents,
            @Nullable String open) {
        Findings findings = REQUIREMENTS.find(direction, DAY, List.of(new Line(1, hs, origin)), answers(answers));
        assertEquals(documents == null ? "" : documents, documents(findings), goods);
        assertEquals(
                open == null ? "" : open,
                findings.open().stream().map(Question::id).collect(Collectors.joining(" ")),
                goods);
        for (Requirement requirement : findings.requirements()) {
            DocumentDefinition document =
                    Forms.definitions().find(requirement.document(), DAY).orElseThrow();
            assertEquals(document.agency(), requirement.agency());
            assertEquals(direction, document.direction());
        }
    }

    private static String documents(Findings findings) {
        return findings.requirements().stream().map(Requirement::document).collect(Collectors.joining(" "));
    }

    private static JsonObject answers(@Nullable String answers) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        if (answers != null) {
            for (String answer : answers.split(" ", -1)) {
                int at = answer.indexOf('=');
                all.add(answer.substring(0, at), Json.createObjectBuilder().add("1", answer.substring(at + 1)));
            }
        }
        return all.build();
    }

    @Test
    void everyDocumentIsFoundByARule() {
        Set<String> found = new TreeSet<>();
        for (Direction direction : Direction.values()) {
            for (int chapter = 1; chapter <= 97; chapter++) {
                REQUIREMENTS
                        .possible(direction, DAY, "%02d".formatted(chapter))
                        .forEach(possible -> found.add(possible.document()));
            }
        }
        assertEquals(
                Forms.definitions().inForce(DAY).stream()
                        .map(DocumentDefinition::code)
                        .collect(Collectors.toCollection(TreeSet::new)),
                found);
    }

    @Test
    void aQuestionIsAskedOnceForAllTheGoodsItConcerns() {
        List<Line> lines = List.of(
                new Line(1, "0805100000", "US"), new Line(2, "0202300000", "AU"), new Line(3, "0805500000", "US"));
        Findings findings = REQUIREMENTS.find(Direction.IMPORT, DAY, lines, JsonValue.EMPTY_JSON_OBJECT);
        assertEquals(1, findings.open().size());
        assertEquals(List.of(1, 3), findings.open().get(0).items());
    }

    @Test
    void aRuleIsInForceFromItsDay() {
        Line scrap = new Line(1, "8549210000", "JP");
        LocalDate before = LocalDate.of(2021, 12, 31);
        assertEquals("", documents(find(scrap, before, JsonValue.EMPTY_JSON_OBJECT)));
        assertEquals("EN01", documents(find(scrap, before.plusDays(1), JsonValue.EMPTY_JSON_OBJECT)));
    }

    private static Findings find(Line line, LocalDate day, JsonObject answers) {
        return REQUIREMENTS.find(Direction.IMPORT, day, List.of(line), answers);
    }

    @Test
    void anAnswerThatRulesADocumentOutIsACodedReasonUnderTheLaw() {
        Findings findings = find(new Line(1, "8704210000", "DE"), DAY, answers("used-vehicle=NO"));
        NotSubject reason = findings.notSubject().get(0);
        assertEquals("PQ01 plant-used-vehicle PPA01", reason.document() + " " + reason.rule() + " " + reason.code());
        assertTrue(reason.law().en().contains("article 12"));
        assertTrue(reason.answers().get(0).en().endsWith("New"));
        assertEquals("NO", findings.answered().get(0).answer());
    }

    @Test
    void aReasonOfTheLawTakesTheDocumentAwayAndMayNeedAPaper() {
        Line beef = new Line(1, "0202300000", "AU");
        List<String> codes = REQUIREMENTS.reasonsAgainst(Direction.IMPORT, DAY, beef, "VQ02").stream()
                .map(NotSubject.Reason::code)
                .toList();
        assertEquals(List.of("13A01", "13B01", "13C01", "13Z01", "13C02"), codes);

        Findings exempt = find(beef, DAY, answers("not-subject-VQ02=13C02"));
        assertEquals("FD01", documents(exempt));
        NotSubject reason = exempt.notSubject().get(0);
        assertEquals("13C02", reason.code());
        assertEquals("exemption-certificate", assertNotNullPaper(reason).kind());

        assertEquals("FD01 VQ02", documents(find(beef, DAY, answers("not-subject-VQ02=69102"))), "another law's code");
        assertFalse(exempt.notSubject().get(0).reason().ko().isBlank());
    }

    private static NotSubject.Paper assertNotNullPaper(NotSubject reason) {
        NotSubject.Paper paper = reason.paper();
        assertNotNull(paper);
        return paper;
    }
}
