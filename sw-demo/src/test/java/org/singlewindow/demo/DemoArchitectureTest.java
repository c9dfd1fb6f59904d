package org.singlewindow.demo;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

/** The demonstration acts through use cases, as anybody does. A plain test: no runner can skip it unseen. */
class DemoArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.singlewindow");

    private static boolean isKeptToItself(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                || type.isInterface()
                        && type.getAllSubclasses().stream()
                                .anyMatch(sub -> sub.getSimpleName().startsWith("Jpa")
                                        && sub.getPackageName().equals(type.getPackageName()));
    }

    @Test
    void theDemonstrationSeesNoEntitiesAndNoStores() {
        noClasses()
                .that()
                .resideInAPackage("org.singlewindow.demo..")
                .should()
                .dependOnClassesThat(describe("are entities or stores", DemoArchitectureTest::isKeptToItself))
                .check(ALL);
        ArchRule elsewhere = noClasses()
                .should()
                .dependOnClassesThat(describe("are entities or stores", DemoArchitectureTest::isKeptToItself));
        assertThrows(AssertionError.class, () -> elsewhere.check(ALL));
    }
}
