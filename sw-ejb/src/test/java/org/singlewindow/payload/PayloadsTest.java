package org.singlewindow.payload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.Field;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Samples;
import org.singlewindow.form.Violation;
import org.singlewindow.reference.Kst;
import org.singlewindow.story.Stage;

/** Every document goes into XML by its definition and comes back whole; what strangers send is read safely. */
class PayloadsTest {
    private static final Stage STAGE = new Stage();
    private static final Payloads PAYLOADS = STAGE.a(Payloads.class);
    private static final LocalDate TODAY = LocalDate.now(STAGE.a(Clock.class).withZone(Kst.ZONE));

    @AfterAll
    static void curtain() {
        STAGE.close();
    }

    static Stream<DocumentDefinition> documents() {
        List<DocumentDefinition> all = STAGE.a(Definitions.class).inForce(TODAY);
        assertEquals(33, all.size());
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void eachDocumentGoesThereAndComesBackWhole(DocumentDefinition document) {
        byte[] xml = STAGE.a(Published.class).sample(document.code()).orElseThrow();
        JsonObject content = STAGE.a(Samples.class).content(document, TODAY);
        assertEquals(content, PAYLOADS.answers(xml));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noTwoFieldsShareAnElement(DocumentDefinition document) {
        for (boolean perItem : new boolean[] {false, true}) {
            List<String> names = AnswersXml.fields(document, perItem)
                    .map(Field::name)
                    .map(ElementNames::of)
                    .toList();
            assertEquals(names.size(), Set.copyOf(names).size(), names::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aMissingAnswerIsNamedAtItsPlace(DocumentDefinition document) {
        String xml = text(STAGE.a(Published.class).sample(document.code()).orElseThrow());
        String element = AnswersXml.fields(document, false)
                .filter(Field::required)
                .map(Field::name)
                .map(ElementNames::of)
                .findFirst()
                .orElseThrow();
        String without = xml.replaceFirst("(?s)<Head>(.*?)<" + element + ">.*?</" + element + ">", "<Head>$1");
        assertFalse(without.equals(xml), element);
        Set<String> places = violations(() -> PAYLOADS.answers(without.getBytes(StandardCharsets.UTF_8)));
        assertTrue(places.stream().allMatch(place -> place.startsWith("/Answers/Head")), places::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Status",
                "Question",
                "Decision",
                "Result",
                "ClearanceStatus",
                "DutyStatus",
                "LoadingReport",
                "Error"
            })
    void theSampleOfEachKindIsReadAsThatKind(String kind) {
        Incoming said = PAYLOADS.read(STAGE.a(Published.class).sample(kind).orElseThrow());
        assertEquals(kind, said.getClass().getSimpleName());
        assertEquals("2026-4711", said.number());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Application",
                "Answer",
                "Amendment",
                "Cancellation",
                "Withdrawal",
                "Declaration",
                "RequirementResult"
            })
    void whatTheWindowSendsIsAsItsSchemaSays(String kind) {
        byte[] sample = STAGE.a(Published.class).sample(kind).orElseThrow();
        assertEquals(kind, SafeXml.read(sample).getDocumentElement().getLocalName());
        assertEquals(Set.of("/" + kind), violations(() -> PAYLOADS.read(sample)), "it is not for the window");
    }

    @Test
    void everyKindThatIsReadOrWrittenIsPublished() {
        Published published = STAGE.a(Published.class);
        assertEquals(
                List.of(
                        "ClearanceStatus",
                        "Decision",
                        "DutyStatus",
                        "Error",
                        "LoadingReport",
                        "Question",
                        "Result",
                        "Status"),
                published.fromPartners());
        assertEquals(
                List.of(
                        "Amendment",
                        "Answer",
                        "Application",
                        "Cancellation",
                        "Declaration",
                        "Error",
                        "RequirementResult",
                        "Withdrawal"),
                published.fromTheWindow());
    }

    @Test
    void whatIsMoreThanAMessageHasReasonToBeIsNotReadOn() {
        assertEquals(Set.of(""), violations(() -> read("<e>".repeat(100) + "</e>".repeat(100))));
        assertEquals(Set.of(""), violations(() -> read("<e>" + "<e/>".repeat(200_001) + "</e>")));
        StringBuilder attributes = new StringBuilder("<e");
        for (int i = 0; i < 100; i++) {
            attributes.append(" a").append(i).append("=''");
        }
        assertEquals(Set.of(""), violations(() -> read(attributes + "/>")));
    }

    @Test
    void whatIsNoTextIsRefusedAtItsElementAndBlanksAreNoPartOfOne() {
        String question = text(STAGE.a(Published.class).sample("Question").orElseThrow());
        String odd = question.replaceFirst("<Text>.*?</Text>", "<Text>be&#x9F;ef</Text>");
        assertFalse(odd.equals(question));
        assertEquals(Set.of("/Question/Text"), violations(() -> read(odd)));
        String padded = question.replaceFirst("<Text>.*?</Text>", "<Text>\u00A0\u200Bwhich\u3000</Text>");
        assertEquals("which", ((Incoming.Question) read(padded)).text());
    }

    @Test
    void aQuestionMayNameFieldsAndPapersAndALastDay() {
        String question = text(STAGE.a(Published.class).sample("Question").orElseThrow());
        Incoming.Question plain = (Incoming.Question) read(question);
        assertNull(plain.until());
        assertEquals(List.of(), plain.wanted());
        Incoming.Question named = (Incoming.Question) read(question.replace("</Text>", """
                </Text><AnswerByDate>2027-01-31</AnswerByDate>
                <Wanted><Pointer>/head/hc_no</Pointer><Text>Which?</Text></Wanted>
                <Wanted><PaperCode>health-certificate</PaperCode></Wanted>"""));
        assertEquals(LocalDate.of(2027, 1, 31), named.until());
        assertEquals(
                List.of(
                        new Incoming.Wanted("/head/hc_no", "", "Which?"),
                        new Incoming.Wanted("", "health-certificate", "")),
                named.wanted());
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndAtItsElement() {
        String wrong = text(STAGE.a(Published.class).sample("Decision").orElseThrow())
                .replace("APPROVED", "PERHAPS")
                .replace("2027-03-31", "the end of March");
        assertEquals(Set.of("/Decision/OutcomeCode", "/Decision/ValidUntilDate"), violations(() -> read(wrong)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>",
                "<!DOCTYPE x SYSTEM 'http://localhost:1/x.dtd'><x/>",
                "<!DOCTYPE l [<!ENTITY a 'aa'><!ENTITY b '&a;&a;&a;&a;'>]><l>&b;&b;</l>",
                "<Decision xmlns='urn:singlewindow:xml:1'>",
                "",
                "no XML at all",
                "<x/>"
            })
    void whatIsHostileOrBrokenIsRefusedAndNothingIsFetched(String xml) {
        assertThrows(InvalidForm.class, () -> read(xml));
    }

    @Test
    void whatIsTooDeepOrTooMuchIsNotReadOn() {
        assertEquals(Set.of(""), violations(() -> read("<a>".repeat(100_000))));
        assertEquals(Set.of(""), violations(() -> read("<a>" + "<b/>".repeat(300_000) + "</a>")));
        assertEquals(Set.of(""), violations(() -> PAYLOADS.read(new byte[30 * 1024 * 1024])));
    }

    private static Incoming read(String xml) {
        return PAYLOADS.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static Set<String> violations(Runnable reading) {
        return assertThrows(InvalidForm.class, reading::run).violations().stream()
                .map(Violation::pointer)
                .collect(Collectors.toSet());
    }

    private static String text(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8);
    }
}
