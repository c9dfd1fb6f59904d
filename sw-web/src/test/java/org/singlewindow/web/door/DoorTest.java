package org.singlewindow.web.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.undertow.Undertow;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The door, before a servlet that tells what came through; requests are written byte by byte, as no client would. */
class DoorTest {
    private static final int PATIENCE_MILLIS = (int) Duration.ofSeconds(10).toMillis();
    private static final List<String> SETTINGS = List.of("sw.plain-http", "sw.hosts", "sw.https-port");

    private static Undertow demonstration;
    private static Undertow production;

    @BeforeAll
    static void open() throws ServletException {
        demonstration = window(Map.of("sw.plain-http", "true"));
        production = window(Map.of("sw.hosts", "window.example, localhost", "sw.https-port", "443"));
    }

    @AfterAll
    static void close() {
        demonstration.stop();
        production.stop();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%00",
                "/a%00b",
                "/api/v1/cases/%00",
                "/%0d%0aX-Evil:%20yes",
                "/%7f",
                "/%",
                "/%4",
                "/%zz",
                "/%c0%af",
                "/%e0%80%af",
                "/%ed%a0%80",
                "/%ff",
                "/%f5%80%80%80",
                "/%5c%5cevil.example",
                "/?a=%00",
                "/?%00=a",
                "/?a=%ff",
                "/?a=%",
                "/?a=%ed%bf%bf",
                "/?a=%1b[31m",
                "/?a=%ef%bf%bf"
            })
    void anAddressThatCannotBeReadIsRefused(String address) throws IOException {
        assertStatus(400, get(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/?a=%EA%B0%80", "/?a=%09%0a", "/%EA%B0%80", "/a%2Fb?x=y%20z&q=%25", "/?a=%F0%9F%98%80"})
    void oneThatPeopleWriteIsNot(String address) throws IOException {
        assertStatus(200, get(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONNECT", "TRACE", "TRACK", "PROPFIND", "FOO", "get"})
    void aMethodThatNothingTakesIsRefused(String method) throws IOException {
        String answer = send(demonstration, method + " / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertStatus(405, answer);
        assertTrue(answer.contains("Allow: GET"), answer);
    }

    @Test
    void connectToAnotherServerIsRefused() throws IOException {
        String answer = send(demonstration, "CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n");
        assertTrue(status(answer) >= 400 && status(answer) < 500, answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jakarta.faces.resource/.xhtml",
                "/jakarta.faces.resource/",
                "/jakarta.faces.resource",
                "/jakarta.faces.resource.xhtml",
                "/jakarta.faces.resource/..xhtml",
                "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource//sw.css.xhtml",
                "/jakarta.faces.resource/sw.css.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/sw.css.xhtml?ln=front&loc=..%2f..",
                "/jakarta.faces.resource/sw.css.xhtml?ln=%3Cscript%3E"
            })
    void anOddNameOfAFileIsNotFound(String address) throws IOException {
        assertStatus(404, get(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jakarta.faces.resource/sw.css.xhtml?ln=front",
                "/jakarta.faces.resource/jquery/jquery.js.xhtml?ln=primefaces&v=15.0.13",
                "/jakarta.faces.resource/icon.svg.xhtml?ln=sw"
            })
    void theNameOfAFileIsFound(String address) throws IOException {
        assertStatus(200, get(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cookie: a=\u0000",
                "Cookie: a=\u00ea\u00b0\u0080",
                "Cookie: \u00e9=1",
                "Cookie: a=\u007f",
                "X-Any: a\u0000b",
                "X-Any: a\u0008b",
                "Referer: http://localhost/\u0001",
                "X-\u00e9: a"
            })
    void aLineThatCannotBeReadIsRefused(String line) throws IOException {
        assertStatus(400, get("/", line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cookie: a=b; c=\"d e\"; $Version=1; =; ;; a b=c; x",
                "Cookie: JSESSIONID=../../etc/passwd",
                "Accept-Language: ;;;q=x,-,*,en-\u00ff",
                "User-Agent: \u00e9\u00e8",
                "Referer: not an address"
            })
    void oneThatIsMerelyStrangeComesThrough(String line) throws IOException {
        assertStatus(200, get("/", line));
    }

    @Test
    void aPostInAnUnknownCharacterSetIsRefused() throws IOException {
        assertStatus(415, post("a=b", "application/x-www-form-urlencoded; charset=klingon"));
        assertStatus(415, post("a=b", "application/json; charset=\"\""));
    }

    @Test
    void tooLongAndTooManyIsRefused() throws IOException {
        assertStatus(414, get("/?a=" + "b".repeat(9_000)));
        assertStatus(414, get("/" + "b".repeat(9_000)));
        assertTheirFault(get("/?" + "a=b&".repeat(1_500)));
        assertTheirFault(get("/", "Cookie: " + String.join("; ", lines("a%d=b", 500))));
        assertTheirFault(get("/", lines("X-Any-%d: a", 500)));
        assertStatus(413, post("a=b&".repeat(1_500), "application/x-www-form-urlencoded"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a=%00",
                "a%00=b",
                "a=%1b",
                "a=%ef%bf%be",
                "jfwid='%3Balert(1)",
                "jakarta.faces.RenderKitId=x",
                "primefaces.nonce=%22",
                "jakarta.faces.ClientWindow=%3C/script%3E"
            })
    void aFormThatCannotBeReadIsRefused(String body) throws IOException {
        assertStatus(400, post(body, "application/x-www-form-urlencoded"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%zz"})
    void whatIsBadlyEncodedInAFormHoldsNothing(String body) throws IOException {
        assertTrue(post(body, "application/x-www-form-urlencoded").endsWith("{}"));
    }

    @Test
    void aFormThatPeopleFillInComesThrough() throws IOException {
        String answer =
                post("a=%EA%B0%80%0D%0Ab%09c&jakarta.faces.ClientWindow=abc:1", "application/x-www-form-urlencoded");
        assertStatus(200, answer);
        assertTrue(answer.contains("a=[가\r\nb\tc]"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a\u0000b\"\r\n\r\nc\r\n--x--\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"a\u0000\"\r\n\r\nc\r\n--x--\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nc\u0000\r\n--x--\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nno end",
                "--x\r\n\r\nno name\r\n--x--\r\n",
                "no boundary at all"
            })
    void aBadlyWrittenMultipartFormIsRefusedOrHoldsNothing(String body) throws IOException {
        String answer = post(body, "multipart/form-data; boundary=x");
        assertTrue(status(answer) == 400 || answer.endsWith("{}") && status(answer) == 200, answer);
        assertFalse(answer.contains("\u0000"), answer);
    }

    @Test
    void aMultipartFormWithoutABoundaryIsRefused() throws IOException {
        assertTrue(status(post("--x", "multipart/form-data")) < 500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jfwid=x:0'%7D;alert(1);%7B'",
                "jfwid=%3C/script%3E",
                "jfwid=abc",
                "jfwid=",
                "jfwid=a:1&jfwid='",
                "jfwid=a:1;b",
                "%6afwid=%27",
                "jakarta.faces.ClientWindow=%22",
                "jakarta.faces.RenderKitId=x&primefaces.nonce=y&javax.faces.ViewState=z"
            })
    void anOddNumberOfAWindowIsDroppedAndThePageOpens(String query) throws IOException {
        String answer = get("/?a=b&" + query.replace("<", "%3C"));
        assertStatus(200, answer);
        assertTrue(answer.endsWith("a=b {a=[b]}"), answer);
    }

    @Test
    void aNumberOfAWindowStays() throws IOException {
        String answer = get("/?jfwid=AbC-1:12");
        assertTrue(answer.endsWith("jfwid=AbC-1:12 {jfwid=[AbC-1:12]}"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://evil.example",
                "Origin: null",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site"
            })
    void anotherSiteReachesNoProgramAndChangesNothing(String line) throws IOException {
        String api = get("/api/v1/agencies", line);
        assertStatus(403, api);
        assertTrue(api.contains("application/problem+json"), api);
        assertTrue(api.contains("\"door.other-site\""), api);
        assertStatus(
                403,
                send(
                        demonstration,
                        "POST /sign-in HTTP/1.1\r\nHost: localhost\r\n" + line + "\r\nContent-Length: 0\r\n\r\n"));
        assertStatus(200, get("/sign-in", line));
    }

    @Test
    void theWindowItselfDoes() throws IOException {
        for (String line : List.of("Origin: http://localhost", "Sec-Fetch-Site: same-origin", "Sec-Fetch-Site: none")) {
            assertStatus(200, get("/api/v1/agencies", line));
            assertStatus(
                    200,
                    send(
                            demonstration,
                            "POST / HTTP/1.1\r\nHost: localhost\r\n" + line + "\r\nContent-Length: 0\r\n\r\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "localhost@evil.example",
                "localhost:80:90",
                "",
                "local host"
            })
    void anotherHostIsRefused(String host) throws IOException {
        assertTheirFault(send(demonstration, "GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n"));
    }

    @Test
    void oneHostIsNamedAndItIsOurs() throws IOException {
        assertStatus(400, send(demonstration, "GET / HTTP/1.0\r\n\r\n"));
        assertStatus(400, send(demonstration, "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n"));
        assertTheirFault(send(demonstration, "GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        assertStatus(421, send(demonstration, "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n"));
        for (String host : List.of("localhost", "LOCALHOST:8080", "127.0.0.1:1", "[::1]:8080")) {
            assertStatus(200, send(demonstration, "GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n"));
        }
    }

    @Test
    void whoIsTurnedAwayReadsWhyInTheirLanguage() throws IOException {
        assertTrue(get("/%00").contains("요청을 읽을 수 없습니다"));
        assertTrue(get("/%00", "Cookie: x=y; lang=en").contains("The request cannot be read"));
        assertTrue(get("/%00?lang=en").contains("<html lang=\"en\">"));
        assertTrue(get("/api/v1/%00", "Accept-Language: en").contains("broken encoding"));
        assertTrue(get("/%00").contains("Content-Security-Policy: default-src 'none'"));
    }

    @Test
    void withoutTlsProductionTellsItsAddressWithTlsAndNothingElse() throws IOException {
        String answer = send(production, "GET /trader/work?a=b HTTP/1.1\r\nHost: window.example:80\r\n\r\n");
        assertStatus(308, answer);
        assertTrue(answer.contains("Location: https://window.example/trader/work?a=b\r\n"), answer);
        assertFalse(answer.contains("Set-Cookie"), answer);
        assertStatus(308, send(production, "POST /as4 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n"));
        assertStatus(421, send(production, "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n"));
    }

    @Test
    void theCookieOfTheSessionIsOutOfReach() throws IOException {
        String plain = get("/?session=1");
        assertTrue(plain.contains("Set-Cookie: JSESSIONID="), plain);
        assertTrue(plain.contains("HttpOnly"), plain);
        assertFalse(plain.toLowerCase(java.util.Locale.ROOT).contains("; secure"), plain);
    }

    private static String[] lines(String format, int count) {
        return IntStream.range(0, count).mapToObj(format::formatted).toArray(String[]::new);
    }

    private static void assertTheirFault(String answer) {
        assertTrue(status(answer) >= 400 && status(answer) < 500, answer);
    }

    private static void assertStatus(int expected, String answer) {
        assertEquals(expected, status(answer), answer);
    }

    private static int status(String answer) {
        Matcher line = Pattern.compile("HTTP/1\\.[01] (\\d{3})").matcher(answer);
        assertTrue(line.lookingAt(), "no answer: " + answer);
        return Integer.parseInt(line.group(1));
    }

    private static String get(String address, String... lines) throws IOException {
        String more = lines.length == 0 ? "" : String.join("\r\n", lines) + "\r\n";
        return send(demonstration, "GET " + address + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n");
    }

    private static String post(String body, String type) throws IOException {
        int length = body.getBytes(StandardCharsets.ISO_8859_1).length;
        return send(
                demonstration,
                "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: " + length
                        + "\r\n\r\n" + body);
    }

    private static String send(Undertow server, String request) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(server.getListenerInfo().get(0).getAddress());
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Undertow window(Map<String, String> settings) throws ServletException {
        settings.forEach(System::setProperty);
        try {
            DeploymentInfo window = Servlets.deployment()
                    .setClassLoader(DoorTest.class.getClassLoader())
                    .setContextPath("/")
                    .setDeploymentName("window")
                    .setDefaultEncoding("UTF-8")
                    .addServlet(Servlets.servlet(Inside.class)
                            .addMapping("/*")
                            .setMultipartConfig(new MultipartConfigElement("")));
            DeploymentManager manager = Servlets.newContainer().addDeployment(window);
            manager.deploy();
            Undertow server = Undertow.builder()
                    .addHttpListener(0, "127.0.0.1")
                    .setHandler(manager.start())
                    .setIoThreads(2)
                    .setWorkerThreads(4)
                    .build();
            server.start();
            return server;
        } finally {
            SETTINGS.forEach(System::clearProperty);
        }
    }

    /** Tells what came through the door. */
    public static final class Inside extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.getCookies();
            request.getLocale();
            StringBuilder all = new StringBuilder("{");
            request.getParameterMap()
                    .forEach((name, values) -> all.append(name).append('=').append(List.of(values)));
            if (request.getParameter("session") != null) {
                request.getSession();
            }
            response.setCharacterEncoding("UTF-8");
            String query = request.getQueryString();
            response.getWriter().write((query == null ? "" : query + " ") + all + "}");
        }
    }
}
