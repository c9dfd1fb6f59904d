package org.singlewindow.story;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A public method of a session bean, as it was found among the classes. */
record UseCase(Method method) {
    private static final String ROOT = "org.singlewindow";

    /** All of them, by name. */
    static final List<UseCase> ALL = find();

    private static List<UseCase> find() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT).stream()
                        .filter(UseCase::isSessionBean)
                        .flatMap(found -> Arrays.stream(found.reflect().getDeclaredMethods()))
                        .filter(found -> Modifier.isPublic(found.getModifiers()) && !found.isSynthetic())
                        .sorted(Comparator.comparing(Method::toString))
                        .map(UseCase::new)
                        .toList();
    }

    private static boolean isSessionBean(JavaClass candidate) {
        return candidate.isAnnotatedWith(Stateless.class) || candidate.isAnnotatedWith(Stateful.class);
    }

    String bean() {
        return method.getDeclaringClass().getSimpleName();
    }

    /** Bean and method, such as {@code Lodging.lodge}. */
    String name() {
        return bean() + "." + method.getName();
    }

    /** The roles that may call it, or in whose name it acts; none where everybody may. */
    Set<String> roles() {
        Class<?> bean = method.getDeclaringClass();
        RunAs runAs = bean.getAnnotation(RunAs.class);
        if (runAs != null) {
            return Set.of(runAs.value());
        }
        if (method.isAnnotationPresent(PermitAll.class)) {
            return Set.of();
        }
        return Optional.ofNullable(method.getAnnotation(RolesAllowed.class))
                .or(() -> Optional.ofNullable(bean.getAnnotation(RolesAllowed.class)))
                .map(allowed -> Set.of(allowed.value()))
                .orElse(Set.of());
    }

    /** Names of all texts and numbers that a caller gives, also within records and lists of them. */
    Set<String> inputs() {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            collect(parameter.getName(), parameter.getParameterizedType(), names);
        }
        return names;
    }

    private static void collect(String name, Type type, Set<String> names) {
        if (type instanceof ParameterizedType several) {
            Stream.of(several.getActualTypeArguments()).forEach(one -> collect(name, one, names));
        } else if (type == String.class || type == long.class || type == Long.class) {
            names.add(name);
        } else if (type instanceof Class<?> one && one.isSealed()) {
            Stream.of(one.getPermittedSubclasses()).forEach(permitted -> collect(name, permitted, names));
        } else if (type instanceof Class<?> one
                && one.isRecord()
                && one.getName().startsWith(ROOT)) {
            for (RecordComponent component : one.getRecordComponents()) {
                collect(component.getName(), component.getGenericType(), names);
            }
        }
    }

    @Override
    public String toString() {
        return name()
                + Arrays.stream(method.getParameters()).map(Parameter::getName).toList();
    }
}
