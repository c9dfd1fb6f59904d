package org.singlewindow.web.admin.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.credential.PersonFile;
import org.singlewindow.credential.SignIn;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.shared.Words;

/** The pages of companies and people name whatever they show, say what is wrong at its field, and are administrators' alone. */
class PartyPagesTest {
    private static final Path PAGES = Path.of("src/main/webapp/admin/party");
    private static final Path COMPANY = PAGES.resolve("company.xhtml");

    @Test
    void whateverIsShownHasWordsInBothLanguages() {
        List<String> missing = Stream.of(
                        keys("admin.company.kind.", OrganisationFacts.COMPANIES),
                        keys("admin.person.next.", List.of(PersonFile.Next.values())),
                        keys("admin.person.way.", List.of(SignIn.Way.values())),
                        keys("admin.person.certificate.", List.of("VALID", "EXPIRED", "ENDED")),
                        keys(
                                "open.role.",
                                OrganisationFacts.COMPANIES.stream()
                                        .flatMap(kind -> kind.roles().stream())
                                        .toList()),
                        keys(
                                "party.",
                                List.of("sign-in", "connect", "found-company", "change-company", "change-person")))
                .flatMap(keys -> keys)
                .filter(key -> Stream.of(Locale.KOREAN, Locale.ENGLISH)
                        .anyMatch(language -> Words.words(language, key).equals(key)))
                .toList();
        assertEquals(List.of(), missing);
    }

    private static Stream<String> keys(String start, Collection<?> ends) {
        return ends.stream().map(end -> start + end);
    }

    @ParameterizedTest
    @CsvSource({
        "party.reference-malformed, 김, Kim, reference",
        "party.reference-taken, 김, Kim, reference",
        "party.email-malformed, 김, Kim, email",
        "party.role-does-not-fit, 김, Kim, role",
        "party.no-such-organisation, 김, Kim, organisation",
        "party.name-missing, '', Kim, ko",
        "party.name-missing, 김, '', en",
        "party.name-missing, 김, Kim, ko",
        "privacy.resident-number, 김, Kim, ko"
    })
    void eachRefusalIsAtItsField(String code, String ko, String en, String field) {
        assertEquals(field, PersonFields.of(Refusal.notValid(code), ko, en));
    }

    /** Each place at which the use case finds something wrong is a field of the page, which shows it there. */
    @Test
    void eachFieldOfACompanyShowsWhatIsWrongWithIt() throws IOException {
        String page = Files.readString(COMPANY);
        Stream.concat(
                        Arrays.stream(Organisation.Contact.class.getRecordComponents())
                                .map(field -> field.getName()),
                        Stream.of("code", "nameKo", "nameEn"))
                .forEach(field -> assertTrue(
                        page.contains("name=\"" + field + "\"") && page.contains("wrong.at('/" + field + "')"), field));
        assertTrue(page.contains("input=\"f_kind\"") && page.contains("wrong.at('/kind')"));
    }

    @Test
    void theyStandInTheAreaOfAdministratorsAlone() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            List<String> addresses = files.map(
                            file -> "/admin/" + file.getFileName().toString().replace(".xhtml", ""))
                    .toList();
            assertTrue(addresses.containsAll(List.of("/admin/companies", "/admin/company", "/admin/person")));
            for (String address : addresses) {
                for (Actor.Role role : Actor.Role.values()) {
                    Actor actor = new Actor("somebody", "Somebody", "ORGANISATION", role);
                    assertEquals(role == Actor.Role.ADMIN, Area.at(address).admits(actor), address + " " + role);
                }
                assertFalse(Area.at(address).admits(null));
            }
        }
    }
}
