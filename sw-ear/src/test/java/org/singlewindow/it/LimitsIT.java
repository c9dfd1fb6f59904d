package org.singlewindow.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.quota.Allowance;
import org.singlewindow.quota.Grants;
import org.singlewindow.quota.Quotas;
import org.singlewindow.reference.Limits;
import org.singlewindow.timeline.RefusedAttempts;

/**
 * At each kind of door whoever asks for too much is told when to try again, and nobody else notices. Runs inside the
 * server, so that a limit can be lowered for one moment, and comes from addresses of its own, as through a proxy.
 */
@ArquillianTest
class LimitsIT {
    private static final AtomicInteger CLIENTS = new AtomicInteger();
    private static final char[] PASSWORD = "demo1234".toCharArray();
    private static final String PROXIES = "sw.proxies";
    private static final int LOW = 25;
    private static final int MUCH = 100;
    private static final int POOL = 60;
    private static final long PATIENCE_SECONDS = 30;

    @Resource(lookup = "java:/jdbc/sw")
    private DataSource source;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Grants grants;

    @Inject
    private Clock clock;

    @Inject
    private RefusedAttempts attempts;

    private final List<String> lowered = new ArrayList<>();
    private final String client = "192.0.2." + CLIENTS.incrementAndGet();

    @BeforeEach
    void thisMachineIsAProxy() {
        System.setProperty(PROXIES, "127.0.0.1, ::1");
    }

    @AfterEach
    void asBefore() {
        System.clearProperty(PROXIES);
        lowered.forEach(System::clearProperty);
    }

    private void lower(Limits limit, long value) {
        System.setProperty(limit.property(), Long.toString(value));
        lowered.add(limit.property());
    }

    private static HttpClient client(String alias) throws Exception {
        return shows(alias).build();
    }

    private static HttpClient.Builder shows(String alias) throws Exception {
        Path pki = Path.of(System.getProperty("sw.demo.dir")).resolve("pki");
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(store(pki.resolve("truststore.p12")));
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(alias.isEmpty() ? null : store(pki.resolve("personas").resolve(alias + ".p12")), PASSWORD);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(tls);
    }

    private static KeyStore store(Path file) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return store;
    }

    private static HttpRequest.Builder to(String path, String from) {
        int port = 8443 + Integer.getInteger("jboss.socket.binding.port-offset", 0);
        return HttpRequest.newBuilder(URI.create("https://localhost:" + port + path))
                .header("X-Forwarded-For", from)
                .header("Accept-Language", "en");
    }

    private static HttpResponse<String> send(HttpClient browser, HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Asks until it is too much. */
    private static HttpResponse<String> untilTooMuch(HttpClient browser, HttpRequest.Builder request) throws Exception {
        for (int i = 0; i < MUCH; i++) {
            HttpResponse<String> answer = send(browser, request);
            if (answer.statusCode() == 429) {
                long seconds = Long.parseLong(
                        answer.headers().firstValue("Retry-After").orElseThrow());
                assertTrue(seconds >= 1 && seconds <= 600, () -> "Retry-After: " + seconds);
                return answer;
            }
            assertTrue(answer.statusCode() < 500, () -> answer.statusCode() + " " + answer.body());
        }
        throw new AssertionError("It was never too much");
    }

    private static void assertProblem(String code, HttpResponse<String> answer) {
        assertTrue(
                answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"),
                () -> answer.headers().toString());
        assertTrue(answer.body().contains("\"code\":\"" + code + "\""), answer.body());
    }

    @Test
    void whoeverLooksUpTooMuchIsToldWhenToGoOn() throws Exception {
        lower(Limits.CLIENT_REQUESTS, LOW);
        HttpClient program = client("");
        assertProblem("quota.client-requests", untilTooMuch(program, to("/api/v1/agencies", client)));
        assertProblem("quota.client-requests", untilTooMuch(program, to("/api/v1/codes/country?text=a", client)));
        assertEquals(200, send(program, to("/api/v1/agencies", "198.51.100.1")).statusCode(), "others notice nothing");
        HttpResponse<String> page = untilTooMuch(program, to("/hs?lang=en", client));
        assertTrue(page.body().contains("Please try again at"), page.body());
        assertTrue(untilTooMuch(program, to("/hs?lang=ko", client)).body().contains("다시 시도해 주세요"));
    }

    @Test
    void anIpv6ClientIsCountedWithItsWholeNetwork() throws Exception {
        lower(Limits.CLIENT_REQUESTS, LOW);
        HttpClient program = client("");
        untilTooMuch(program, to("/api/v1/agencies", "2001:db8:0:7::1"));
        assertEquals(
                429, send(program, to("/api/v1/agencies", "2001:db8:0:7::2")).statusCode());
        assertEquals(
                200, send(program, to("/api/v1/agencies", "2001:db8:0:8::1")).statusCode());
    }

    @Test
    void whoeverBeginsToSignInTooOftenIsToldWhenToGoOn() throws Exception {
        lower(Limits.CLIENT_CHALLENGES, LOW);
        HttpResponse<String> page = untilTooMuch(client(""), to("/sign-in?lang=en", client));
        assertTrue(page.body().contains("Please try again at"), page.body());
    }

    @Test
    void whoeverTriesCheckCodesIsStopped() throws Exception {
        lower(Limits.WRONG_CHECK_CODES, LOW);
        HttpResponse<String> page =
                untilTooMuch(client(""), to("/verify?lang=en&number=CFD0126-0000001-0&code=AAAAAAAAAA", client));
        assertTrue(page.body().contains("Please try again at"), page.body());
    }

    @Test
    void whoeverTriesLinksOfInvitationsIsStopped() throws Exception {
        lower(Limits.WRONG_INVITATIONS, LOW);
        HttpClient browser = shows("")
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpResponse<String> page = untilTooMuch(browser, to("/invitation?lang=en&token=" + "x".repeat(43), client));
        assertTrue(page.body().contains("Please try again at"), page.body());
    }

    @Test
    void aCertificateThatOpensNothingIsNotTriedForEver() throws Exception {
        lower(Limits.WRONG_SIGN_INS, LOW);
        try (Stream<Path> odd =
                Files.list(Path.of(System.getProperty("sw.demo.dir")).resolve("pki/odd"))) {
            Path key = odd.filter(file -> file.toString().endsWith("unregistered.p12"))
                    .findFirst()
                    .orElseThrow();
            HttpClient program = client("../odd/" + key.getFileName().toString().replace(".p12", ""));
            assertProblem("quota.wrong-sign-ins", untilTooMuch(program, to("/api/v1/me", client)));
        }
    }

    @Test
    void whoeverSendsWhatCannotBeTakenInIsTurnedAwayBeforeItIsRead() throws Exception {
        lower(Limits.TURNED_AWAY, LOW);
        HttpRequest.Builder noise = to("/as4", client)
                .header("Content-Type", "application/soap+xml")
                .POST(HttpRequest.BodyPublishers.ofString("<noise/>"));
        untilTooMuch(client(""), noise);
    }

    @Test
    void anOrganisationThatAsksTooMuchIsToldWhenToGoOn() throws Exception {
        lower(Limits.REQUESTS, LOW);
        // Another limit holds for what is counted from now on; the window that runs may have begun with the usual one.
        HttpClient program = client("trader-dongbaek");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        HttpResponse<String> answer = send(program, to("/api/v1/me", client));
        while (answer.statusCode() != 429 && System.nanoTime() < end) {
            answer = send(program, to("/api/v1/me", client));
        }
        assertEquals(429, answer.statusCode());
        assertProblem("quota.requests", answer);
        assertEquals(200, send(client("broker-garam"), to("/api/v1/me", client)).statusCode());
        until("select count(*) from refused_attempt where person = 'trader-dongbaek' and code = 'quota.requests'", 1);
    }

    @Test
    void twoServersOverOneDatabaseStayWithinTheLimitPlusOnePortion() {
        int limit = 1_000;
        lower(Limits.LODGEMENTS, limit);
        // Time stands still, so that no minute ends meanwhile.
        Clock still = Clock.fixed(clock.instant(), clock.getZone());
        Quotas one = new Quotas(grants, still);
        Quotas other = new Quotas(grants, still);
        String whose = UUID.randomUUID().toString();
        long taken = IntStream.range(0, 4 * limit)
                .mapToObj(i -> i % 2 == 0 ? one : other)
                .filter(server -> {
                    boolean given = server.tryTake(Allowance.LODGEMENTS, whose);
                    server.settle();
                    return given;
                })
                .count();
        assertTrue(taken >= limit && taken <= limit + limit / 10, () -> "taken: " + taken);
    }

    @Test
    void whoIsRefusedAnothersCaseIsRecorded() throws Exception {
        HttpClient program = client("broker-garam");
        assertEquals(
                404, send(program, to("/api/v1/cases/SW26-0000001-0", client)).statusCode());
        assertEquals(403, send(program, to("/api/v1/worklist", client)).statusCode());
        until(
                "select count(*) from refused_attempt where person = 'broker-garam' and organisation = 'GARAM'"
                        + " and code like '%not-found'",
                1);
        until(
                "select count(*) from refused_attempt where person = 'broker-garam' and code = 'api.forbidden'"
                        + " and act like '%worklist'",
                1);
        assertEquals(401, send(client(""), to("/api/v1/worklist", client)).statusCode());
        until("select sum(times) from refused_count where code = 'party.not-signed-in'", 1);
        assertEquals(0, ask("select count(*) from refused_attempt where person in ('unknown', 'anonymous', '')"));
    }

    @Test
    void asManyAreRefusedAtOnceAsThereAreConnectionsAndNobodyWaits() throws Exception {
        String act = "it." + UUID.randomUUID();
        CyclicBarrier allHoldOne = new CyclicBarrier(POOL);
        CountDownLatch done = new CountDownLatch(POOL);
        AtomicLong longest = new AtomicLong();
        for (int i = 0; i < POOL; i++) {
            threads.newThread(() -> {
                        try {
                            longest.accumulateAndGet(refusedHoldingAConnection(act, allHoldOne), Math::max);
                            done.countDown();
                        } catch (Exception failed) {
                            throw new IllegalStateException(failed);
                        }
                    })
                    .start();
        }
        assertTrue(done.await(2 * PATIENCE_SECONDS, TimeUnit.SECONDS), "all are done");
        assertTrue(longest.get() < Duration.ofSeconds(5).toNanos(), () -> "longest: " + longest);
        until("select count(*) from refused_attempt where act = '" + act + "'", POOL);
    }

    /** How long noting took, in nanoseconds. */
    private long refusedHoldingAConnection(String act, CyclicBarrier allHoldOne) throws Exception {
        transaction.begin();
        try (Connection held = source.getConnection();
                Statement statement = held.createStatement()) {
            statement.execute("select 1");
            allHoldOne.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            long start = System.nanoTime();
            attempts.note("trader-hanbit", act, "dossier.not-found");
            return System.nanoTime() - start;
        } finally {
            transaction.rollback();
        }
    }

    private void until(String query, long atLeast) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (ask(query) < atLeast) {
            assertTrue(System.nanoTime() < end, () -> "Not there: " + query);
            Thread.onSpinWait();
        }
    }

    private long ask(String query) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
