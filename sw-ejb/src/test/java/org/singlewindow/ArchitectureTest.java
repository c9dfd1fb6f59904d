package org.singlewindow;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.singlewindow.reference.Kst;

/**
 * The rules of the architecture that this module can break. They are plain tests on purpose: a runner that silently skips
 * ArchUnit's own kind of test cannot skip these, and each rule is shown to catch the classes of the packages {@code wrong}
 * and {@code mutual}, which break all of them.
 */
class ArchitectureTest {
    private static final String ROOT = "org.singlewindow";

    /** {@code Throwable} is not among them, since the compiler catches it in every try-with-resources. */
    private static final Set<String> BARE = Set.of("java.lang.Exception", "java.lang.RuntimeException");

    /** Stores that others see. The index that stores of other packages keep up themselves; nothing else is to join it. */
    private static final Set<String> SEEN_STORES = Set.of(ROOT + ".catchword.Catchwords");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final JavaClasses WRONG = new ClassFileImporter().importPackages(ROOT + ".wrong", ROOT + ".mutual");

    /** The rules, in the order of the architecture page. */
    enum Rule {
        PACKAGES_FORM_NO_CYCLE(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles()),
        SHARED_AND_REFERENCE_KNOW_NO_CAPABILITY(noClasses()
                .that()
                .resideInAnyPackage("..shared..", "..reference..")
                .should()
                .dependOnClassesThat(describe("belong to a capability", ArchitectureTest::isOfACapability))),
        KNOWS_NEITHER_QUEUES_NOR_PAGES(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.jms..",
                        "jakarta.faces..",
                        "jakarta.ws.rs..",
                        "jakarta.servlet..",
                        "org.primefaces..",
                        "com.helger..",
                        "org.singlewindow.as4..")),
        USE_CASES_SAY_WHO_MAY_CALL_THEM(methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .and()
                .arePublic()
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)),
        ENTITIES_ARE_BORN_IN_THEIR_PACKAGE(noConstructors()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePublic()),
        ENTITIES_CHANGE_IN_THEIR_PACKAGE(methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .arePublic()
                .should(changeNothing())),
        ENTITIES_NAME_OTHER_AGGREGATES_BY_ID(fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should(holdNoEntityOfAnotherPackage())),
        ENTITIES_ARE_READ_IN_THEIR_PACKAGE(
                classes().should(knowOfOtherPackagesNo("entity", ArchitectureTest::isEntity))),
        STORES_ARE_SEEN_IN_THEIR_PACKAGE(
                classes().should(knowOfOtherPackagesNo("store", ArchitectureTest::isClosedStore))),
        WHAT_OTHERS_CALL_SPEAKS_OF_NO_ENTITY(methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(describe(
                        "others can call",
                        type -> type.getModifiers().contains(JavaModifier.PUBLIC) && !isEntity(type) && !isStore(type)))
                .should(speakOfNoEntity())),
        TIME_COMES_FROM_A_CLOCK(noClasses()
                .should()
                .callMethodWhere(describe("read the clock of the machine", ArchitectureTest::readsTheMachinesClock))),
        EXCEPTIONS_HAVE_A_TYPE(noClasses()
                .that()
                .areNotAssignableTo(Throwable.class)
                .should()
                .callConstructorWhere(describe(
                        "make a bare exception",
                        call -> BARE.contains(call.getTargetOwner().getName())))),
        NOTHING_IS_CAUGHT_WHOLESALE(classes().should(catchNoBareException())),
        JSON_IS_MADE_BY_ONE_PROVIDER(
                noClasses().should().dependOnClassesThat().haveFullyQualifiedName("jakarta.json.Json")),
        NOTHING_IS_OF_THE_DEMONSTRATION(noClasses().should().haveNameMatching("(?i).*demo.*")),
        NAMES_SAY_WHAT_A_CLASS_IS(
                noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO|Facade)"));

        @SuppressWarnings("ImmutableEnumChecker")
        private final ArchRule rule;

        Rule(ArchRule rule) {
            this.rule = rule;
        }
    }

    private static boolean isOfACapability(JavaClass type) {
        return type.getPackageName().startsWith(ROOT)
                && !type.getPackageName().matches(".*\\.(shared|reference)(\\..*)?");
    }

    private static boolean readsTheMachinesClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean none = call.getTarget().getRawParameterTypes().isEmpty();
        return switch (call.getName()) {
            case "now" -> owner.startsWith("java.time.") && none;
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "system", "systemUTC", "systemDefaultZone" ->
                owner.equals("java.time.Clock") && !call.getOriginOwner().isEquivalentTo(Kst.class);
            default -> false;
        };
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class);
    }

    /** An interface that a class {@code Jpa…} beside it implements, and such a class. */
    private static boolean isStore(JavaClass type) {
        return isJpa(type)
                || type.isInterface()
                        && type.getAllSubclasses().stream()
                                .anyMatch(sub ->
                                        isJpa(sub) && sub.getPackageName().equals(type.getPackageName()));
    }

    private static boolean isJpa(JavaClass type) {
        return type.getSimpleName().startsWith("Jpa");
    }

    private static boolean isClosedStore(JavaClass type) {
        return isStore(type) && !SEEN_STORES.contains(type.getName());
    }

    private static ArchCondition<JavaClass> knowOfOtherPackagesNo(String what, Predicate<JavaClass> closed) {
        return new ArchCondition<>("know no " + what + " of another package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(known ->
                                !known.getTargetClass().getPackageName().equals(type.getPackageName()))
                        .filter(known -> closed.test(known.getTargetClass()))
                        .forEach(known -> events.add(SimpleConditionEvent.violated(type, known.getDescription())));
            }
        };
    }

    /** Also within lists and other types: pages would read it there without naming it. */
    private static ArchCondition<JavaMethod> speakOfNoEntity() {
        return new ArchCondition<>("take and give no entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .filter(ArchitectureTest::isEntity)
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " speaks of " + type.getName())));
            }
        };
    }

    private static ArchCondition<JavaMethod> changeNothing() {
        return new ArchCondition<>("change nothing") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getFieldAccesses().stream()
                        .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
                        .forEach(access -> events.add(SimpleConditionEvent.violated(method, access.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaField> holdNoEntityOfAnotherPackage() {
        return new ArchCondition<>("hold no entity of another package") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                field.getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .filter(type ->
                                !type.getPackageName().equals(field.getOwner().getPackageName()))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                field, field.getFullName() + " holds " + type.getName())));
            }
        };
    }

    private static ArchCondition<JavaClass> catchNoBareException() {
        return new ArchCondition<>("catch no bare exception") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream()
                        .filter(unit -> unit.getTryCatchBlocks().stream()
                                .flatMap(block -> block.getCaughtThrowables().stream())
                                .anyMatch(caught -> BARE.contains(caught.getName())))
                        .forEach(unit -> events.add(
                                SimpleConditionEvent.violated(unit, unit.getFullName() + " catches a bare exception")));
            }
        };
    }

    @ParameterizedTest
    @EnumSource
    void isKept(Rule rule) {
        rule.rule.check(OURS);
    }

    @ParameterizedTest
    @EnumSource
    void catchesWhatBreaksIt(Rule rule) {
        assertTrue(rule.rule.evaluate(WRONG).hasViolation(), rule::name);
    }

    @Test
    void aRuleThatMatchesNothingFails() {
        ArchRule empty =
                classes().that().haveSimpleName("NeverHeardOf").should().bePublic();
        assertThrows(AssertionError.class, () -> empty.check(OURS));
    }

    @Test
    void looksAtEveryCapabilityAndAtNoTest() {
        Stream.of("application", "declaration", "dossier", "exchange", "form", "lodgement", "party", "requirement")
                .forEach(capability -> assertTrue(OURS.containPackage(ROOT + "." + capability), capability));
        assertFalse(OURS.contain(ArchitectureTest.class));
    }

    /** The container knows them by their simple names, and starts nothing where two are called alike. */
    @Test
    void noTwoBeansOfTheContainerAreCalledAlike() {
        Set<String> seen = new HashSet<>();
        List<String> alike = OURS.stream()
                .filter(bean -> bean.isAnnotatedWith(Stateless.class) || bean.isAnnotatedWith(Singleton.class))
                .map(JavaClass::getSimpleName)
                .filter(name -> !seen.add(name))
                .toList();
        assertEquals(List.of(), alike);
        assertTrue(seen.size() > 50, seen::toString);
    }
}
