package org.singlewindow.web.admin.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.singlewindow.official.OfficialList;
import org.singlewindow.web.shared.Words;

/** A new official list brings its words along: whatever the page of the lists says is there in both languages. */
class OfficialListPageTest {
    private static final List<Path> PAGE = List.of(
            Path.of("src/main/webapp/admin/lists/official-lists.xhtml"),
            Path.of("src/main/webapp/WEB-INF/parts/admin/lists/load.xhtml"),
            Path.of("src/main/webapp/WEB-INF/parts/admin/lists/editions.xhtml"));
    /** What is counted for every list, besides what the page itself names. */
    private static final Set<String> SAID = Set.of("line", "withdrawn", "added", "dropped", "reworded");
    /** What is said only of lists that can be looked into. */
    private static final Set<String> OF_SOME = Set.of("find", "find.button");

    private static final Pattern ASKED = Pattern.compile("words\\.concat\\('\\.([\\w.-]+)'\\)");

    @Test
    void everyListHasTheWordsOfThePage() throws ReflectiveOperationException, IOException {
        Set<String> asked = new TreeSet<>(SAID);
        for (Path page : PAGE) {
            ASKED.matcher(Files.readString(page))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .forEach(asked::add);
        }
        asked.removeAll(OF_SOME);
        assertTrue(asked.containsAll(Set.of("title", "lead", "file.hint")), asked::toString);
        List<String> prefixes = prefixes();
        assertTrue(
                prefixes.containsAll(List.of("nomenclature.list", "location.list", "confirmation.list")),
                prefixes::toString);
        List<String> missing = new ArrayList<>();
        for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            prefixes.forEach(prefix -> asked.stream()
                    .map(key -> prefix + "." + key)
                    .filter(key -> Words.words(language, key).equals(key))
                    .forEach(missing::add));
        }
        assertEquals(List.of(), missing);
    }

    private static List<String> prefixes() throws ReflectiveOperationException {
        List<String> prefixes = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter().importPackages("org.singlewindow")) {
            if (type.isAssignableTo(OfficialList.class) && !type.getModifiers().contains(JavaModifier.ABSTRACT)) {
                Constructor<?> maker = type.reflect().getDeclaredConstructor();
                maker.setAccessible(true);
                prefixes.add(((OfficialList<?>) maker.newInstance()).kind().capability() + ".list");
            }
        }
        return prefixes;
    }
}
