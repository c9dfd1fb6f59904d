package org.singlewindow.web.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.singlewindow.web.shared.Words;

/** What pages say of themselves makes a menu for everybody; the pages are found, not listed. */
class MenuTest {
    private static final List<MenuEntry> ALL = new ClassFileImporter()
            .importPackages("org.singlewindow.web").stream()
                    .filter(type -> type.isAnnotatedWith(MenuEntry.class))
                    .map(JavaClass::reflect)
                    .flatMap(type -> Optional.ofNullable(type.getAnnotation(MenuEntry.class)).stream())
                    .toList();

    /** A page that is nowhere but here; without an icon it has its words. */
    private static final String OF_THE_TESTS = "/trader/question";

    static List<MenuEntry> entries() {
        return ALL;
    }

    private static Stream<MenuEntry> in(Area area) {
        return ALL.stream().filter(entry -> List.of(entry.in()).contains(area));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void anEntryLeadsToAPageThatItsReadersMayOpen(MenuEntry entry) throws IOException {
        Set<String> pages = PageFiles.addresses();
        assertTrue(pages.contains(entry.page()), entry.page());
        Area home = Area.at(entry.page());
        assertTrue(home == Area.OPEN || Set.of(entry.in()).equals(Set.of(home)), entry.page());
        assertTrue(Arrays.stream(entry.leadsTo()).allMatch(page -> pages.contains(page) && Area.at(page) == home));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void anEntryHasItsWordsInBothLanguages(MenuEntry entry) {
        String ko = Words.words(Locale.KOREAN, entry.words());
        assertNotEquals(entry.words(), ko);
        assertNotEquals(entry.words(), Words.words(Locale.ENGLISH, entry.words()));
        assertNotEquals(ko, Words.words(Locale.ENGLISH, entry.words()));
    }

    @ParameterizedTest
    @EnumSource
    void everyAreaHasAMenuInACertainOrder(Area area) {
        assertTrue(in(area).anyMatch(entry -> entry.page().equals(area.home())), "its first page is in it");
        Set<Integer> places = new HashSet<>();
        assertEquals(
                List.of(), in(area).filter(entry -> !places.add(entry.order())).toList());
    }

    @Test
    void everyEntryHasItsIconAndAllOfThemAreLight() throws IOException {
        String icons = Files.readString(Path.of("src/main/webapp/resources/sw/icons.svg"));
        assertTrue(icons.length() < 2560, () -> icons.length() + " bytes on the first visit");
        assertEquals(
                List.of(),
                ALL.stream()
                        .map(MenuEntry::page)
                        .filter(page -> !page.equals(OF_THE_TESTS))
                        .filter(page -> !icons.contains("id=\"" + Menu.icon(page) + "\""))
                        .toList());
    }

    @Test
    void theBeansOfPagesWereFound() {
        assertTrue(ALL.size() > 15, () -> "only " + ALL.size());
    }
}
