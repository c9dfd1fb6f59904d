package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.it.support.Surroundings;
import org.singlewindow.it.support.Visitors;

/** What a first visit brings over the wire, and what is compressed for whom. */
@ArquillianTest
@RunAsClient
class WeightIT {
    private static final long MOST_BYTES = 400 * 1024;

    /** Without TLS: a browser keeps nothing that comes under a certificate which it does not know. */
    @Test
    void aFirstVisitWithSigningInStaysLight() {
        try (BrowserContext visitor = Visitors.visitor(Locale.KOREAN)) {
            Page page = visitor.newPage();
            Map<String, Long> weights = weighed(visitor.newCDPSession(page));
            page.navigate(Surroundings.portal() + "?lang=ko");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            report("home", weights);
            page.navigate(Surroundings.portal() + "sign-in");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            report("home and sign-in", weights);
            page.locator("#persona-trader-hanbit").click();
            page.waitForURL(address -> !address.contains("/sign-in"));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            long all = report("home, sign-in and the first page", weights);
            assertTrue(all <= MOST_BYTES, all + " bytes: " + weights);
        }
    }

    /** Bytes over the wire by kind of resource, as they come. */
    private static Map<String, Long> weighed(CDPSession session) {
        Map<String, Long> weights = new TreeMap<>();
        Map<String, String> kinds = new HashMap<>();
        session.on("Network.responseReceived", event -> kinds.put(text(event, "requestId"), text(event, "type")));
        session.on(
                "Network.loadingFinished",
                event -> weights.merge(
                        kinds.getOrDefault(text(event, "requestId"), "Other"),
                        event.get("encodedDataLength").getAsLong(),
                        Long::sum));
        session.send("Network.enable");
        return weights;
    }

    private static String text(JsonObject event, String name) {
        return event.get(name).getAsString();
    }

    private static long report(String visited, Map<String, Long> weights) {
        long all = weights.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf("First visit, %s: %,d bytes %s%n", visited, all, weights);
        return all;
    }

    @ParameterizedTest
    @CsvSource({
        "?lang=ko, none, gzip",
        "?lang=ko, same-origin, gzip",
        "?lang=ko, cross-site, ''",
        "?lang=ko, same-site, ''",
        "?lang=ko, '', ''",
        "jakarta.faces.resource/sw.css.xhtml?ln=front, cross-site, gzip",
        "jakarta.faces.resource/sw.css.xhtml?ln=front, '', gzip",
        "jakarta.faces.resource/regular-0.woff2.xhtml?ln=front, none, ''",
        "api/v1/documents, '', gzip",
    })
    void textIsCompressedAndNoPageForWhomAnotherSiteSent(String address, String sentBy, String coding)
            throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(Surroundings.portal().resolve(address)).header("Accept-Encoding", "gzip");
        if (!sentBy.isEmpty()) {
            request.header("Sec-Fetch-Site", sentBy);
        }
        HttpResponse<byte[]> answer =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode());
        assertEquals(coding, answer.headers().firstValue("Content-Encoding").orElse(""));
        assertEquals("Accept-Encoding", answer.headers().firstValue("Vary").orElse(""));
    }

    @Test
    void aTinyAnswerIsSentAsItIs() throws Exception {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(Surroundings.portal().resolve("api/v1/hs?text=zzzz"))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertTrue(answer.body().length < 1024, "tiny enough for this test");
        assertEquals("", answer.headers().firstValue("Content-Encoding").orElse(""));
    }
}
