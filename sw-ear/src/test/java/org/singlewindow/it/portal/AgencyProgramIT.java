package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Beef;
import org.singlewindow.it.support.Programs;
import org.singlewindow.it.support.TradersProgram;

/** An agency's program has on its desk what an official has on the pages. */
@ArquillianTest
@RunAsClient
class AgencyProgramIT {
    private static Programs official() {
        return Programs.of("official-qia");
    }

    private static Programs otherAgency() {
        return Programs.of("official-mfds");
    }

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static HttpResponse<String> get(Programs program, String path) throws IOException, InterruptedException {
        return program.send(Programs.to(path, "Accept-Language", "en"));
    }

    private static HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return official()
                .send(Programs.to(path, "Content-Type", "application/json", "Accept-Language", "en")
                        .POST(BodyPublishers.ofString(body)));
    }

    private static JsonObject read(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        return TradersProgram.read(answer.body());
    }

    private static void assertRefused(int status, String code, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(code, TradersProgram.read(answer.body()).getString("code"));
    }

    /** Lodges frozen beef, and waits until it has arrived. */
    private static String arrived(String number) throws Exception {
        String application = Beef.lodge(number);
        Instant end = Instant.now().plus(PATIENCE);
        while (read(get(official(), "applications/" + application))
                .getString("state")
                .equals("LODGED")) {
            assertTrue(Instant.now().isBefore(end), application);
            Thread.onSpinWait();
        }
        return application;
    }

    @Test
    void theWorklistIsReadPageByPage() throws Exception {
        arrived("119801");
        arrived("119802");
        JsonObject first = read(get(official(), "worklist?sort=NEWEST&size=1"));
        JsonObject second = read(get(official(), "worklist?sort=NEWEST&size=1&after=" + first.getString("next")));
        assertNotEquals(
                first.getJsonArray("rows").getJsonObject(0).getString("reference"),
                second.getJsonArray("rows").getJsonObject(0).getString("reference"));
        assertRefused(400, "api.bad-parameter", get(official(), "worklist?after=other"));
        assertRefused(400, "api.bad-parameter", get(official(), "worklist?view=other"));
        assertRefused(422, "api.view-of-work", get(official(), "worklist?view=MINE&state=APPROVED"));
        JsonObject waiting = read(get(official(), "worklist/counts")).getJsonObject("waiting");
        assertTrue(waiting.getInt("ALL") >= 2, waiting::toString);
    }

    @Test
    void notesAndChecksStandBesideAnApplication() throws Exception {
        String application = arrived("119803");
        String path = "applications/" + application;
        JsonObject notes = read(post(path + "/notes", "{\"text\":\"Seen before\"}"));
        assertTrue(notes.toString().contains("Seen before"), notes::toString);
        assertFalse(
                read(get(official(), path + "/checks")).getJsonArray("findings").isEmpty());
        assertEquals(404, get(otherAgency(), path + "/checks").statusCode());
        assertEquals(404, get(otherAgency(), path + "/notes").statusCode());
    }

    @Test
    void severalAreApprovedEachByItself() throws Exception {
        String application = arrived("119804");
        JsonObject rows = read(
                post("applications/approval", "{\"applications\":[\"" + application + "\",\"VQ0226-9999999-9\"]}"));
        JsonObject own = rows.getJsonArray("rows").getJsonObject(0);
        JsonObject unknown = rows.getJsonArray("rows").getJsonObject(1);
        assertEquals(application, own.getString("application"));
        assertEquals("STAYED", unknown.getString("outcome"));
        assertFalse(unknown.getString("detail").isEmpty());
        assertRefused(422, "api.value-missing", post("applications/approval", "{}"));
    }

    @Test
    void aCertificateIsReplacedAndTakenBack() throws Exception {
        String application = arrived("119805");
        String path = "applications/" + application;
        assertEquals(200, post(path + "/claim", "").statusCode());
        String version = get(official(), path).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> approved = official()
                .send(Programs.to(path + "/decision", "Content-Type", "application/json", "If-Match", version)
                        .POST(BodyPublishers.ofString("{\"decision\":\"approve\"}")));
        String number = read(approved).getString("certificate");
        String certificate = path + "/certificates/" + number;
        assertRefused(422, "api.value-missing", post(certificate + "/replacement", "{}"));
        String next = read(post(certificate + "/replacement", "{\"reason\":\"The name was misspelt\"}"))
                .getString("certificate");
        read(post(path + "/certificates/" + next + "/revocation", "{\"reason\":\"Issued by mistake\"}"));
        assertTrue(get(official(), path + "/certificates").body().contains("REVOKED"));
        assertEquals(
                404,
                post(path + "/certificates/X1/revocation", "{\"reason\":\"None\"}")
                        .statusCode());
    }

    @Test
    void somebodyIsAwayAndThereAfterAll() throws Exception {
        LocalDate day = LocalDate.now().plusDays(30);
        JsonObject away = read(post(
                "team/absences", "{\"person\":\"official-qia\",\"first\":\"" + day + "\",\"last\":\"" + day + "\"}"));
        long absence = away.getJsonArray("absences").stream()
                .map(one -> (JsonObject) one)
                .filter(one -> one.getString("first").equals(day.toString()))
                .findFirst()
                .orElseThrow()
                .getJsonNumber("absence")
                .longValue();
        assertTrue(read(get(official(), "team")).toString().contains("official-qia"));
        HttpResponse<String> there =
                official().send(Programs.to("team/absences/" + absence).DELETE());
        assertFalse(read(there).toString().contains(day.toString()));
        assertEquals(
                404, official().send(Programs.to("team/absences/none").DELETE()).statusCode());
    }
}
