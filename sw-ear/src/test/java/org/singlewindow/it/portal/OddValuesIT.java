package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.singlewindow.it.support.Multipart;
import org.singlewindow.it.support.Programs;
import org.singlewindow.it.support.Visitors;

/** What programs should not send is answered at once, with a code and the place: never with an incident, never late. */
@ArquillianTest
@RunAsClient
class OddValuesIT {
    private static final Duration AT_ONCE = Duration.ofSeconds(8);
    private static final String BEEF = "{\"direction\":\"IMPORT\",\"title\":\"%s\",\"consignment\":%s,\"answers\":%s}";

    static Stream<Arguments> dossiers() {
        return Stream.of(
                Arguments.of(400, "api.malformed", "[]"),
                Arguments.of(400, "api.malformed", "{\"direction\":"),
                Arguments.of(400, "api.malformed", "{} {}"),
                Arguments.of(400, "reference.json-too-deep", "{\"a\":" + "[".repeat(1_000) + "]".repeat(1_000) + "}"),
                Arguments.of(400, "reference.json-too-deep", "[".repeat(1_000_000)),
                Arguments.of(400, "reference.json-number-too-long", "{\"a\":" + "9".repeat(100_000) + "}"),
                Arguments.of(400, "reference.json-number-too-long", beef("{\"shipment\":{\"amount\":1e1000000000}}")),
                Arguments.of(400, "reference.json-name-too-long", "{\"" + "n".repeat(10_000) + "\":1}"),
                Arguments.of(400, "reference.json-name-twice", "{\"direction\":\"IMPORT\",\"direction\":\"EXPORT\"}"),
                Arguments.of(400, "reference.json-too-many", "{\"a\":[" + "0,".repeat(300_000) + "0]}"),
                Arguments.of(422, "api.value-missing", "{}"),
                Arguments.of(422, "api.value-missing", "{\"direction\":null}"),
                Arguments.of(422, "api.value-missing", "{\"direction\":\"\\u00a0\"}"),
                Arguments.of(400, "api.bad-parameter", "{\"direction\":1}"),
                Arguments.of(400, "api.bad-parameter", "{\"direction\":\"SIDEWAYS\"}"),
                Arguments.of(400, "api.bad-parameter", "{\"direction\":\"IMPORT\",\"consignment\":[]}"),
                Arguments.of(400, "api.bad-parameter", "{\"direction\":\"IMPORT\",\"answers\":\"none\"}"),
                Arguments.of(422, "form.unknown-field", "{\"direction\":\"IMPORT\",\"Consignment\":{}}"),
                Arguments.of(422, "form.bad-character", "{\"direction\":\"IMPORT\",\"title\":\"a\\u0000\"}"),
                Arguments.of(422, "form.bad-character", "{\"direction\":\"IMPORT\",\"title\":\"\\ud800\"}"),
                Arguments.of(422, "form.bad-character", "{\"direction\":\"IMPORT\",\"onBehalfOf\":\"\\u0000\"}"),
                Arguments.of(422, "reference.text-too-long", BEEF.formatted("x".repeat(201), "{}", "{}")),
                Arguments.of(422, "form.bad-character", beef("{\"shipment\":{\"invoiceNumber\":\"\\u0000\"}}")),
                Arguments.of(422, "form.bad-character", beef("{\"items\":[{\"hs\":\"0202\\u0000300000\"}]}")),
                Arguments.of(422, "form.bad-character", beef("{\"items\":[{\"description\":\"\\udc00\"}]}")),
                Arguments.of(422, "form.leading-zero", beef("{\"items\":[{\"hs\":202300000}]}")),
                Arguments.of(422, "form.not-a-date", beef("{\"shipment\":{\"invoiceDate\":\"9999999-01-01\"}}")),
                Arguments.of(422, "form.not-a-date", beef("{\"shipment\":{\"invoiceDate\":\"+999999999-12-31\"}}")),
                Arguments.of(422, "form.wrong-shape", beef("{\"items\":[null]}")),
                Arguments.of(422, "form.wrong-shape", beef("{\"items\":{}}")),
                Arguments.of(422, "form.wrong-shape", beef("{\"shipment\":[]}")),
                Arguments.of(422, "form.unknown-field", beef("{\"a\\u0000b\":{}}")),
                Arguments.of(
                        422, "form.too-many-digits", beef("{\"items\":[{\"netWeight\":\"" + "9".repeat(20) + "\"}]}")),
                Arguments.of(
                        422, "form.too-long", beef("{\"items\":[{\"netWeight\":\"" + "9".repeat(99_999) + "\"}]}")),
                Arguments.of(
                        422,
                        "intake.no-such-answer",
                        BEEF.formatted(
                                "x",
                                "{\"items\":[{\"hs\":\"0805100000\"}]}",
                                "{\"requirement\":{\"plant-use\":{\"1\":\"MAYBE\"}}}")));
    }

    private static String beef(String consignment) {
        return BEEF.formatted("Beef", consignment, "{}");
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void aDossierThatCannotBeReadIsRefused(int status, String code, String json) throws Exception {
        assertRefused(status, code, "trader-hanbit", "dossiers", json);
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void noLessInASubmission(int status, String code, String json) throws Exception {
        Multipart parts = new Multipart().add("dossier", "application/json", json.getBytes(StandardCharsets.UTF_8));
        Instant start = Instant.now();
        HttpResponse<String> answer = Programs.of("trader-hanbit")
                .send(parts.with(Programs.to("lodgements", "Idempotency-Key", "IT-ODD-1", "Accept-Language", "en")));
        assertRefused(status, code, answer, start);
    }

    static Stream<Arguments> decisions() {
        return Stream.of(
                Arguments.of(422, "api.value-missing", "{}"),
                Arguments.of(422, "api.value-missing", "{\"decision\":null}"),
                Arguments.of(400, "api.bad-parameter", "{\"decision\":\"perhaps\"}"),
                Arguments.of(400, "api.bad-parameter", "{\"decision\":[\"approve\"]}"),
                Arguments.of(422, "api.value-missing", "{\"decision\":\"refuse\"}"),
                Arguments.of(422, "form.bad-character", "{\"decision\":\"ask\",\"text\":\"\\u0000\"}"),
                Arguments.of(422, "form.bad-character", "{\"decision\":\"approve\",\"conditions\":\"\\ud83d\"}"),
                Arguments.of(400, "api.bad-parameter", "{\"decision\":\"approve\",\"validUntil\":\"9999999-01-01\"}"),
                Arguments.of(422, "form.unknown-field", "{\"decision\":\"approve\",\"validuntil\":\"2027-01-01\"}"));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aDecisionThatCannotBeReadIsRefused(int status, String code, String json) throws Exception {
        Instant start = Instant.now();
        HttpResponse<String> answer = Programs.of("official-mfds")
                .send(Programs.to(
                                "applications/FD0126-0000001-0/decision",
                                "Content-Type",
                                "application/json",
                                "Accept-Language",
                                "en",
                                "If-Match",
                                "\"1\"")
                        .POST(BodyPublishers.ofString(json)));
        assertRefused(status, code, answer, start);
    }

    static Stream<Arguments> results() {
        String whole = "{\"document\":\"RR02\",\"number\":\"%s\",\"outcome\":\"%s\",\"decidedOn\":\"%s\","
                + "\"businessNumber\":\"%s\",\"billOfLading\":\"IT-ODD\"}";
        return Stream.of(
                Arguments.of(422, "api.value-missing", "{}"),
                Arguments.of(422, "form.bad-character", whole.formatted("\\u0000", "APPROVED", "2026-11-20", "1")),
                Arguments.of(422, "form.bad-character", whole.formatted("1", "APPROVED", "2026-11-20", "\\u0000")),
                Arguments.of(422, "form.bad-character", whole.formatted("1", "APPROVED\\u0000", "2026-11-20", "1")),
                Arguments.of(400, "api.bad-parameter", whole.formatted("1", "MAYBE", "2026-11-20", "1")),
                Arguments.of(400, "api.bad-parameter", whole.formatted("1", "APPROVED", "9999999-01-01", "1")));
    }

    @ParameterizedTest
    @MethodSource("results")
    void aResultThatCannotBeReadIsRefused(int status, String code, String json) throws Exception {
        assertRefused(status, code, "official-rra", "results", json);
    }

    @ParameterizedTest
    @CsvSource({
        "official-mfds, worklist?text=%01, 400",
        "official-mfds, worklist?text=%EF%BF%BE, 400",
        "official-mfds, worklist?document=%07, 400",
        "official-mfds, worklist?first=-1, 400",
        "official-mfds, worklist?first=99999999999999999999, 400",
        "official-mfds, worklist?size=-5, 400",
        "official-mfds, worklist?size=999999999&first=999999999, 200",
        "official-mfds, worklist?state=NOWHERE, 400",
        "official-mfds, worklist?sort=SIDEWAYS, 400",
        "official-mfds, applications/AP%01, 400",
        "official-mfds, results?text=%1B, 400",
        "trader-hanbit, cases/SW%01, 400",
        "trader-hanbit, cases/SW26-0000001-0%20, 404",
        "trader-hanbit, hs?text=%01, 400",
        "trader-hanbit, hs/%01, 400",
        "trader-hanbit, documents?day=9999999-01-01, 400",
        "trader-hanbit, documents?day=%2B999999999-12-31, 400",
        "trader-hanbit, documents?day=-999999999-01-01, 400",
        "trader-hanbit, requirements?hs=0202.30.0000&origin=au, 200",
        "trader-hanbit, requirements?hs=%EF%BC%90%EF%BC%92%EF%BC%90%EF%BC%92%EF%BC%93%EF%BC%90, 200",
        "trader-hanbit, requirements?hs=202300000, 400",
        "trader-hanbit, requirements?hs=0202300000&origin=Australia, 400",
        "trader-hanbit, codes/units?text=%01, 400",
        "trader-hanbit, codes/%01, 400",
        "helpdesk-one, timelines/check?case=%01, 400"
    })
    void aParameterThatCannotBeReadIsRefused(String person, String path, int status) throws Exception {
        Instant start = Instant.now();
        HttpResponse<String> answer = Programs.of(person).send(Programs.to(path));
        assertEquals(status, answer.statusCode(), answer.body());
        assertQuick(start);
    }

    @Test
    void aBlankBeforeTheCodeChangesNothing() throws Exception {
        String json = beef("{\"items\":[{\"hs\":\"\\u00a0\\t0202.30 0000\\ufeff\",\"origin\":\" au\"}]}");
        HttpResponse<String> entered = Programs.of("trader-hanbit")
                .send(Programs.to("dossiers", "Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
        assertEquals(201, entered.statusCode(), entered.body());
        assertTrue(entered.body().contains("\"hs\":\"0202300000\""), entered.body());
        assertTrue(entered.body().contains("\"origin\":\"AU\""), entered.body());
    }

    @Test
    void whatIsTypedIntoAPageIsReadAsWell() throws Exception {
        HttpResponse<String> entered = Programs.of("trader-nuri")
                .send(Programs.to("dossiers", "Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(beef("{\"items\":[{\"hs\":\"8518210000\"}]}"))));
        String location = entered.headers().firstValue("Location").orElse("");
        String goods = "/trader/goods?ref=" + location.substring(location.lastIndexOf('/') + 1);
        String hs = "#f_consignment_items_0_hs";
        String description = "#f_consignment_items_0_description";
        try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
            Page page = Visitors.signedIn(visitor, "trader-nuri");
            page.navigate(goods);
            page.fill(hs, "\u00a00202.30.0000\u200b");
            page.fill("#f_consignment_items_0_netWeight", "57,600.00");
            page.click("#save");
            page.waitForURL(url -> !url.contains("/trader/goods"));
            page.navigate(goods);
            assertEquals("0202300000", page.inputValue(hs));
            assertEquals("57600.00", page.inputValue("#f_consignment_items_0_netWeight"));
            page.fill(description, "be\u0007ef");
            page.click("#save");
            page.getByText("contains a character that cannot be printed")
                    .first()
                    .waitFor();
            page.navigate(goods);
            assertEquals("", page.inputValue(description));
        }
    }

    private static void assertRefused(int status, String code, String person, String path, String json)
            throws IOException, InterruptedException {
        Instant start = Instant.now();
        HttpResponse<String> answer = Programs.of(person)
                .send(Programs.to(path, "Content-Type", "application/json", "Accept-Language", "en")
                        .POST(BodyPublishers.ofString(json)));
        assertRefused(status, code, answer, start);
    }

    private static void assertRefused(int status, String code, HttpResponse<String> answer, Instant start) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"code\":\"" + code + "\""), answer.body());
        assertQuick(start);
    }

    private static void assertQuick(Instant start) {
        Duration took = Duration.between(start, Instant.now());
        assertTrue(took.compareTo(AT_ONCE) < 0, took::toString);
    }
}
