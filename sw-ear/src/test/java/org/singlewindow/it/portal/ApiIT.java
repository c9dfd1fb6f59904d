package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.it.support.Multipart;
import org.singlewindow.it.support.OnePage;
import org.singlewindow.it.support.Programs;
import org.singlewindow.it.support.Surroundings;
import org.singlewindow.it.support.TradersProgram;

/** Other systems call the API over HTTPS: who may do what, and what a repeated request does. */
@ArquillianTest
@RunAsClient
class ApiIT {
    private static final String XML = "application/xml";
    private static final byte[] PDF = OnePage.bytes();
    private static final List<String> PAPERS = List.of("korean-label", "product-photo", "health-certificate");

    private static HttpResponse<String> get(Programs program, String path) throws IOException, InterruptedException {
        return program.send(Programs.to(path));
    }

    private static HttpResponse<String> post(Programs program, String path, String type, String body)
            throws IOException, InterruptedException {
        return program.send(
                Programs.to(path, "Content-Type", type, "Accept-Language", "en").POST(BodyPublishers.ofString(body)));
    }

    private static String value(String name, String json) {
        Matcher value = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
        assertTrue(value.find(), json);
        return value.group(1);
    }

    @Test
    void everyoneMayAskWhatGoodsNeed() throws Exception {
        HttpResponse<String> found = get(Programs.anonymous(), "requirements?direction=import&hs=0202300000&origin=AU");
        assertEquals(200, found.statusCode());
        assertTrue(found.body().contains("FD01") && found.body().contains("VQ02"), found.body());
        assertTrue(get(Programs.anonymous(), "agencies").body().contains("MFDS"));
        assertEquals(200, get(Programs.anonymous(), "documents/FD01").statusCode());
        assertEquals(404, get(Programs.anonymous(), "documents/ZZ99").statusCode());
    }

    @ParameterizedTest
    @CsvSource({"me", "worklist", "cases/SW26-0000001-0", "applications/AP26-0000001-0"})
    void nothingElseIsOpen(String path) throws Exception {
        HttpResponse<String> refused = get(Programs.anonymous(), path);
        assertEquals(401, refused.statusCode());
        assertEquals("party.not-signed-in", value("code", refused.body()));
        assertEquals(
                "application/problem+json",
                refused.headers().firstValue("Content-Type").orElse("").split(";")[0]);
    }

    @Test
    void theCertificateSaysWhoCalls() throws Exception {
        assertEquals(
                "HANBIT",
                value("organisation", get(Programs.of("trader-hanbit"), "me").body()));
        assertEquals(403, get(Programs.of("trader-hanbit"), "worklist").statusCode());
        assertEquals(
                403,
                post(Programs.of("official-mfds"), "declarations", XML, TradersProgram.declaration("IT-ROLE"))
                        .statusCode());
    }

    @Test
    void aDeclarationIsLodgedOnceAndSeenByThoseWhomItConcerns() throws Exception {
        String xml = TradersProgram.declaration("IT-ONCE");
        HttpResponse<String> first = post(Programs.of("trader-hanbit"), "declarations", XML, xml);
        assertEquals(201, first.statusCode(), first.body());
        HttpResponse<String> second = post(Programs.of("trader-hanbit"), "declarations", XML, xml);
        assertEquals(200, second.statusCode());
        assertEquals(value("declaration", first.body()), value("declaration", second.body()));
        assertEquals(
                409,
                post(Programs.of("trader-hanbit"), "declarations", XML, xml.replace("18000", "1"))
                        .statusCode());

        String path = "cases/" + value("dossier", first.body());
        assertEquals(200, get(Programs.of("trader-hanbit"), path).statusCode());
        assertEquals(200, get(Programs.of("customs-incheon"), path).statusCode());
        assertEquals(404, get(Programs.of("trader-nuri"), path).statusCode());
        assertEquals(404, get(Programs.of("broker-maru"), path).statusCode());
        assertEquals(403, get(Programs.of("official-mfds"), path).statusCode());
        assertEquals(403, get(Programs.of("helpdesk-one"), path).statusCode());
    }

    @Test
    void requestsAtTheSameMomentLodgeOnce() throws Exception {
        Programs trader = Programs.of("trader-nuri");
        String xml = TradersProgram.declaration("IT-RACE");
        List<CompletableFuture<String>> requests = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> declared(trader, xml)))
                .toList();
        Set<String> declarations =
                requests.stream().map(CompletableFuture::join).collect(Collectors.toSet());
        assertEquals(1, declarations.size(), declarations::toString);
    }

    private static String declared(Programs trader, String xml) {
        try {
            return value("declaration", post(trader, "declarations", XML, xml).body());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void aWholeConsignmentIsLodgedByOneRequestAndOnce() throws Exception {
        HttpResponse<String> first = submit("IT-WHOLE-1", beef("AU-2026-118901", PAPERS));
        assertEquals(201, first.statusCode(), first.body());
        String dossier = value("dossier", first.body());
        assertTrue(
                first.headers().firstValue("Location").orElse("").endsWith("/cases/" + dossier),
                first.headers()::toString);
        HttpResponse<String> second = submit("IT-WHOLE-1", beef("AU-2026-118901", PAPERS));
        assertEquals(200, second.statusCode(), second.body());
        assertEquals(dossier, value("dossier", second.body()));
        HttpResponse<String> other = submit("IT-WHOLE-1", beef("AU-2026-118902", PAPERS));
        assertEquals(409, other.statusCode(), other.body());
        assertEquals("intake.key-used", value("code", other.body()));
    }

    @Test
    void aWholeConsignmentSentAtTheSameMomentLeavesOneDossierBehind() throws Exception {
        List<CompletableFuture<String>> requests = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return value(
                                "dossier",
                                submit("IT-WHOLE-2", beef("AU-2026-118903", PAPERS))
                                        .body());
                    } catch (Exception failed) {
                        throw new AssertionError(failed);
                    }
                }))
                .toList();
        Set<String> dossiers = requests.stream().map(CompletableFuture::join).collect(Collectors.toSet());
        assertEquals(1, dossiers.size(), dossiers::toString);
        assertEquals(1, Surroundings.ledger().count("from dossier where answers::text like '%AU-2026-118903%'"));
    }

    @Test
    void anIncompleteConsignmentIsRefusedAtItsPlacesAndLeavesNothingBehind() throws Exception {
        HttpResponse<String> refused = submit("IT-WHOLE-3", beef("AU-2026-118904", List.of("korean-label")));
        assertEquals(422, refused.statusCode(), refused.body());
        assertTrue(refused.body().contains("/attachments/health-certificate"), refused.body());
        assertEquals(0, Surroundings.ledger().count("from dossier where answers::text like '%AU-2026-118904%'"));
    }

    @Test
    void whatIsNoSubmissionIsRefused() throws Exception {
        assertRefused(
                400,
                "api.key-missing",
                Programs.of("trader-hanbit")
                        .send(beef("AU-2026-118905", PAPERS).with(Programs.to("lodgements", "Accept-Language", "en"))));
        assertRefused(400, "lodgement.key-malformed", submit("short", beef("AU-2026-118905", PAPERS)));
        assertRefused(
                422, "api.value-missing", submit("IT-WHOLE-4", new Multipart().add("other", "x.pdf", "a/b", PDF)));
        assertRefused(
                422,
                "dossier.attachment-type",
                submit("IT-WHOLE-4", beef("AU-2026-118905", List.of()).add("other", "x.pdf", "a/b", new byte[] {1, 2
                })));
        assertRefused(
                413,
                "api.too-large",
                submit("IT-WHOLE-4", new Multipart().add("dossier", "application/json", new byte[6_000_000])));
        Multipart many = beef("AU-2026-118905", List.of());
        IntStream.range(0, 51).forEach(number -> many.add("other", number + ".pdf", "application/pdf", PDF));
        assertRefused(422, "dossier.too-many-attachments", submit("IT-WHOLE-4", many));
        assertEquals(
                403,
                submit("official-mfds", "IT-WHOLE-5", beef("AU-2026-118905", PAPERS))
                        .statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "multipart/form-data, no parts, 400",
        "multipart/form-data; boundary=b, no parts, 422",
        "multipart/form-data; boundary=b, '--b\n\nnameless\n--b--', 400",
        "multipart/form-data; boundary=b, '--b\nContent-Disposition: form-data\n\nnameless\n--b--', 400",
        "multipart/form-data; boundary=b, '--b\nContent-Disposition: form-data; name=dossier\n\n{', 400",
        "multipart/mixed; boundary=b, '--b--', 415",
        "application/json, {}, 415"
    })
    void whatIsNotInPartsIsRefused(String type, String body, int status) throws Exception {
        HttpResponse<String> answer = Programs.of("trader-hanbit")
                .send(Programs.to("lodgements", "Content-Type", type, "Idempotency-Key", "IT-WHOLE-6")
                        .POST(BodyPublishers.ofString(body.replace("\n", "\r\n"))));
        assertEquals(status, answer.statusCode(), answer.body());
    }

    @Test
    void moreThanASubmissionMayHoldIsRefused() throws Exception {
        Multipart large = beef("AU-2026-118905", List.of());
        IntStream.range(0, 3)
                .forEach(number -> large.add("other", "large.pdf", "application/pdf", new byte[7_000_000]));
        assertRefused(413, "api.too-large", submit("IT-WHOLE-7", large));
    }

    private static void assertRefused(int status, String code, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(code, value("code", answer.body()));
    }

    private static HttpResponse<String> submit(String key, Multipart parts) throws IOException, InterruptedException {
        return submit("trader-hanbit", key, parts);
    }

    private static HttpResponse<String> submit(String person, String key, Multipart parts)
            throws IOException, InterruptedException {
        return Programs.of(person)
                .send(parts.with(Programs.to("lodgements", "Idempotency-Key", key, "Accept-Language", "en")));
    }

    /** The demonstration's frozen beef, with what is missing in it. */
    private static Multipart beef(String certificate, List<String> papers) throws SQLException {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));
        JsonObject consignment = Surroundings.ledger()
                .consignment(
                        "HANBIT",
                        Map.of(
                                "/FD01/items/2/expiry", today.plusYears(1).toString(),
                                "/VQ02/hc_no", certificate,
                                "/VQ02/hc_date", today.toString()));
        return TradersProgram.submission(consignment, papers);
    }

    @Test
    void aBrokerDeclaresUnderAMandateOnly() throws Exception {
        String xml = TradersProgram.declaration("IT-MANDATE");
        HttpResponse<String> lodged = post(Programs.of("broker-garam"), "declarations?onBehalfOf=DONGBAEK", XML, xml);
        assertEquals(201, lodged.statusCode(), lodged.body());
        assertEquals(
                200,
                get(Programs.of("trader-dongbaek"), "cases/" + value("dossier", lodged.body()))
                        .statusCode());
        assertEquals(
                403,
                post(Programs.of("broker-maru"), "declarations?onBehalfOf=DONGBAEK", XML, xml)
                        .statusCode());
    }

    @Test
    void refusalsPointToTheElement() throws Exception {
        HttpResponse<String> refused = post(
                Programs.of("trader-hanbit"),
                "declarations",
                XML,
                TradersProgram.declaration("IT-FAULT").replace("0202300000", "02"));
        assertEquals(422, refused.statusCode());
        assertEquals(
                "Declaration/GoodsShipment/GovernmentAgencyGoodsItem[1]/Commodity/Classification/ID [145]",
                value("pointer", refused.body()));
        assertTrue(refused.body().contains("is not an HS code"), refused.body());
    }

    @ParameterizedTest
    @CsvSource({
        "application/xml, <!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><Declaration>&x;</Declaration>, 400",
        "application/xml, <Declaration>, 400",
        "application/xml, <Invoice/>, 422",
        "text/csv, a, 415"
    })
    void whatIsNoDeclarationIsRefused(String type, String body, int status) throws Exception {
        assertEquals(
                status,
                post(Programs.of("trader-hanbit"), "declarations", type, body).statusCode());
    }

    @Test
    void moreThanARequestMayHoldIsRefused() throws Exception {
        assertEquals(
                413,
                post(Programs.of("trader-hanbit"), "declarations", XML, " ".repeat(6_000_000))
                        .statusCode());
    }

    @Test
    void theApiDescribesItself() throws Exception {
        HttpResponse<String> description = Programs.anonymous()
                .send(Programs.to("").uri(Surroundings.portal().resolve("/openapi")));
        assertEquals(200, description.statusCode());
        assertTrue(description.body().contains("mutualTLS"), description.body());
    }
}
