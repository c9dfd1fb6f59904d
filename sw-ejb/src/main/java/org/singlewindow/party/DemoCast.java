package org.singlewindow.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;

/** The people whom the demonstration offers to play. Outside the demonstration there are none. */
@ApplicationScoped
public class DemoCast {
    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    /** Someone to play. */
    public record Role(String alias, Text name, Text organisation, Actor.Role role) {}

    /** Everyone, grouped by what they do. */
    public List<Role> people() {
        return DemoParties.folder().isPresent()
                ? people.all().stream()
                        .filter(person -> keyFile(person.reference()).isPresent())
                        .map(this::role)
                        .sorted(Comparator.comparing(Role::role).thenComparing(Role::alias))
                        .toList()
                : List.of();
    }

    /** The person's key and certificate. */
    public Optional<Path> keyFile(String alias) {
        return DemoParties.folder()
                .filter(folder -> people.find(alias).isPresent())
                .map(folder -> folder.resolve("pki").resolve("personas").resolve(alias + ".p12"))
                .filter(Files::isRegularFile);
    }

    private Role role(Person person) {
        Text organisation = organisations
                .find(person.organisation())
                .map(Organisation::name)
                .orElse(new Text(person.organisation(), person.organisation()));
        return new Role(person.reference(), person.name(), organisation, person.role());
    }
}
