package org.singlewindow.jms;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
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
