package org.singlewindow.party;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Organisations in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryOrganisations implements Organisations {
    private final Map<String, Organisation> organisations = new LinkedHashMap<>();

    @Override
    public void add(Organisation organisation) {
        organisations.put(organisation.code(), organisation);
    }

    @Override
    public Optional<Organisation> find(String code) {
        return Optional.ofNullable(organisations.get(code));
    }

    @Override
    public List<Organisation> find(Collection<String> codes) {
        return organisations.values().stream()
                .filter(organisation -> codes.contains(organisation.code()))
                .toList();
    }

    @Override
    public List<Organisation> reachedBy(Telephone telephone) {
        return organisations.values().stream()
                .filter(one -> Telephone.read(one.telephone())
                        .filter(telephone::equals)
                        .isPresent())
                .sorted(Comparator.comparing(Organisation::code))
                .toList();
    }

    @Override
    public List<Organisation> of(Organisation.Kind kind) {
        return organisations.values().stream()
                .filter(organisation -> organisation.kind() == kind)
                .sorted(Comparator.comparing(Organisation::nameKo))
                .toList();
    }
}
