package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Journey;

/** An administrator registers a company, admits somebody of it, and sees what the person still needs. */
@ArquillianTest
@RunAsClient
class CompaniesIT {
    @Test
    void aCompanyAndSomebodyOfItAreRegisteredOnScreen() {
        new Journey(Locale.ENGLISH).as("admin-one", page -> {
            Journey.look(page, "/admin/companies");
            page.click("#new");
            registered(page);
            admitted(page);
            changed(page);
            ended(page);
            page.navigate("/admin/companies?text=1234567891");
            assertTrue(page.locator("main").innerText().contains("SAEBOM"), page.locator("main")::innerText);
            Journey.look(page, "/admin/certificates?view=ending");
            return page;
        });
        for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            new Journey(language).as("admin-one", page -> {
                Journey.look(page, "/admin/company");
                Journey.look(page, "/admin/company?code=SAEBOM");
                Journey.look(page, "/admin/person?reference=trader-saebom");
                Journey.look(page, "/admin/person?reference=customs-busan");
                return page;
            });
        }
    }

    @Test
    void theSecondOfTwoWhoChangeACompanyIsTold() {
        new Journey(Locale.ENGLISH).as("admin-two", page -> {
            page.navigate("/admin/company?code=HANBIT");
            String telephone = page.locator("#f_telephone").inputValue();
            try (Page other = page.context().newPage()) {
                other.navigate(page.url());
                other.fill("#f_telephone", "02-0000-0098");
                other.click("#save");
                other.getByText("What is known of HANBIT is saved").waitFor();
                page.fill("#f_telephone", "02-0000-0097");
                page.click("#save");
                page.getByText("Somebody else changed HANBIT meanwhile").waitFor();
                other.fill("#f_telephone", telephone);
                other.click("#save");
                other.getByText("What is known of HANBIT is saved").waitFor();
            }
            return page;
        });
    }

    private static void registered(Page page) {
        page.selectOption("#f_kind", "TRADER");
        Map.of(
                        "code", "SAEBOM",
                        "nameKo", "새봄무역",
                        "nameEn", "Saebom Trading",
                        "businessNumber", "123-45-67890",
                        "customsId", "SBTR0000015",
                        "representative", "정새봄",
                        "telephone", "02-0000-0015",
                        "email", "office@saebom.example")
                .forEach((field, value) -> page.fill("#f_" + field, value));
        page.click("#save");
        page.locator("#f_businessNumber[aria-invalid=true]").waitFor();
        assertEquals("Saebom Trading", page.locator("#f_nameEn").inputValue());
        Accessibility.check(page);
        page.fill("#f_businessNumber", "123 45 67891");
        page.click("#save");
        page.getByText("SAEBOM is registered").waitFor();
        assertEquals("123-45-67891", page.locator("#f_businessNumber").inputValue());
    }

    private static void admitted(Page page) {
        page.fill("#f_reference", "Trader Saebom");
        page.fill("#f_ko", "정새봄");
        page.fill("#f_en", "Jeong Saebom");
        page.click("#admit");
        page.locator("#f_reference[aria-invalid=true]").waitFor();
        Accessibility.check(page);
        page.fill("#f_reference", "trader-saebom");
        page.click("#admit");
        page.waitForURL("**/admin/person**");
        assertTrue(page.locator("#next").innerText().contains("No certificate opens the window"));
        Accessibility.check(page);
    }

    private static void ended(Page page) {
        page.navigate("/admin/company?code=SAEBOM");
        page.click("#endCompany");
        page.locator("#f_reason[aria-invalid=true]").waitFor();
        Accessibility.check(page);
        page.fill("#f_reason", "Closed its business.");
        page.click("#endCompany");
        page.getByText("SAEBOM has ended").waitFor();
        Accessibility.check(page);
        page.click("#takeUp");
        page.getByText("SAEBOM is taken up again").waitFor();
    }

    private static void changed(Page page) {
        page.fill("#f_email", "saebom@saebom.example");
        page.click("#save");
        page.getByText("What is known of trader-saebom is saved").waitFor();
        page.locator("#acts summary").click();
        page.click("#suspend");
        page.getByText("trader-saebom is kept out").waitFor();
        page.click("#readmit");
        page.getByText("trader-saebom may sign in again").waitFor();
    }
}
