package org.singlewindow.jms;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

/** The queues know use cases, and nothing of pages or tables. Plain tests: no runner can skip them unseen. */
class QueuesArchitectureTest {
    private static final String ROOT = "org.singlewindow.jms";
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final ArchRule NO_PAGES_NO_TABLES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.faces..",
                    "jakarta.ws.rs..",
                    "jakarta.servlet..",
                    "jakarta.persistence..",
                    "org.primefaces..",
                    "com.helger..",
                    "org.singlewindow.web..");

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.singlewindow");

    private static final ArchRule NO_ENTITIES_NO_STORES = noClasses()
            .that()
            .resideInAPackage(ROOT + "..")
            .should()
            .dependOnClassesThat(describe("are entities or stores", QueuesArchitectureTest::isKeptToItself));

    private static boolean isKeptToItself(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                || type.isInterface()
                        && type.getAllSubclasses().stream()
                                .anyMatch(sub -> sub.getSimpleName().startsWith("Jpa")
                                        && sub.getPackageName().equals(type.getPackageName()));
    }

    @Test
    void theQueuesGetFactsAndNoEntities() {
        NO_ENTITIES_NO_STORES.check(ALL);
        ArchRule elsewhere = noClasses()
                .should()
                .dependOnClassesThat(describe("are entities or stores", QueuesArchitectureTest::isKeptToItself));
        assertThrows(AssertionError.class, () -> elsewhere.check(ALL));
    }

    @Test
    void theQueuesKnowNeitherPagesNorTables() {
        NO_PAGES_NO_TABLES.check(OURS);
    }

    @Test
    void theRuleRanAndWouldFindQueuesWhereTheyAreForbidden() {
        assertTrue(OURS.size() > 5, "no classes were found");
        ArchRule forbidden = noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta.jms..");
        assertThrows(AssertionError.class, () -> forbidden.check(OURS));
    }
}
