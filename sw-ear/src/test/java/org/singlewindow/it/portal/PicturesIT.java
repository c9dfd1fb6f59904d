package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.singlewindow.it.support.Beef;
import org.singlewindow.it.support.Journey;
import org.singlewindow.it.support.Surroundings;
import org.singlewindow.it.support.Visitors;

/** Takes the pictures for the README and the manual from the running window, so that they never show an older one. */
@ArquillianTest
@RunAsClient
@EnabledIfSystemProperty(named = "sw.pictures", matches = ".+")
class PicturesIT {
    private static final Path FOLDER = Path.of(System.getProperty("sw.pictures", "target"));
    private static final int CASES = 6;

    @Test
    void eachGroupAtItsWork() throws SQLException {
        String application = "";
        for (int number = 0; number < CASES; number++) {
            application = Beef.lodge("12" + (3400 + number));
        }
        String named = application;
        String lodged = only("select dossier_reference from application where reference = '" + named + "'");
        String declared = only("select reference from declaration where dossier_reference = '" + lodged + "'");
        Journey journey = new Journey(Locale.KOREAN);
        journey.as("trader-hanbit", page -> {
            taken(page, "/trader/case?ref=" + lodged, "trader");
            taken(page, "/trader/work", "trader-work");
            return page;
        });
        journey.as("official-qia", page -> {
            Visitors.until(page, () -> {
                page.navigate("/agency/worklist");
                return page.locator("#worklist tbody a[href*='" + named + "']").count() > 0;
            });
            taken(page, "/agency/worklist", "worklist");
            taken(page, "/agency/review?application=" + named, "agency");
            return page;
        });
        journey.as("customs-busan", page -> {
            taken(page, "/customs/consignment?ref=" + declared, "customs");
            return page;
        });
    }

    private static void taken(Page page, String address, String name) {
        page.setViewportSize(1400, 900);
        page.navigate(address);
        page.waitForLoadState();
        Path file = FOLDER.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        assertTrue(Files.exists(file));
    }

    private static String only(String query) throws SQLException {
        return Surroundings.ledger().all(query).iterator().next();
    }
}
