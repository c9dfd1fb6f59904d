package org.singlewindow.it.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Programs;
import org.singlewindow.it.support.Surroundings;
import org.singlewindow.server.Cast;
import org.singlewindow.server.DataFolder;
import org.singlewindow.server.DemoKeys;
import org.singlewindow.server.EmbeddedDatabase;
import org.singlewindow.server.Persona;
import org.singlewindow.server.Ports;
import org.singlewindow.server.Server;

/** The application that goes into production has nothing of the demonstration, and refuses its authority. */
class ProductionIT {
    private static final List<String> WORDS = Stream.concat(
                    Stream.of(DemoKeys.PASSWORD, "HBMT0000011", "sw.demo"),
                    Cast.load().personas().stream().map(Persona::alias))
            .toList();

    @Test
    void theProductionEarHoldsNeitherClassesNorPeopleNorKeysOfTheDemonstration() throws IOException {
        assertEquals(List.of(), traces(production()));
    }

    @Test
    void theSearchFindsThemWhereTheyAre() throws IOException {
        List<String> found = traces(Path.of(System.getProperty("sw.application")));
        for (String trace : List.of("DemoCast.class", ": " + DemoKeys.PASSWORD, ": HBMT0000011", ": admin-one")) {
            assertTrue(found.stream().anyMatch(one -> one.endsWith(trace)), trace + " in " + found);
        }
    }

    private static Path production() {
        return Path.of(System.getProperty("sw.production"));
    }

    private static List<String> traces(Path ear) throws IOException {
        List<String> found = new ArrayList<>();
        search("", Files.readAllBytes(ear), found);
        return found;
    }

    private static void search(String archive, byte[] bytes, List<String> found) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = archive + "/" + entry.getName();
                // Libraries are not ours: what lies in them was there before the window was.
                if (entry.getName().matches("(WEB-INF/)?lib/.*")) {
                    continue;
                }
                byte[] content = zip.readAllBytes();
                if (name.toLowerCase(Locale.ROOT).matches(".*demo.*|.*\\.(p12|pfx|jks|key)")) {
                    found.add(name);
                }
                if (name.endsWith(".jar") || name.endsWith(".war")) {
                    search(name, content, found);
                } else {
                    String text = new String(content, StandardCharsets.UTF_8);
                    WORDS.stream().filter(text::contains).forEach(word -> found.add(name + ": " + word));
                }
            }
        }
    }

    @Test
    void aServerWithItRefusesTheDemonstrationsAuthorityAndPlainHttp() throws Exception {
        DataFolder data = new DataFolder(Surroundings.data().root().resolve("production"));
        DemoKeys keys = DemoKeys.prepare(data, Cast.load(), Clock.system(ZoneId.of("Asia/Seoul")));
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data.database());
                Server server = start(data, keys, database)) {
            server.awaitReady();
            Programs somebody = Programs.of(data, "admin-one");

            HttpResponse<String> refused = somebody.send(Programs.to(server.securePortal(), "me"));
            assertEquals(401, refused.statusCode(), refused.body());
            assertTrue(refused.body().contains("party.certificate-foreign"), refused.body());

            URI signIn = server.securePortal().resolve("sign-in");
            HttpResponse<String> page = Programs.of(data, "admin-one").send(HttpRequest.newBuilder(signIn));
            assertFalse(page.body().contains("data-sw-persona"), page.body());
            assertFalse(page.body().contains("sw-banner"), page.body());
            URI key = server.securePortal().resolve("demo/personas/admin-one.p12");
            assertEquals(404, somebody.send(HttpRequest.newBuilder(key)).statusCode());
            isReachedWithTlsOnly(server, somebody);
        }
    }

    /** What no setting says is as in production: with TLS only, under its own name, with cookies that stay there. */
    private static void isReachedWithTlsOnly(Server server, Programs somebody) throws Exception {
        HttpClient plain = HttpClient.newHttpClient();
        for (String path : List.of("", "sign-in?lang=en", "api/v1/agencies", "openapi", "as4", "not/there")) {
            HttpResponse<String> answer = plain.send(
                    HttpRequest.newBuilder(server.portal().resolve(path)).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertEquals(308, answer.statusCode(), path);
            String address = answer.headers().firstValue("Location").orElseThrow();
            assertTrue(address.startsWith("https://localhost:") && address.endsWith("/" + path), address);
            assertTrue(answer.headers().allValues("Set-Cookie").isEmpty(), path);
            assertEquals("", answer.body());
        }
        HttpResponse<String> page =
                somebody.send(HttpRequest.newBuilder(server.securePortal().resolve("sign-in?lang=en")));
        assertEquals(
                "max-age=31536000",
                page.headers().firstValue("Strict-Transport-Security").orElseThrow());
        List<String> cookies = page.headers().allValues("Set-Cookie");
        assertTrue(cookies.size() > 1, cookies.toString());
        for (String cookie : cookies) {
            String said = cookie.toLowerCase(Locale.ROOT);
            assertTrue(cookie.startsWith("__Host-"), cookie);
            assertTrue(
                    said.contains("; secure") && said.contains("; path=/;") && said.contains("samesite=lax"), cookie);
            assertFalse(said.contains("domain="), cookie);
        }
    }

    /** Everything that once made a server a demonstration is said to it. */
    private static Server start(DataFolder data, DemoKeys keys, EmbeddedDatabase database) {
        Ports ports = Surroundings.freePorts();
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.putAll(keys.environment());
        environment.put("SW_TRUSTED_CAS", keys.authority().toString());
        environment.put("SW_CRL", keys.authority().resolveSibling("ca.crl").toString());
        Map<String, String> properties =
                Map.of("sw.demo", "true", "sw.demo.dir", data.root().toString());
        return Server.start(new Server.Settings(
                Path.of(System.getProperty("sw.home")), data.server(), production(), ports, environment, properties));
    }
}
