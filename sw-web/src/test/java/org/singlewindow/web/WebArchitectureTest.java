package org.singlewindow.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.servlet.http.Part;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Uploads;

/** Pages and resources know use cases, and nothing of tables or queues. Plain tests: no runner can skip them unseen. */
class WebArchitectureTest {
    private static final String ROOT = "org.singlewindow.web";
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final ArchRule NO_TABLES_NO_QUEUES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..", "jakarta.jms..", "org.singlewindow.jms..", "org.eclipse.persistence..");

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.singlewindow");

    private static final ArchRule NO_ENTITIES_NO_STORES = noClasses()
            .that()
            .resideInAPackage(ROOT + "..")
            .should()
            .dependOnClassesThat(describe("are entities or stores", WebArchitectureTest::isKeptToItself));

    private static boolean isKeptToItself(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                || type.isInterface()
                        && type.getAllSubclasses().stream()
                                .anyMatch(sub -> sub.getSimpleName().startsWith("Jpa")
                                        && sub.getPackageName().equals(type.getPackageName()));
    }

    private static final ArchRule BEANS_OF_PAGES_SAY_SO = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .and()
            .resideOutsideOfPackages(ROOT + ".shared..", ROOT + ".list..", ROOT + ".security..")
            .should()
            .haveSimpleNameEndingWith("Page");

    private static final ArchRule ONLY_THE_API_KNOWS_REST = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..");

    private static final ArchRule FILES_ARE_READ_IN_ONE_PLACE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Uploads.class.getName())
            .should()
            .callMethod(Part.class, "getInputStream")
            .orShould()
            .callMethod(Part.class, "write", String.class);

    private static final ArchRule CODES_ARE_FOR_WORDS = codeUnits()
            .should(new ArchCondition<>("ask for the sort of a refusal, not how its code is spelt") {
                private static final Set<String> COMPARISONS =
                        Set.of("startsWith", "endsWith", "contains", "matches", "indexOf");

                @Override
                public void check(JavaCodeUnit unit, ConditionEvents events) {
                    if (calls(unit, Refusal.class, Set.of("code")) && calls(unit, String.class, COMPARISONS)) {
                        events.add(SimpleConditionEvent.violated(unit, unit.getFullName()));
                    }
                }

                private boolean calls(JavaCodeUnit unit, Class<?> owner, Set<String> names) {
                    return unit.getMethodCallsFromSelf().stream()
                            .anyMatch(call -> call.getTargetOwner().isAssignableTo(owner)
                                    && names.contains(call.getTarget().getName()));
                }
            });

    /** What nobody does any more. */
    private static final class Spelling {
        private Spelling() {}

        static boolean isSpeltSo(Refusal refusal) {
            return refusal.code().endsWith(".not-found");
        }
    }

    @Test
    void nobodyLooksAtHowACodeIsSpelt() {
        CODES_ARE_FOR_WORDS.check(ALL);
        assertThrows(
                AssertionError.class,
                () -> CODES_ARE_FOR_WORDS.check(new ClassFileImporter().importClasses(Spelling.class)));
    }

    @Test
    void filesOfPagesAreReadWhereTheyAreScanned() {
        FILES_ARE_READ_IN_ONE_PLACE.check(OURS);
        ArchRule forbidden = noClasses().should().callMethod(Part.class, "getInputStream");
        assertThrows(AssertionError.class, () -> forbidden.check(OURS));
    }

    @Test
    void pagesKnowNeitherTablesNorQueues() {
        NO_TABLES_NO_QUEUES.check(OURS);
    }

    @Test
    void pagesGetRecordsAndFactsAndNoEntities() {
        NO_ENTITIES_NO_STORES.check(ALL);
        ArchRule elsewhere = noClasses()
                .should()
                .dependOnClassesThat(describe("are entities or stores", WebArchitectureTest::isKeptToItself));
        assertThrows(AssertionError.class, () -> elsewhere.check(ALL));
    }

    @Test
    void theBeanOfAPageIsCalledSo() {
        BEANS_OF_PAGES_SAY_SO.check(OURS);
    }

    @Test
    void onlyTheApiKnowsRest() {
        ONLY_THE_API_KNOWS_REST.check(OURS);
    }

    @Test
    void theRulesRanAndWouldFindPagesWhereTheyAreForbidden() {
        assertTrue(OURS.size() > 30, "no classes were found");
        ArchRule forbidden = noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..");
        assertThrows(AssertionError.class, () -> forbidden.check(OURS));
    }
}
