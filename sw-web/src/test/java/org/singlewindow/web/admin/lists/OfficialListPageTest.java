package org.singlewindow.web.admin.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A new official list brings its words along: whatever the page of the lists says is there in both languages. */
class OfficialListPageTest {
    private static final Path PAGE = Path.of("src/main/webapp/WEB-INF/tags/official-list.xhtml");
    private static final Pattern ASKED = Pattern.compile("words\\.concat\\('\\.([\\w.-]+)'\\)");

    @Test
    void everyListHasTheWordsOfThePage() throws ReflectiveOperationException, IOException {
        Set<String> asked = new TreeSet<>(Set.of("line", "withdrawn"));
        ASKED.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult found) -> found.group(1))
                .forEach(asked::add);
        assertTrue(asked.containsAll(Set.of("title", "lead", "file.hint")), asked::toString);
        List<String> prefixes = prefixes();
        assertTrue(prefixes.containsAll(List.of("admin.nomenclature", "admin.places")), prefixes::toString);
        List<String> missing = new ArrayList<>();
        for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            ResourceBundle words = ResourceBundle.getBundle("org.singlewindow.web.admin.texts", language);
            prefixes.forEach(prefix -> asked.stream()
                    .map(key -> prefix + "." + key)
                    .filter(key -> !words.containsKey(key))
                    .forEach(missing::add));
        }
        assertEquals(List.of(), missing);
    }

    private static List<String> prefixes() throws ReflectiveOperationException {
        List<String> prefixes = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter().importPackages("org.singlewindow.web")) {
            if (type.isAssignableTo(OfficialListPage.class)
                    && !type.getModifiers().contains(JavaModifier.ABSTRACT)) {
                OfficialListPage page = (OfficialListPage)
                        type.reflect().getDeclaredConstructor().newInstance();
                prefixes.add(page.getWords());
            }
        }
        return prefixes;
    }
}
