package org.singlewindow.web.trader.helpline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.weld.junit5.EnableWeld;
import org.jboss.weld.junit5.WeldInitiator;
import org.jboss.weld.junit5.WeldSetup;
import org.junit.jupiter.api.Test;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.Menu;
import org.singlewindow.web.shared.Words;

/** A new capability brings its page, its entry in the menu and its words; no file outside its folders names it. */
@EnableWeld
class HelplineTest {
    private static final String NAME = "helpline";

    @WeldSetup
    final WeldInitiator weld = WeldInitiator.of(Menu.class, QuestionPage.class);

    @Inject
    private Menu menu;

    private Optional<Menu.Entry> entryOf(Actor.Role role) {
        return menu.of(new Actor("somebody", "Somebody", "HANBIT", role)).stream()
                .filter(entry -> entry.words().contains(NAME))
                .findFirst();
    }

    @Test
    void thoseOfItsAreaFindItInTheirMenu() {
        Menu.Entry entry = entryOf(Actor.Role.TRADER).orElseThrow();
        assertEquals(Optional.of(entry), entryOf(Actor.Role.BROKER));
        assertEquals(Optional.empty(), entryOf(Actor.Role.OFFICIAL));
        assertEquals(List.of(), menu.of(null));
        assertEquals(Area.TRADER, Area.at(entry.page()));
    }

    @Test
    void itsWordsAreItsOwn() {
        String key = entryOf(Actor.Role.TRADER).orElseThrow().words();
        assertEquals("도움 요청", Words.words(Locale.KOREAN, key));
        assertEquals("Ask for help", Words.words(Locale.ENGLISH, key));
        assertEquals("Ask for help", Words.words(Locale.FRENCH, key));
        Refusal refusal = assertThrows(Refusal.class, new QuestionPage()::ask);
        assertEquals("Enter a question.", Words.words(Locale.ENGLISH, refusal.code()));
    }

    @Test
    void noFileOutsideItsFoldersNamesIt() throws IOException {
        List<Path> naming = new ArrayList<>(named(Path.of("src")));
        naming.addAll(named(Path.of("../sw-ejb/src")));
        assertFalse(naming.isEmpty());
        assertTrue(naming.stream().allMatch(HelplineTest::isItsOwn), naming::toString);
    }

    private static List<Path> named(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|xhtml|xml|properties)"))
                    .filter(HelplineTest::names)
                    .toList();
        }
    }

    private static boolean names(Path file) {
        try {
            return Files.readString(file).contains(NAME);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isItsOwn(Path file) {
        return file.toString().replace('\\', '/').contains("/" + NAME + "/");
    }
}
