package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
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
import org.singlewindow.it.support.Programs;
import org.singlewindow.it.support.Surroundings;

/** Other systems call the API over HTTPS: who may do what, and what a repeated request does. */
@ArquillianTest
@RunAsClient
class ApiIT {
    private static final String XML = "application/xml";
    private static final String DECLARATION = """
            <Declaration>
              <FunctionCode>9</FunctionCode>
              <FunctionalReferenceID>%s</FunctionalReferenceID>
              <TypeCode>IMA</TypeCode>
              <GoodsShipment>
                <ExportCountry><ID>AU</ID></ExportCountry>
                <GovernmentAgencyGoodsItem>
                  <Commodity>
                    <Description>Frozen boneless beef</Description>
                    <Classification><ID>0202300000</ID></Classification>
                    <GoodsMeasure><NetNetWeightMeasure>18000</NetNetWeightMeasure></GoodsMeasure>
                  </Commodity>
                  <Origin><CountryCode>AU</CountryCode></Origin>
                </GovernmentAgencyGoodsItem>
              </GoodsShipment>
            </Declaration>
            """;

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
                post(Programs.of("official-mfds"), "declarations", XML, DECLARATION.formatted("IT-ROLE"))
                        .statusCode());
    }

    @Test
    void aDeclarationIsLodgedOnceAndSeenByThoseWhomItConcerns() throws Exception {
        String xml = DECLARATION.formatted("IT-ONCE");
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
        String xml = DECLARATION.formatted("IT-RACE");
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
    void aBrokerDeclaresUnderAMandateOnly() throws Exception {
        String xml = DECLARATION.formatted("IT-MANDATE");
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
                DECLARATION.formatted("IT-FAULT").replace("0202300000", "02"));
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
