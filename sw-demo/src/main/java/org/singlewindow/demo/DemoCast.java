package org.singlewindow.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.singlewindow.credential.OneClickSignIn;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.Organisations;
import org.singlewindow.party.People;
import org.singlewindow.party.Person;
import org.singlewindow.reference.Text;

/** The people whom the demonstration offers to play. */
@ApplicationScoped
public class DemoCast implements OneClickSignIn {
    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Override
    public Text title() {
        return DemoWords.of("demo.cast");
    }

    @Override
    public Text explanation() {
        return DemoWords.of("demo.cast.text");
    }

    @Override
    public List<Role> people() {
        return people.all().stream()
                .filter(person -> keyFile(person.reference()).isPresent())
                .map(this::role)
                .sorted(Comparator.comparing(Role::role).thenComparing(Role::alias))
                .toList();
    }

    /** The person's key and certificate. */
    Optional<Path> keyFile(String alias) {
        return people.find(alias)
                .map(person -> DemoFolder.named().keyOf(person.reference()))
                .filter(Files::isRegularFile);
    }

    private Role role(Person person) {
        Text organisation = organisations
                .find(person.organisation())
                .map(Organisation::name)
                .orElse(new Text(person.organisation(), person.organisation()));
        return new Role(
                person.reference(),
                person.name(),
                organisation,
                person.role(),
                DemoCertificates.addressOf(person.reference()),
                DemoFolder.PASSWORD);
    }
}
