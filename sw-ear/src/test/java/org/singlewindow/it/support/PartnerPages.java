package org.singlewindow.it.support;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** What an administrator does to connect an organisation's own system, and to go back to the screens. */
public final class PartnerPages {
    private static final String ADMINISTRATOR = "admin-one";

    private PartnerPages() {}

    /** Describes the connection, registers the certificate, sends a test message, and goes over to the system. */
    public static void connect(String code, URI address) {
        connect(code, address, page -> {});
    }

    /** The same, and asks every page on the way for its accessibility. */
    public static void connectWatched(String code, URI address) {
        connect(code, address, Accessibility::check);
    }

    private static void connect(String code, URI address, Consumer<Page> watcher) {
        new Journey(Locale.ENGLISH).as(ADMINISTRATOR, page -> {
            describe(page, code, address, watcher);
            if (page.locator("#certificates tbody tr").count() == 0) {
                register(page, code, watcher);
            }
            page.locator("#check").click();
            page.locator("#checked .sw-status-ACKNOWLEDGED").waitFor();
            watcher.accept(page);
            page.locator("#bySystem").click();
            page.locator("#onScreens").waitFor();
            watcher.accept(page);
            return page;
        });
    }

    private static void describe(Page page, String code, URI address, Consumer<Page> watcher) {
        page.navigate("/admin/partners");
        page.locator("a[href*='code=" + code + "']").click();
        watcher.accept(page);
        page.locator("#endpoint").fill("somewhere");
        page.locator("#save").click();
        page.locator("#problems").waitFor();
        watcher.accept(page);
        page.locator("#endpoint").fill(address.toString());
        page.locator("#pauses").fill("100ms 100ms 200ms 200ms 500ms 500ms 1s 1s 1s 1s");
        page.locator("#save").click();
        page.locator("text=The connection is saved").waitFor();
    }

    private static void register(Page page, String code, Consumer<Page> watcher) {
        Path certificate = Surroundings.data().pki().resolve("systems").resolve(code + ".crt");
        page.locator("#file").setInputFiles(certificate);
        page.locator("#send").click();
        page.locator("#certificates tbody tr").waitFor();
        watcher.accept(page);
    }

    /** From now on the organisation works on the window's screens. */
    public static void disconnect(String code) {
        new Journey(Locale.KOREAN).as(ADMINISTRATOR, page -> {
            page.navigate("/admin/partner?code=" + code);
            page.locator("#onScreens").click();
            page.locator("#bySystem").waitFor();
            return page;
        });
    }
}
