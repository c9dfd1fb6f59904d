package org.singlewindow.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.definitions.Agencies;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.Register;
import org.singlewindow.reference.Text;

/** What organisations are called: those of a whole list are asked for at once, and each is asked for once a request. */
@RequestScoped
public class OrganisationNames {
    private final Map<String, Optional<Text>> known = new HashMap<>();

    @Inject
    private Agencies agencies;

    @Inject
    private Register register;

    /** Asks for those of a list before its rows do. */
    public void expect(Stream<String> codes) {
        Set<String> unknown = codes.filter(
                        code -> !known.containsKey(code) && agencies.find(code).isEmpty())
                .collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            unknown.forEach(code -> known.put(code, Optional.empty()));
            remember(register.organisations(unknown));
        }
    }

    /** Those that were read anyway. */
    public void remember(Collection<OrganisationFacts> read) {
        read.forEach(organisation -> known.put(organisation.code(), Optional.of(organisation.name())));
    }

    /** The name of that one; empty where there is none. */
    public Optional<Text> find(String code) {
        return agencies.find(code)
                .map(Agencies.Agency::name)
                .or(() -> known.computeIfAbsent(
                        code, unread -> register.organisation(unread).map(OrganisationFacts::name)));
    }
}
