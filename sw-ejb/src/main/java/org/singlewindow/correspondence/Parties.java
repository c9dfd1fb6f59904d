package org.singlewindow.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.Organisations;
import org.singlewindow.payload.Outgoing.Party;

/** Names organisations as messages name them. */
@ApplicationScoped
public class Parties {
    @Inject
    private Organisations organisations;

    /** The organisation of that code. */
    public Party of(String code) {
        Optional<Organisation> organisation = organisations.find(code);
        return new Party(
                code,
                organisation.map(Organisation::nameKo).orElse(code),
                organisation.map(Organisation::businessNumber).orElse(null));
    }
}
