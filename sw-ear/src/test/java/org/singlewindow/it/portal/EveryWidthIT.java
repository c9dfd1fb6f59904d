package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Visitors;

/** Pages for everyone, at the width of a small telephone and in high contrast, in both languages. */
@ArquillianTest
@RunAsClient
class EveryWidthIT {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/requirements?hs=0202300000&origin=AU",
                "/schemas",
                "/verify?number=X&code=Y",
                "/accessibility"
            })
    void isAccessibleAndNeedsNoScrollingSideways(String address) {
        for (Locale language : new Locale[] {Locale.KOREAN, Locale.ENGLISH}) {
            try (BrowserContext visitor = Visitors.visitor(language)) {
                Page page = visitor.newPage();
                page.setViewportSize(320, 800);
                page.navigate(address + (address.contains("?") ? "&" : "?") + "lang=" + language.getLanguage());
                Accessibility.check(page);
                assertTrue(
                        (Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"),
                        address + " is wider than 320 pixels in " + language);
                page.evaluate("document.documentElement.dataset.theme = 'contrast'");
                Accessibility.check(page);
            }
        }
    }
}
