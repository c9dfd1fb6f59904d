package org.singlewindow.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** What a text or number names that a use case takes: {@code parameters.properties}, by bean and name or by name alone. */
enum Meaning {
    CASE,
    ORGANISATION,
    PAPER,
    MANDATE,
    MESSAGE,
    NOTHING;

    /** By these something of somebody is reached. */
    private static final Set<Meaning> OWNED = EnumSet.of(CASE, ORGANISATION, PAPER, MANDATE);

    private static final Properties ALL = read();

    static Optional<Meaning> of(UseCase useCase, String name) {
        return of(useCase.bean(), name);
    }

    static Optional<Meaning> of(String bean, String name) {
        return Optional.ofNullable(ALL.getProperty(bean + "." + name, ALL.getProperty(name)))
                .map(Meaning::valueOf);
    }

    /** What its parameters name; those that nobody has explained are left out. */
    static Set<Meaning> of(UseCase useCase) {
        Set<Meaning> all = EnumSet.noneOf(Meaning.class);
        useCase.inputs().forEach(name -> of(useCase, name).ifPresent(all::add));
        return all;
    }

    /** Whether something of somebody's is reached through it. */
    static boolean isOfSomebody(UseCase useCase) {
        return of(useCase).stream().anyMatch(OWNED::contains);
    }

    /** Parameters that nobody has explained yet. */
    static List<String> unexplained(UseCase useCase) {
        return useCase.inputs().stream()
                .filter(name -> of(useCase, name).isEmpty())
                .toList();
    }

    private static Properties read() {
        Properties all = new Properties();
        try (InputStream in = Objects.requireNonNull(Meaning.class.getResourceAsStream("parameters.properties"))) {
            all.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
