package org.singlewindow.it.support;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.singlewindow.credential.SignInText;
import org.singlewindow.server.DataFolder;
import org.singlewindow.server.DemoKeys;

/** Somebody before the screens of one server: reads pages, sends their forms, and signs in, without a browser. */
public final class Screens {
    private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']+)'");
    private static final char[] PASSWORD = DemoKeys.PASSWORD.toCharArray();

    private final URI portal;
    private final DataFolder data;
    private final HttpClient browser;
    private final Map<String, String> cookies = new ConcurrentSkipListMap<>();

    /** Somebody who has not been there before. */
    public Screens(URI portal, DataFolder data) {
        this.portal = portal;
        this.data = data;
        browser = Programs.browser(data);
    }

    /** A challenge that a person has signed. */
    public record Signed(String origin, String challenge, String cms) {}

    /** Asks for a page; is led nowhere else. */
    public HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(portal.resolve("/").resolve(path)));
    }

    /** Listens for news, with the session's cookies; the handshake fails where there is nothing for such a person. */
    public WebSocket listen(WebSocket.Listener listener, String... headers) {
        WebSocket.Builder builder = browser.newWebSocketBuilder().header("Cookie", cookieHeader());
        for (int index = 0; index < headers.length; index += 2) {
            builder.header(headers[index], headers[index + 1]);
        }
        URI secure = URI.create(portal.resolve("/news").toString().replaceFirst("^http", "ws"));
        return builder.buildAsync(secure, listener).join();
    }

    /** Presses a button: the form around it is sent as it stands on the page, but for those values. */
    public HttpResponse<String> press(HttpResponse<String> page, String button, Map<String, String> values)
            throws IOException, InterruptedException {
        Document document = Jsoup.parse(page.body(), page.uri().toString());
        Element pressed = Objects.requireNonNull(document.getElementById(button), () -> button + " on " + page.body());
        FormElement form = (FormElement) Objects.requireNonNull(pressed.closest("form"));
        Set<String> buttons =
                Set.copyOf(form.select("input[type=submit], button").eachAttr("name"));
        Map<String, String> fields = new TreeMap<>(form.formData().stream()
                .filter(field -> !buttons.contains(field.key()))
                .collect(Collectors.toMap(field -> field.key(), field -> field.value(), (first, second) -> first)));
        Matcher nonce = NONCE.matcher(page.body());
        if (nonce.find()) {
            fields.put("primefaces.nonce", nonce.group(1));
        }
        fields.putAll(values);
        fields.put(pressed.attr("name"), pressed.val());
        return send(HttpRequest.newBuilder(URI.create(form.absUrl("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    /** Asks this server for a challenge, and signs it with that person's key. */
    public Signed challenge(String person) throws Exception {
        return challenge(person, portal.toString().replaceFirst("/$", ""));
    }

    /** The same where this server is visited under another address. */
    public Signed challenge(String person, String origin) throws Exception {
        String challenge = Objects.requireNonNull(
                        Jsoup.parse(open("sign-in?lang=en").body()).getElementById("challenge"))
                .val();
        String text = new SignInText(origin, challenge).toString();
        Path key = data.pki().resolve("personas").resolve(person + ".p12");
        return new Signed(origin, challenge, Base64.getEncoder().encodeToString(signature(text, key)));
    }

    /** Hands in at this server's sign-in page what was signed, here or elsewhere. */
    public HttpResponse<String> handIn(Signed signed) throws IOException, InterruptedException {
        return press(
                open("sign-in?lang=en"),
                "submit",
                Map.of("origin", signed.origin(), "challenge", signed.challenge(), "cms", signed.cms()));
    }

    private static byte[] signature(String text, Path file) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        String alias = store.aliases().nextElement();
        PrivateKey key = (PrivateKey) store.getKey(alias, PASSWORD);
        X509Certificate certificate = (X509Certificate) store.getCertificate(alias);
        String algorithm = key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                        .build(new JcaContentSignerBuilder(algorithm).build(key), certificate));
        generator.addCertificates(new JcaCertStore(List.of(certificate)));
        return generator
                .generate(new CMSProcessableByteArray(text.getBytes(StandardCharsets.UTF_8)), false)
                .getEncoded();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        HttpResponse<String> answer = browser.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream()
                .flatMap(cookie -> HttpCookie.parse(cookie).stream())
                .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
        return answer;
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
