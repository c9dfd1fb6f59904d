package org.singlewindow.it.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.singlewindow.it.support.Await;
import org.singlewindow.it.support.Ledger;
import org.singlewindow.it.support.OnePage;
import org.singlewindow.it.support.Programs;
import org.singlewindow.it.support.Receipt;
import org.singlewindow.it.support.Screens;
import org.singlewindow.it.support.TradersProgram;
import org.singlewindow.reference.Limits;
import org.singlewindow.reference.Texts;

/** Two servers over one database are one window: nothing that matters is known to one of them alone. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoWindowsIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int ROUNDS = 3;
    private static final int DECLARATIONS = 24;
    private static final int ALLOWED = 200;

    /** A server that was not the first to ask may give out one portion of its own: a tenth of the allowance. */
    private static final int PORTION = ALLOWED / 10;

    private static final MortalWindow ONE = new MortalWindow("two-windows");
    private static final Ledger LEDGER = new Ledger(ONE.database());
    private static final List<MortalWindow> BOTH = new ArrayList<>(List.of(ONE));
    private static final List<Screens> SAME_PERSON = new ArrayList<>();
    private static final ExecutorService HANDS = Executors.newFixedThreadPool(2);

    @BeforeAll
    static void startBoth() throws Exception {
        set(Limits.PAPERS, ALLOWED);
        set(Limits.ATTACHMENTS, 2L * ALLOWED);
        set(Limits.SESSIONS, 1);
        set(Limits.RELAY_BATCH, 1);
        ONE.start();
        MortalWindow other = ONE.beside();
        BOTH.add(other);
        other.start();
        for (int server : List.of(1, 0)) {
            SAME_PERSON.add(signedIn(server, "trader-saeron"));
        }
    }

    @AfterAll
    static void endBoth() {
        HANDS.shutdownNow();
        BOTH.stream().skip(1).forEach(MortalWindow::close);
        ONE.close();
    }

    private static void set(Limits limit, long value) {
        ONE.set(limit.property(), Long.toString(value));
    }

    private static URI portal(int server) {
        return BOTH.get(server).portal();
    }

    private static Programs program(String person) {
        return Programs.of(ONE.data(), person);
    }

    private static TradersProgram trader(int server, String person) {
        return new TradersProgram(portal(server), program(person), () -> {});
    }

    private static HttpResponse<String> get(int server, String person, String path) throws Exception {
        return program(person).send(Programs.to(portal(server), path));
    }

    private static Screens visitor(int server) {
        return new Screens(portal(server), ONE.data());
    }

    private static Screens signedIn(int server, String person) throws Exception {
        Screens screens = visitor(server);
        // What is signed names the address of the first: both are visited under it.
        assertLedOn(screens.handIn(visitor(0).challenge(person)));
        return screens;
    }

    private static void assertLedOn(HttpResponse<String> answer) {
        String to = answer.headers().firstValue("Location").orElse("");
        assertTrue(answer.statusCode() == 302 && !to.contains("sign-in"), () -> to + answer.body());
    }

    private static String words(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).text();
    }

    private interface Deed<T> {
        T at(int server) throws Exception;
    }

    /** What both servers answer when they are asked at the same moment. */
    private static <T> List<T> atBothAtOnce(Deed<T> deed) throws Exception {
        CyclicBarrier moment = new CyclicBarrier(BOTH.size());
        List<Future<T>> answers = new ArrayList<>();
        for (int server = 0; server < BOTH.size(); server++) {
            int asked = server;
            Callable<T> asking = () -> {
                moment.await();
                return deed.at(asked);
            };
            answers.add(HANDS.submit(asking));
        }
        List<T> all = new ArrayList<>();
        for (Future<T> answer : answers) {
            all.add(answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        }
        return all;
    }

    @Test
    void theSameKeyAtBothAtTheSameMomentLodgesOnce() throws Exception {
        JsonObject beef = KillIT.beef(LEDGER);
        for (int round = 1; round <= ROUNDS; round++) {
            String key = "two-windows-key-" + round;
            long before = LEDGER.count("from lodgement");
            List<Receipt> receipts =
                    atBothAtOnce(server -> trader(server, "trader-hanbit").submit(beef, KillIT.PAPERS, key));
            assertEquals(receipts.get(0), receipts.get(1));
            assertEquals(before + 1, LEDGER.count("from lodgement"));
        }
    }

    @Test
    void theSameFunctionalReferenceAtBothAtTheSameMomentDeclaresOnce() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            String reference = "TWO-WINDOWS-" + round;
            List<HttpResponse<String>> answers = atBothAtOnce(server -> declare(server, reference));
            assertEquals(
                    Set.of(200, 201),
                    answers.stream().map(HttpResponse::statusCode).collect(Collectors.toSet()),
                    () -> answers.get(0).body() + answers.get(1).body());
            assertEquals(receipt(answers.get(0)), receipt(answers.get(1)));
            assertEquals(1, LEDGER.count("from dossier where title = 'DEC " + reference + "'"));
        }
    }

    private static HttpResponse<String> declare(int server, String reference) throws Exception {
        return program("trader-hanbit")
                .send(Programs.to(portal(server), "declarations", "Content-Type", "application/xml")
                        .POST(BodyPublishers.ofString(TradersProgram.declaration(reference))));
    }

    private static Receipt receipt(HttpResponse<String> answer) {
        return Receipt.of(TradersProgram.read(answer.body()));
    }

    /** Each server starts with a portion of its own, so both together give out one more than one server would. */
    @Test
    void bothTogetherGiveOutAnAllowanceOnceAndOnePortion() throws Exception {
        JsonObject oranges = LEDGER.consignment("DONGBAEK", Map.of());
        String dossier = trader(0, "trader-dongbaek").enter(oranges, List.of());
        Programs trader = program("trader-dongbaek");
        Set<Integer> usedUp = new HashSet<>();
        int given = 0;
        for (int number = 0; usedUp.size() < BOTH.size(); number++) {
            int server = number % BOTH.size();
            HttpResponse<String> answer = trader.send(Programs.to(
                            portal(server),
                            "dossiers/" + dossier + "/attachments?kind=korean-label&fileName=" + number + ".pdf")
                    .setHeader("Content-Type", "application/pdf")
                    .POST(BodyPublishers.ofString(OnePage.PDF)));
            if (answer.statusCode() == 201) {
                assertFalse(usedUp.contains(server), "used up, and given again");
                given++;
            } else {
                assertEquals(429, answer.statusCode(), answer.body());
                // One second: the server is asking for the next portion. Longer: there is none.
                long after = answer.headers().firstValueAsLong("Retry-After").orElseThrow();
                if (after > 1) {
                    usedUp.add(server);
                }
            }
        }
        assertEquals(ALLOWED + PORTION, given);
    }

    @Test
    void aChallengeIsUsedUpOnceWhicheverServerMadeIt() throws Exception {
        for (int maker = 0; maker < BOTH.size(); maker++) {
            Screens.Signed here = visitor(0).challenge("broker-garam");
            Screens.Signed signed = maker == 0 ? here : visitor(maker).challenge("broker-garam", here.origin());
            assertLedOn(visitor(1 - maker).handIn(signed));
            for (int server = 0; server < BOTH.size(); server++) {
                HttpResponse<String> again = visitor(server).handIn(signed);
                assertEquals(200, again.statusCode());
                assertTrue(
                        words(again).contains(Texts.of(Locale.ENGLISH).get("party.challenge-stale")),
                        () -> words(again));
            }
        }
    }

    @Test
    void oneChallengeHandedInAtBothAtTheSameMomentOpensOneSession() throws Exception {
        Screens.Signed signed = visitor(0).challenge("broker-garam");
        List<Integer> answers =
                atBothAtOnce(server -> visitor(server).handIn(signed).statusCode());
        assertEquals(Set.of(200, 302), Set.copyOf(answers));
    }

    @Test
    void whoIsSuspendedAtOneIsKeptOutByTheOtherAtOnce() throws Exception {
        assertEquals(200, get(1, "broker-maru", "me").statusCode());
        administer(0, "/admin/people?text=broker-maru", "people:0:suspend", Map.of());
        HttpResponse<String> refused = get(1, "broker-maru", "me");
        assertEquals(401, refused.statusCode(), refused.body());
        assertTrue(refused.body().contains("party.person-inactive"), refused.body());
        administer(1, "/admin/people?text=broker-maru", "people:0:readmit", Map.of());
        assertEquals(200, get(0, "broker-maru", "me").statusCode());
    }

    private static Screens administer(int server, String page, String button, Map<String, String> values)
            throws Exception {
        Screens admin = signedIn(server, "admin-one");
        pressed(admin, page, button, values);
        return admin;
    }

    private static void pressed(Screens person, String page, String button, Map<String, String> values)
            throws Exception {
        HttpResponse<String> answer = person.press(person.open(page), button, values);
        assertTrue(answer.statusCode() < 400, answer.body());
    }

    @Test
    void whatIsPutInForceAtOneHoldsAtTheOtherSoon() throws Exception {
        String page = "/admin/organisation?code=KTR&lang=en";
        String name = "Known to both windows";
        Screens admin = administer(0, page, "save", Map.of("en", name));
        pressed(admin, page, "propose", Map.of());
        pressed(signedIn(1, "admin-two"), page, "approve", Map.of());
        for (int server = 0; server < BOTH.size(); server++) {
            int asked = server;
            Await.until(
                    "in force at " + server,
                    SOON,
                    () -> Programs.anonymous(ONE.data())
                            .send(Programs.to(portal(asked), "agencies"))
                            .body()
                            .contains(name));
        }
    }

    @Test
    void aCaseGoesItsWayOverBothAndOfTwoOfficialsOneTakesIt() throws Exception {
        Receipt receipt = trader(0, "trader-hanbit").submit(KillIT.beef(LEDGER), KillIT.PAPERS, "two-windows-case");
        String application = Objects.requireNonNull(receipt.applications().get("FD01"));
        Await.until(
                "in the other's worklist",
                PATIENCE,
                () -> get(1, "official-mfds", "worklist?state=RECEIVED").body().contains(application));

        List<String> officials = List.of("official-mfds", "official-mfds2");
        List<HttpResponse<String>> claims = atBothAtOnce(server -> program(officials.get(server))
                .send(Programs.to(portal(server), "applications/" + application + "/claim")
                        .POST(BodyPublishers.noBody())));
        List<Integer> statuses = claims.stream().map(HttpResponse::statusCode).toList();
        int winner = statuses.indexOf(200);
        assertTrue(winner >= 0 && statuses.get(1 - winner) == 409, statuses::toString);
        assertEquals(1, LEDGER.count(acts("application.claim", application)));

        // Who took it at one server decides at the other, on what was read at the first.
        String read = claims.get(winner).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> decided = program(officials.get(winner))
                .send(Programs.to(portal(1 - winner), "applications/" + application + "/decision", "If-Match", read)
                        .setHeader("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"decision\":\"approve\"}")));
        assertEquals(200, decided.statusCode(), decided.body());
        for (int server = 0; server < BOTH.size(); server++) {
            assertTrue(get(server, "trader-hanbit", "applications/" + application)
                    .body()
                    .contains("APPROVED"));
            readsTheNews(server, receipt.dossier());
        }
    }

    @Test
    void whatIsLodgedAtOneIsHeardOnPagesOfTheOther() throws Exception {
        List<String> heard = new CopyOnWriteArrayList<>();
        WebSocket socket = signedIn(1, "customs-busan").listen(new WebSocket.Listener() {
            @Override
            public CompletionStage<?> onText(WebSocket from, CharSequence kind, boolean last) {
                heard.add(kind.toString());
                from.request(1);
                return CompletableFuture.completedFuture(null);
            }
        });
        assertEquals(201, declare(0, "TWO-WINDOWS-NEWS").statusCode());
        Await.until("heard at the other", SOON, () -> heard.contains("DECLARATION"));
        socket.abort();
    }

    private static String acts(String act, String subject) {
        return "from timeline_entry where act = '" + act + "' and subject = '" + subject + "'";
    }

    private static void readsTheNews(int server, String dossier) throws Exception {
        long written =
                LEDGER.count("from message where organisation = 'HANBIT' and case_reference = '" + dossier + "'");
        assertTrue(written > 0);
        HttpResponse<String> page = signedIn(server, "trader-hanbit").open("/trader/messages");
        assertEquals(
                written,
                Jsoup.parse(page.body())
                        .select("a[href$='ref=" + dossier + "']")
                        .size(),
                page.body());
    }

    @Test
    void whatBothRelaysCarryArrivesOnce() throws Exception {
        declareMany();
        long before = carried(0) + carried(1);
        List<Long> each = List.of(carried(0), carried(1));
        carryAgain("clearance");
        assertEquals(before + DECLARATIONS, carried(0) + carried(1), "each went into the queue of one server");
        assertTrue(carried(0) > each.get(0) && carried(1) > each.get(1), () -> "both carried: " + each);
    }

    @Test
    void aPartnerWhomOneServerHasNeverHeardOfIsServedByBoth() throws Exception {
        declareMany();
        LEDGER.change("insert into partner (code, channel, endpoint, agreement, service, pauses, failures, version)"
                + " values ('SAERON', 'SCREENS', 'https://localhost/', 'a', 's', '1s', 0, 0)");
        carryAgain("agency.SAERON");
    }

    /** Once for all tests. */
    private static void declareMany() throws Exception {
        if (LEDGER.count("from dossier where title like 'DEC MANY-%'") == 0) {
            for (int number = 0; number < DECLARATIONS; number++) {
                HttpResponse<String> answer = declare(number % BOTH.size(), "MANY-" + number);
                assertEquals(201, answer.statusCode(), answer.body());
            }
        }
        allArrived();
    }

    private static void allArrived() throws Exception {
        Await.until("all arrived", PATIENCE, () -> LEDGER.count("from envelope where state <> 'ACKNOWLEDGED'") == 0);
    }

    /** All declarations leave once more, to that queue, while both relays stand before the table and wait. */
    private static void carryAgain(String queue) throws Exception {
        String many = "(select d.reference from declaration d join dossier o on o.reference = d.dossier_reference"
                + " where o.title like 'DEC MANY-%')";
        try (Connection connection = ONE.database().connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table envelope in exclusive mode");
            statement.executeUpdate("delete from inbox where message_id in"
                    + " (select id from envelope where kind = 'declaration' and subject in " + many + ")");
            assertEquals(
                    DECLARATIONS,
                    statement.executeUpdate("update envelope set state = 'READY', due_at = now(), destination = '"
                            + queue + "' where kind = 'declaration' and subject in " + many));
            Await.until("both relays", PATIENCE, () -> LEDGER.waiting("%from envelope%") >= BOTH.size());
            connection.commit();
        }
        allArrived();
        assertEquals(LEDGER.all("select id from envelope"), LEDGER.all("select message_id from inbox"));
    }

    /** How many messages that server's broker took into the queue for customs, by its own count. */
    private static long carried(int server) throws Exception {
        HttpRequest metrics = HttpRequest.newBuilder(
                        BOTH.get(server).management().resolve("metrics"))
                .build();
        List<String> counts = HttpClient.newHttpClient()
                .send(metrics, BodyHandlers.ofString())
                .body()
                .lines()
                .filter(line -> line.contains("messages_added") && line.contains("jms_queue=\"clearance\""))
                .toList();
        assertEquals(1, counts.size(), counts::toString);
        return (long) Double.parseDouble(counts.get(0).replaceFirst(".* ", ""));
    }

    /** Asked anew once a minute: so the first of the two sessions ends while the other tests run. */
    @Test
    @Order(Integer.MAX_VALUE)
    void aSessionEndsWhereThePersonSignsInAtTheOtherServer() throws Exception {
        Await.until(
                "ended at the other server",
                Duration.ofSeconds(75),
                () -> SAME_PERSON
                        .get(0)
                        .open("/trader/work")
                        .headers()
                        .firstValue("Location")
                        .orElse("")
                        .contains("ended=replaced"));
        assertEquals(200, SAME_PERSON.get(1).open("/trader/work").statusCode());
    }
}
