package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.it.support.Programs;
import org.singlewindow.it.support.Surroundings;
import org.singlewindow.it.support.Visitors;
import org.singlewindow.reference.Texts;

/** The certificate with which a program opens its connection opens the API, request by request, and nothing else does. */
@ArquillianTest
@RunAsClient
class ConnectIT {
    private static Programs odd(String what) {
        return Programs.showing(Surroundings.data().pki().resolve("odd").resolve(what + ".p12"));
    }

    private static HttpResponse<String> worklist(Programs program, String language) throws Exception {
        return program.send(Programs.to("worklist", "Accept-Language", language));
    }

    private static JsonObject problem(HttpResponse<String> answer) {
        assertTrue(
                answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"),
                answer.headers().toString());
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    @Test
    void anOfficialsCertificateOpensTheWorklist() throws Exception {
        assertEquals(200, worklist(Programs.of("official-mfds"), "ko").statusCode());
    }

    @ParameterizedTest
    @CsvSource({"revoked, party.certificate-revoked", "unregistered, party.certificate-not-registered"})
    void aCertificateThatOpensNothingSaysWhy(String what, String code) throws Exception {
        assertKeptOut(code, odd(what));
    }

    @Test
    void whoShowsNoCertificateIsAskedToSignIn() throws Exception {
        assertKeptOut("party.not-signed-in", Programs.anonymous());
    }

    /** The client of this test shows a certificate only to a server that names its issuer among those it trusts. */
    @Test
    void aForeignCertificateIsNotEvenAskedFor() throws Exception {
        assertKeptOut("party.not-signed-in", odd("foreign"));
    }

    private static void assertKeptOut(String code, Programs program) throws Exception {
        for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            HttpResponse<String> answer = worklist(program, language.getLanguage());
            assertEquals(401, answer.statusCode(), answer.body());
            JsonObject problem = problem(answer);
            assertEquals(code, problem.getString("code"));
            assertEquals(Texts.of(language).get(code), problem.getString("detail"));
        }
    }

    @Test
    void anExpiredCertificateDoesNotEvenConnect() {
        assertThrows(IOException.class, () -> worklist(odd("expired"), "ko"));
    }

    @Test
    void theWrongRoleIsForbidden() throws Exception {
        assertEquals(403, worklist(Programs.of("trader-hanbit"), "ko").statusCode());
    }

    @Test
    void aSessionOfThePortalDoesNotOpenTheApi() {
        try (BrowserContext visitor = Visitors.visitor(Locale.KOREAN)) {
            Visitors.signedIn(visitor, "official-mfds");
            APIResponse answer = visitor.request().get("/api/v1/worklist");
            assertEquals(401, answer.status(), answer.text());
        }
    }

    @Test
    void aCertificateInTheHandshakeDoesNotOpenThePages() throws Exception {
        HttpResponse<String> answer = Programs.of("official-mfds")
                .send(HttpRequest.newBuilder(Surroundings.securePortal().resolve("agency/worklist")));
        assertEquals(302, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").contains("/sign-in?"));
    }
}
