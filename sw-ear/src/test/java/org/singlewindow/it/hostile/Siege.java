package org.singlewindow.it.hostile;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.singlewindow.it.kill.MortalWindow;
import org.singlewindow.it.support.Programs;
import org.singlewindow.it.support.Visitors;

/**
 * A window of its own for those who try to break it: they press every button, and no other test stands on what is left. It
 * is started once for all of them, and holds no more memory than a small installation.
 */
final class Siege {
    /** One of each role. */
    static final List<String> PEOPLE =
            List.of("trader-hanbit", "broker-garam", "official-mfds", "customs-incheon", "helpdesk-one", "admin-one");

    private static @Nullable MortalWindow window;
    private static boolean endsWithUs;

    private Siege() {}

    static synchronized MortalWindow window() {
        if (window == null) {
            window = started("siege");
        }
        return window;
    }

    /** Another window under that name, for those who must find its people as they were. */
    static synchronized void anew(String name) {
        end();
        window = started(name);
    }

    private static synchronized void end() {
        if (window != null) {
            window.close();
            window = null;
        }
    }

    private static MortalWindow started(String name) {
        MortalWindow started = new MortalWindow(name);
        try {
            started.start();
        } catch (IllegalStateException refused) {
            started.close();
            throw refused;
        }
        if (!endsWithUs) {
            endsWithUs = true;
            Runtime.getRuntime().addShutdownHook(new Thread(Siege::end, "end of the siege"));
        }
        return started;
    }

    static Path log() {
        return window().data().server().resolve("log").resolve("server.log");
    }

    /** The people before their screens, each signed in. */
    static List<Caller> people() {
        SSLSocketFactory tls = Programs.sockets(window().data(), null);
        List<Caller> people = new ArrayList<>(List.of(new Caller("nobody", "", tls)));
        for (String person : PEOPLE) {
            people.add(new Caller(person, session(person), tls));
        }
        return people;
    }

    /** Programs with the certificates of the same people, and one without. */
    static List<Caller> programs() {
        List<Caller> programs =
                new ArrayList<>(List.of(new Caller("nobody", "", Programs.sockets(window().data(), null))));
        for (String person : PEOPLE) {
            Path key = window().data().pki().resolve("personas").resolve(person + ".p12");
            programs.add(new Caller(person, "", Programs.sockets(window().data(), key)));
        }
        return programs;
    }

    /** One of them. */
    static Caller person(String alias) {
        return new Caller(alias, session(alias), Programs.sockets(window().data(), null));
    }

    private static String session(String person) {
        URI portal = window().portal();
        try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
            Page page = visitor.newPage();
            page.navigate(portal.resolve("/sign-in").toString());
            page.locator("#persona-" + person).click();
            page.waitForURL(address -> !address.contains("/sign-in"));
            return visitor.cookies(portal.toString()).stream()
                    .filter(cookie -> !cookie.name.equals("lang"))
                    .map(cookie -> cookie.name + "=" + cookie.value)
                    .collect(Collectors.joining("; "));
        }
    }
}
