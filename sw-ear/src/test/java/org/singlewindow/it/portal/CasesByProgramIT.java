package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Await;
import org.singlewindow.it.support.Beef;
import org.singlewindow.it.support.OnePage;
import org.singlewindow.it.support.Programs;
import org.singlewindow.it.support.Surroundings;
import org.singlewindow.it.support.TradersProgram;

/** A trader's program finds its cases, works on drafts, and asks what lodging would answer before it lodges. */
@ArquillianTest
@RunAsClient
class CasesByProgramIT {
    private static Programs trader() {
        return Programs.of("trader-hanbit");
    }

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static Programs stranger() {
        return Programs.of("trader-nuri");
    }

    private static HttpResponse<String> send(Programs program, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return program.send(request);
    }

    private static HttpResponse<String> get(Programs program, String path) throws IOException, InterruptedException {
        return send(program, Programs.to(path, "Accept-Language", "en"));
    }

    private static HttpResponse<String> post(String path, String... headers) throws IOException, InterruptedException {
        return send(trader(), Programs.to(path, headers).POST(BodyPublishers.noBody()));
    }

    private static HttpResponse<String> put(String path, String match, JsonObject body)
            throws IOException, InterruptedException {
        return send(
                trader(),
                Programs.to(path, "Content-Type", "application/json", "If-Match", match)
                        .PUT(BodyPublishers.ofString(body.toString())));
    }

    private static JsonObject read(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        return TradersProgram.read(answer.body());
    }

    private static String version(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void aDraftIsReadReplacedAndDeleted() throws Exception {
        String path = "dossiers/" + Beef.draft("119811");
        HttpResponse<String> seen = get(trader(), path);
        JsonObject draft = read(seen);
        JsonObject changed = Json.createObjectBuilder()
                .add("direction", "import")
                .add("title", "Beef, once more")
                .add("consignment", draft.getJsonObject("consignment"))
                .add("answers", draft.getJsonObject("answers"))
                .build();
        HttpResponse<String> replaced = put(path, version(seen), changed);
        assertEquals("Beef, once more", read(replaced).getString("title"));
        assertEquals(
                draft.getJsonObject("consignment"),
                TradersProgram.read(replaced.body()).getJsonObject("consignment"));
        assertEquals(412, put(path, version(seen), changed).statusCode());
        assertEquals(412, put(path, "yesterday", changed).statusCode());
        assertEquals(404, get(stranger(), path).statusCode());
        assertEquals(
                422,
                put(
                                path,
                                version(replaced),
                                Json.createObjectBuilder()
                                        .add("direction", "export")
                                        .build())
                        .statusCode());
        assertEquals(404, send(stranger(), Programs.to(path).DELETE()).statusCode());
        assertEquals(204, send(trader(), Programs.to(path).DELETE()).statusCode());
        assertEquals(404, get(trader(), path).statusCode());
    }

    @Test
    void aPaperIsPutReadAndTakenAway() throws Exception {
        String path = "dossiers/" + Beef.draft("119812");
        HttpResponse<String> kept = send(
                trader(),
                Programs.to(path + "/attachments/other/notes.pdf", "Content-Type", "application/octet-stream")
                        .PUT(BodyPublishers.ofByteArray(OnePage.bytes())));
        assertEquals(201, kept.statusCode(), kept.body());
        String paper = path + "/attachments/" + TradersProgram.read(kept.body()).getInt("id");
        assertTrue(get(trader(), path).body().contains("notes.pdf"));
        HttpResponse<String> bytes = get(trader(), paper);
        assertEquals(200, bytes.statusCode());
        assertTrue(bytes.body().startsWith("%PDF"));
        assertEquals(404, get(stranger(), paper).statusCode());
        assertEquals(404, get(trader(), path + "/attachments/none").statusCode());
        assertEquals(204, send(trader(), Programs.to(paper).DELETE()).statusCode());
        assertFalse(get(trader(), path).body().contains("notes.pdf"));
    }

    @Test
    void whatLodgingWouldAnswerIsToldAndNothingStays() throws Exception {
        String reference = Beef.draft("119813");
        String path = "dossiers/" + reference + "/lodgement";
        long before = rows();
        JsonObject told = read(post(path + "?validateOnly=true"));
        assertTrue(told.getBoolean("validateOnly"));
        assertTrue(told.getJsonArray("agencies").toString().contains("VQ02"), told::toString);
        assertFalse(told.containsKey("declaration"));
        assertEquals("DRAFT", read(get(trader(), "dossiers/" + reference)).getString("state"));
        assertEquals(before, rows());
        assertEquals(400, post(path + "?validateOnly=maybe").statusCode());
        JsonObject lodged = read(post(path, "Idempotency-Key", "IT-REHEARSED-1"));
        assertEquals(
                lodged.getJsonArray("agencies").size(),
                told.getJsonArray("agencies").size());
        assertEquals(409, post(path + "?validateOnly=true").statusCode());
    }

    @Test
    void aDeclarationIsRefusedAlikeWhenItIsOnlyTried() throws Exception {
        String wrong = TradersProgram.declaration("IT-REHEARSED-2").replace("0202300000", "02");
        HttpResponse<String> tried = declare("?validateOnly=true", wrong);
        HttpResponse<String> sent = declare("", wrong);
        assertEquals(422, tried.statusCode());
        assertEquals(TradersProgram.read(sent.body()), TradersProgram.read(tried.body()));
        String right = TradersProgram.declaration("IT-REHEARSED-2");
        assertEquals(200, declare("?validateOnly=true", right).statusCode());
        assertEquals(200, declare("?validateOnly=true", right).statusCode());
        assertEquals(201, declare("", right).statusCode());
    }

    private static HttpResponse<String> declare(String query, String xml) throws IOException, InterruptedException {
        return send(
                trader(),
                Programs.to("declarations" + query, "Content-Type", "application/xml", "Accept-Language", "en")
                        .POST(BodyPublishers.ofString(xml)));
    }

    /** All that a lodging writes. */
    private static long rows() throws Exception {
        long rows = 0;
        for (String table : new String[] {"declaration", "application", "lodgement", "envelope", "timeline_entry"}) {
            rows += Surroundings.ledger().count("from " + table);
        }
        return rows;
    }

    @Test
    void casesAreFoundAndReadOnByACursor() throws Exception {
        Beef.lodge("119814");
        String reference = read(get(trader(), "cases?text=MAEU119814"))
                .getJsonArray("rows")
                .getJsonObject(0)
                .getString("reference");
        assertEquals(
                0,
                read(get(stranger(), "cases?text=MAEU119814"))
                        .getJsonArray("rows")
                        .size());
        Beef.lodge("119815");
        JsonObject first = read(get(trader(), "cases?size=1"));
        JsonObject second = read(get(trader(), "cases?size=1&after=" + first.getString("next")));
        assertNotEquals(
                first.getJsonArray("rows").getJsonObject(0).getString("reference"),
                second.getJsonArray("rows").getJsonObject(0).getString("reference"));
        assertEquals(400, get(trader(), "cases?after=other").statusCode());
        assertEquals(400, get(trader(), "cases?stage=other").statusCode());
        String path = "cases/" + reference;
        assertEquals(reference, read(get(trader(), path + "/receipt")).getString("dossier"));
        assertEquals(
                1,
                read(get(trader(), path + "/records")).getJsonArray("records").size());
        assertEquals(404, get(stranger(), path + "/records").statusCode());
        assertFalse(read(get(trader(), path)).getJsonArray("papers").isEmpty());
        assertEquals(204, post(path + "/messages/read").statusCode());
        assertEquals(
                404,
                send(stranger(), Programs.to(path + "/messages/read").POST(BodyPublishers.noBody()))
                        .statusCode());
        read(get(trader(), "messages?unread=true&size=5"));
    }

    private static HttpRequest.Builder claim(String application) {
        return Programs.to("applications/" + application + "/claim").POST(BodyPublishers.noBody());
    }

    @Test
    void eventsComeOnceAndInOrder() throws Exception {
        String application = Beef.lodge("119816");
        Programs official = Programs.of("official-qia");
        Await.until(
                "at its agency",
                PATIENCE,
                () -> send(official, claim(application)).statusCode() == 200);
        long start =
                read(get(trader(), "events?after=now")).getJsonNumber("next").longValue();
        CompletableFuture<JsonObject> waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return read(get(trader(), "events?wait=20&after=" + start));
            } catch (IOException | InterruptedException failed) {
                throw new AssertionError(failed);
            }
        });
        String version = version(get(official, "applications/" + application));
        HttpResponse<String> asked = send(
                official,
                Programs.to(
                                "applications/" + application + "/decision",
                                "Content-Type",
                                "application/json",
                                "If-Match",
                                version)
                        .POST(BodyPublishers.ofString("{\"decision\":\"ask\",\"text\":\"Which lot?\"}")));
        assertEquals(200, asked.statusCode(), asked.body());
        JsonObject heard = waiting.get(30, TimeUnit.SECONDS);
        assertFalse(heard.getJsonArray("events").isEmpty(), "whoever waits is told");
        Await.until(
                "it arrived",
                PATIENCE,
                () -> read(get(trader(), "events?after=" + start)).toString().contains(application));
        JsonObject all = read(get(trader(), "events?after=" + start));
        List<Long> places = all.getJsonArray("events").stream()
                .map(one -> ((JsonObject) one).getJsonNumber("place").longValue())
                .toList();
        assertEquals(places.stream().sorted().distinct().toList(), places);
        long next = all.getJsonNumber("next").longValue();
        assertEquals(places.get(places.size() - 1), next);
        assertFalse(read(get(stranger(), "events?after=" + start)).toString().contains(application));
        assertEquals(400, get(trader(), "events?after=yesterday").statusCode());
        assertEquals(400, get(trader(), "events?wait=21").statusCode());
        assertEquals(403, get(Programs.of("official-qia"), "events").statusCode());
    }
}
