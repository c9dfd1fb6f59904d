package org.singlewindow.it.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ClientCertificate;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.singlewindow.server.DemoKeys;

/**
 * People before a screen, all in one browser but each with a session of their own. To be used from the thread of the
 * tests only, as Playwright demands.
 */
public final class Visitors {
    private static @Nullable Browser browser;

    /** Generous: build machines are busy, and who waits for a state loses nothing by it. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final double LOOK_AGAIN_MILLIS = 200;

    /** What browsers refused to do because the content policy forbids it. */
    private static final List<String> FORBIDDEN = new CopyOnWriteArrayList<>();

    private Visitors() {}

    /** What no browser of these visitors was allowed to do, though a page asked for it. */
    static List<String> forbidden() {
        return List.copyOf(FORBIDDEN);
    }

    /** Somebody without a certificate who reads that language; the caller closes the context. */
    public static BrowserContext visitor(Locale language) {
        return reading(language, browser().newContext(options(language)));
    }

    /** A persona whose browser offers the certificate in the TLS handshake, as programs do. */
    public static BrowserContext visitorWithCertificate(String alias, Locale language) {
        Path key = Surroundings.data().pki().resolve("personas").resolve(alias + ".p12");
        ClientCertificate certificate =
                new ClientCertificate(origin()).setPfxPath(key).setPassphrase(DemoKeys.PASSWORD);
        return reading(language, browser().newContext(options(language).setClientCertificates(List.of(certificate))));
    }

    /** Signs the persona in as a person does: the browser opens the key file and signs the server's challenge. */
    public static Page signedIn(BrowserContext visitor, String alias) {
        Page page = visitor.newPage();
        page.navigate("/sign-in");
        page.locator("#persona-" + alias).click();
        page.waitForURL(address -> !address.contains("/sign-in"));
        return page;
    }

    /** Looks again until it is so; fails after a minute. */
    public static void until(Page page, BooleanSupplier so) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        "Not so after " + PATIENCE + ": " + page.locator("main").innerText());
            }
            page.waitForTimeout(LOOK_AGAIN_MILLIS);
        }
    }

    /** The portal speaks Korean until somebody chooses otherwise; this visitor once did. */
    private static BrowserContext reading(Locale language, BrowserContext visitor) {
        visitor.setDefaultTimeout(PATIENCE.toMillis());
        visitor.onConsoleMessage(Visitors::note);
        visitor.addCookies(List.of(new Cookie("lang", language.getLanguage()).setUrl(origin())));
        return visitor;
    }

    private static void note(ConsoleMessage message) {
        if (message.text().contains("Content Security Policy")) {
            FORBIDDEN.add(message.location() + ": " + message.text());
        }
    }

    private static Browser.NewContextOptions options(Locale language) {
        return new Browser.NewContextOptions()
                .setBaseURL(origin())
                .setLocale(language.getLanguage().equals("ko") ? "ko-KR" : "en-US")
                .setTimezoneId("Asia/Seoul")
                .setViewportSize(1280, 900)
                // The demonstration's authority is nobody whom a browser knows.
                .setIgnoreHTTPSErrors(true);
    }

    private static String origin() {
        String address = Surroundings.securePortal().toString();
        return address.substring(0, address.length() - 1);
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            browser = launch();
        }
        return browser;
    }

    private static Browser launch() {
        Optional<Path> executable;
        try {
            executable = Chromium.find();
        } catch (IOException failed) {
            throw new IllegalStateException("No browser can be found", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        Map<String, String> environment = new HashMap<>(System.getenv());
        executable.ifPresent(found -> environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        executable.ifPresent(options::setExecutablePath);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close browser"));
        return playwright.chromium().launch(options);
    }
}
