package org.singlewindow.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.singlewindow.credential.OneClickSignIn;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.PersonFacts;
import org.singlewindow.party.Register;
import org.singlewindow.reference.Text;

/** The people whom the demonstration offers to play. */
@ApplicationScoped
public class DemoCast implements OneClickSignIn {
    /** Somebody whom nobody has registered, to be invited; so this key is offered to nobody who signs in. */
    private static final String NEWCOMER = "newcomer";

    @Inject
    private Register register;

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
        return register.people().stream()
                .filter(person -> keyFile(person.reference()).isPresent())
                .map(this::role)
                .sorted(Comparator.comparing(Role::role).thenComparing(Role::alias))
                .toList();
    }

    /** The key and certificate of that person, or of the one who is to be invited. */
    Optional<Path> keyFile(String alias) {
        return register.person(alias)
                .map(PersonFacts::reference)
                .or(() -> Optional.of(NEWCOMER).filter(alias::equals))
                .map(DemoFolder.named()::keyOf)
                .filter(Files::isRegularFile);
    }

    private Role role(PersonFacts person) {
        Text organisation = register.organisation(person.organisation())
                .map(OrganisationFacts::name)
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
