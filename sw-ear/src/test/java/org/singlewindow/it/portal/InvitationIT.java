package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Journey;
import org.singlewindow.it.support.Surroundings;
import org.singlewindow.it.support.Visitors;
import org.singlewindow.server.DemoKeys;

/** An administrator invites somebody, who registers by the link of the letter with a certificate of their own. */
@ArquillianTest
@RunAsClient
class InvitationIT {
    private static final Pattern LINK = Pattern.compile("/invitation\\?token=[A-Za-z0-9_-]{43}");
    private static final String GONE = "This link is no longer valid: ask for a new one.";

    @Test
    void whoIsInvitedRegistersOnceAndSignsIn() {
        String receiver = UUID.randomUUID() + "@hanbit.example";
        new Journey(Locale.ENGLISH).as("admin-one", page -> {
            invite(page, receiver);
            return page;
        });
        try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
            Page page = visitor.newPage();
            String link = link(page, receiver);
            Page other = visitor.newPage();
            other.navigate(link);
            page.navigate(link);
            assertFalse(page.url().contains("token"), page::url);
            Accessibility.check(page);
            page.navigate("/invitation?lang=en");
            refused(page);
            joined(page);
            submit(other, "newcomer");
            other.getByText(GONE).waitFor();
            Accessibility.check(other);
            for (String dead : new String[] {link, "/invitation?token=" + "x".repeat(43), "/invitation"}) {
                other.navigate(dead);
                other.getByText(GONE).waitFor();
            }
        }
        new Journey(Locale.KOREAN).as("admin-one", page -> {
            Journey.look(page, "/admin/invitations?view=used");
            assertTrue(page.locator("#list").innerText().contains("hanbit-"), page.locator("#list")::innerText);
            return page;
        });
    }

    @Test
    void oneThatIsSentAgainOrTakenBackOpensNothing() {
        String receiver = UUID.randomUUID() + "@hanbit.example";
        new Journey(Locale.ENGLISH).as("admin-two", page -> {
            invite(page, receiver);
            String first = link(page, receiver);
            page.navigate("/admin/invitations?text=" + receiver);
            page.locator("#list [id$=again]").click();
            page.getByText("Another letter is on its way").waitFor();
            opens(first, false);
            Visitors.until(page, () -> !link(page, receiver).equals(first));
            String second = link(page, receiver);
            opens(second, true);
            page.navigate("/admin/invitations?text=" + receiver);
            page.locator("#list summary").click();
            page.locator("#list [id$=takeBack]").click();
            page.getByText("The invitation is taken back").waitFor();
            opens(second, false);
            return page;
        });
    }

    private static void invite(Page page, String receiver) {
        Journey.look(page, "/admin/invitations?organisation=NOBODY");
        page.fill("#f_email", receiver);
        page.click("#invite");
        page.locator("#f_organisation[aria-invalid=true]").waitFor();
        Accessibility.check(page);
        page.fill("#f_organisation", "HANBIT");
        page.click("#invite");
        page.getByText("An invitation is on its way").waitFor();
        Accessibility.check(page);
        assertFalse(page.locator("#list").innerText().contains(receiver), "as much as tells one from another");
    }

    private static void refused(Page page) {
        submit(page, "trader-nuri");
        page.locator("#f_p12-error").getByText("registered already").waitFor();
        Accessibility.check(page);
    }

    private static void joined(Page page) {
        submit(page, "newcomer");
        page.waitForURL("**/sign-in**");
        page.getByText("You are registered as hanbit-").waitFor();
        page.setInputFiles("#p12", key("newcomer"));
        page.fill("#password", DemoKeys.PASSWORD);
        page.locator("[data-sw-sign-button]").click();
        page.waitForURL(address -> !address.contains("/sign-in"));
        assertTrue(page.locator("body").getAttribute("data-sw-user").startsWith("hanbit-"));
    }

    private static void submit(Page page, String persona) {
        page.fill("#f_ko", "아무개");
        page.fill("#f_en", "Amu Gae");
        page.setInputFiles("#f_p12", key(persona));
        page.fill("#password", DemoKeys.PASSWORD);
        page.locator("[data-sw-sign-button]").click();
    }

    private static Path key(String persona) {
        return Surroundings.data().pki().resolve("personas").resolve(persona + ".p12");
    }

    private static void opens(String link, boolean something) {
        try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
            Page page = visitor.newPage();
            page.navigate(link);
            if (something) {
                page.locator("#f_p12").waitFor();
            } else {
                page.getByText(GONE).waitFor();
            }
        }
    }

    /** The link in the last letter to that address. */
    private static String link(Page page, String receiver) {
        Visitors.until(page, () -> last(receiver).isPresent());
        Matcher link = LINK.matcher(last(receiver).orElseThrow());
        assertTrue(link.find(), "the letter has a link");
        return link.group();
    }

    private static Optional<String> last(String receiver) {
        try (Stream<Path> mails = Files.list(Surroundings.data().mail())) {
            return mails.filter(mail -> mail.toString().contains(receiver))
                    .max((one, other) -> Long.compare(
                            one.toFile().lastModified(), other.toFile().lastModified()))
                    .map(InvitationIT::text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body, however it was encoded on its way. */
    private static String text(Path mail) {
        try {
            String raw = Files.readString(mail, StandardCharsets.ISO_8859_1).replace("\r", "");
            String body = raw.substring(raw.indexOf("\n\n") + 2);
            return raw.contains("Content-Transfer-Encoding: base64")
                    ? new String(Base64.getMimeDecoder().decode(body.strip()), StandardCharsets.UTF_8)
                    : body.replace("=\n", "").replace("=3D", "=");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
