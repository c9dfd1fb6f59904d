package org.singlewindow.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.web.shared.Once;

/**
 * Expressions name a value again for each cell, so that a getter which asks a use case each time asks the database each
 * time. What a page shows is asked for once: within {@code Once} or {@code OncePerRequest}, or kept in a field.
 */
class GettersTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.singlewindow");

    /** Asks each time. */
    @Named
    static class HastyPage {
        @SuppressWarnings("NullAway.Init")
        private CaseFiles files;

        private final Once<Object> once = new Once<>();

        public Object getEachTime() {
            return read();
        }

        private Object read() {
            return files.receipt("");
        }

        public Object getOnce() {
            Supplier<Object> reading = this::read;
            return once.get(() -> reading);
        }
    }

    private static List<String> asking(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Named.class))
                .flatMap(type -> type.getAllMethods().stream()
                        .filter(GettersTest::isGetter)
                        .filter(method -> asks(type, method, new HashSet<>()))
                        .map(method -> type.getSimpleName() + "." + method.getName()))
                .sorted()
                .toList();
    }

    private static boolean isGetter(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getRawParameterTypes().isEmpty()
                && method.getName().matches("(get|is)[A-Z].*");
    }

    private static boolean asks(JavaClass page, JavaMethod method, Set<JavaMethod> seen) {
        if (!seen.add(method) || keeps(method)) {
            return false;
        }
        return method.getMethodCallsFromSelf().stream()
                .filter(call -> !call.isDeclaredInLambda())
                .anyMatch(call -> isUseCase(call) || leadsTo(page, call, seen));
    }

    /** What was asked for is kept in a field until it is wanted again. */
    private static boolean keeps(JavaMethod method) {
        return method.getFieldAccesses().stream()
                .map(JavaFieldAccess::getAccessType)
                .anyMatch(JavaFieldAccess.AccessType.SET::equals);
    }

    private static boolean isUseCase(JavaMethodCall call) {
        return call.getTargetOwner().isAnnotatedWith(Stateless.class);
    }

    private static boolean leadsTo(JavaClass page, JavaMethodCall call, Set<JavaMethod> seen) {
        return page.isAssignableTo(call.getTargetOwner().getName())
                && call.getTarget()
                        .resolveMember()
                        .filter(target -> asks(page, target, seen))
                        .isPresent();
    }

    @Test
    void noGetterAsksAUseCaseEachTime() {
        assertTrue(
                OURS.stream().filter(type -> type.isAnnotatedWith(Named.class)).count() > 30, "pages are found");
        assertEquals(List.of(), asking(OURS));
    }

    @Test
    void oneThatDoesIsNamed() {
        assertEquals(
                List.of("HastyPage.getEachTime"),
                asking(new ClassFileImporter().importClasses(HastyPage.class, CaseFiles.class)));
    }
}
