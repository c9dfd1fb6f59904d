package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Beef;
import org.singlewindow.it.support.Surroundings;
import org.singlewindow.it.support.Visitors;

/**
 * Every page is accessible and fits its window: in each language, light, dark and in high contrast, wide, on a telephone and on a
 * small one. Each page is looked at in one of these ways, another one each day; in all of them with {@code -Pevery-variant}.
 */
@ArquillianTest
@RunAsClient
class EveryPageIT {
    private static final Path PAGES = Path.of("../sw-web/src/main/webapp");
    private static final String NOBODY = "";
    private static final String EDITION = "Edition to look at";

    private static final Pattern IN_FOLDER = Pattern.compile("(/[a-z-]+)/[a-z-]+(/[a-z-]+)");

    /** By persona. */
    private static final Map<String, List<String>> ADDRESSES = addresses();

    /** Pages that are shown when something else was done, and are looked at by the tests of that. */
    private static final Set<String> REACHED_OTHERWISE = Set.of(
            "/error/forbidden",
            "/error/incident",
            "/error/not-found",
            "/error/refused",
            "/trader/answer",
            "/trader/certificate",
            "/agency/certificate",
            "/customs/certificate",
            "/trader/lodged",
            "/trader/submitted",
            "/trader/sign",
            "/trader/sign-several",
            "/trader/lodged-several",
            "/trader/goods-import",
            "/trader/pay",
            "/trader/fee-receipt",
            "/trader/inspection",
            "/agency/inspection",
            "/agency/inspection-result",
            "/customs/inspection",
            "/customs/inspection-result",
            "/helpdesk/charge",
            "/helpdesk/message",
            "/helpdesk/incident",
            "/helpdesk/chain");

    private static Map<String, List<String>> addresses() {
        Map<String, List<String>> addresses = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/every-page.txt"))) {
            lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .forEach(parts -> addresses
                            .computeIfAbsent(parts[0].equals("-") ? NOBODY : parts[0], persona -> new ArrayList<>())
                            .add(parts[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return addresses;
    }

    /** How a page is looked at. */
    private record Variant(Locale language, String theme, int width) {
        static List<Variant> all() {
            List<Variant> all = new ArrayList<>();
            for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
                for (String theme : List.of("light", "dark", "contrast")) {
                    for (int width : List.of(1400, 390, 320)) {
                        all.add(new Variant(language, theme, width));
                    }
                }
            }
            return all;
        }

        /** The one whose turn it is, or all. */
        static List<Variant> of(String address) {
            List<Variant> all = all();
            long turn = LocalDate.now(ZoneId.of("Asia/Seoul")).toEpochDay() + Math.abs((long) address.hashCode());
            return Boolean.getBoolean("sw.every-variant") ? all : List.of(all.get((int) (turn % all.size())));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                NOBODY,
                "trader-hanbit",
                "official-qia",
                "customs-busan",
                "keeper-gamcheon",
                "helpdesk-one",
                "admin-one"
            })
    void isAccessibleAndFitsItsWindow(String persona) throws SQLException {
        Map<String, String> named = persona.isEmpty() ? Map.of() : somethingToLookAt();
        List<String> wrong = new ArrayList<>();
        for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            try (BrowserContext visitor = Visitors.visitor(language)) {
                Page page = visitor.newPage();
                page.navigate("/sign-in?lang=" + language.getLanguage());
                if (!persona.isEmpty()) {
                    page = Visitors.signedIn(visitor, persona);
                }
                for (String address : ADDRESSES.getOrDefault(persona, List.of())) {
                    for (Variant variant : Variant.of(address)) {
                        if (variant.language().equals(language)) {
                            looked(page, filled(address, named), variant).ifPresent(wrong::add);
                        }
                    }
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    /** What is wrong with the page, so that one run tells of all of them. */
    private static Optional<String> looked(Page page, String address, Variant variant) {
        try {
            look(page, address, variant);
            return Optional.empty();
        } catch (AssertionError | PlaywrightException found) {
            return Optional.of(address + " " + variant + ": " + found.getMessage());
        }
    }

    private static void look(Page page, String address, Variant variant) {
        page.setViewportSize(variant.width(), 900);
        Response answer = page.navigate(address);
        assertEquals(200, answer == null ? 0 : answer.status(), address);
        page.evaluate("theme => { document.documentElement.dataset.theme = theme; }", variant.theme());
        Accessibility.check(page);
        assertTrue(
                (Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"),
                address + " does not fit " + variant);
    }

    private static String filled(String address, Map<String, String> named) {
        String filled = address;
        for (Map.Entry<String, String> one : named.entrySet()) {
            filled = filled.replace("{" + one.getKey() + "}", one.getValue());
        }
        return filled;
    }

    private static Map<String, String> somethingToLookAt() throws SQLException {
        String application = one("select reference from application where agency = 'QIA' and document = 'VQ02'");
        if (application.isEmpty()) {
            application = Beef.lodge("119100");
        }
        String lodged = one("select dossier_reference from application where reference = '" + application + "'");
        String draft = one("select reference from dossier where owner = 'HANBIT' and state = 'DRAFT'");
        return Map.of(
                "edition",
                waitingEdition(),
                "application",
                application,
                "case",
                lodged,
                "declaration",
                one("select reference from declaration where dossier_reference = '" + lodged + "'"),
                "undertaking",
                undertaking(application, lodged),
                "objection",
                objection(application, lodged),
                "draft",
                draft.isEmpty() ? Beef.draft("119101") : draft);
    }

    /** As if the agency had approved with a condition. */
    private static String undertaking(String application, String lodged) throws SQLException {
        String query = "select reference from undertaking where application = '" + application + "'";
        if (one(query).isEmpty()) {
            Surroundings.ledger().change("""
                            insert into undertaking (id, reference, application, dossier, document, agency, trader, filed_by,
                                                     certificate, ordered, kind, words, keeper, due_on, state, set_at,
                                                     proof, answer, version)
                            values (nextval('sw_id'), 'UT-EVERY-PAGE', '%s', '%s', 'VQ02', 'QIA', 'HANBIT', 'HANBIT',
                                    '', true, 'RETURN', '반송', '', '2199-01-01', 'OPEN', now(), '', '', 0)
                            """.formatted(application, lodged));
        }
        return one(query);
    }

    /** As if the agency had refused and the applicant objected. */
    private static String objection(String application, String lodged) throws SQLException {
        String query = "select reference from objection where application = '" + application + "'";
        if (one(query).isEmpty()) {
            Surroundings.ledger().change("""
                            insert into objection (id, reference, application, dossier, document, agency, trader, filed_by,
                                                   grounds, state, lodged_at, answer, version)
                            values (nextval('sw_id'), 'OB-EVERY-PAGE', '%s', '%s', 'VQ02', 'QIA', 'HANBIT', 'HANBIT',
                                    '정정되었습니다.', 'LODGED', now(), '', 0)
                            """.formatted(application, lodged));
        }
        return one(query);
    }

    /** Of a list whose editions nobody counts elsewhere; its day never comes. */
    private static String waitingEdition() throws SQLException {
        String query = "select id from official_edition where title = '" + EDITION + "'";
        if (one(query).isEmpty()) {
            Surroundings.ledger().change("""
                            insert into official_edition (id, list, title, effective_from, state, entries, entries_loaded,
                                                          loaded_at, loaded_by, digest, shipped, proposed_by, proposed_at)
                            values (nextval('official_edition_id'), 'places', '%s', '2199-01-01', 'PROPOSED', 0, 0,
                                    now(), 'admin-two', repeat('0', 64), false, 'admin-two', now())
                            """.formatted(EDITION));
        }
        return one(query);
    }

    @AfterAll
    static void forgetTheEdition() throws SQLException {
        Surroundings.ledger().change("delete from official_edition where title = '" + EDITION + "'");
    }

    private static String one(String query) throws SQLException {
        return Surroundings.ledger().all(query).stream().findFirst().orElse("");
    }

    @Test
    void everyPageIsAmongThem() throws IOException {
        Set<String> looked = ADDRESSES.values().stream()
                .flatMap(List::stream)
                .map(address -> address.replaceFirst("\\?.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        looked.addAll(REACHED_OTHERWISE);
        Set<String> forgotten = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            files.map(file -> PAGES.relativize(file).toString())
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                    .map(file -> "/" + file.substring(0, file.length() - ".xhtml".length()))
                    .map(file -> IN_FOLDER.matcher(file).replaceFirst("$1$2"))
                    .map(file -> file.equals("/index") ? "/" : file)
                    .filter(file -> !looked.contains(file))
                    .forEach(forgotten::add);
        }
        assertEquals(Set.of(), forgotten, "nobody looks at these pages");
    }
}
