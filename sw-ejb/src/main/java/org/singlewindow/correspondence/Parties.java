package org.singlewindow.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.Register;
import org.singlewindow.payload.Outgoing.Party;

/** Names organisations as messages name them. */
@ApplicationScoped
public class Parties {
    @Inject
    private Register register;

    /** The organisation of that code. */
    public Party of(String code) {
        Optional<OrganisationFacts> organisation = register.organisation(code);
        return new Party(
                code,
                organisation.map(OrganisationFacts::nameKo).orElse(code),
                organisation.map(OrganisationFacts::businessNumber).orElse(null));
    }
}
