package org.singlewindow.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.People;
import org.singlewindow.reference.Text;
import org.singlewindow.reference.Texts;
import org.singlewindow.shared.Actor;

/** Makes an organisation a partner, the first time that something is said about how it is reached. */
@ApplicationScoped
class Introduction {
    @Inject
    private Partners partners;

    @Inject
    private People people;

    Partner of(Organisation organisation) {
        return partners.find(organisation.code()).orElseGet(() -> {
            Partner partner = new Partner(organisation.code());
            partners.add(partner);
            if (Organisation.DECIDERS.contains(organisation.kind())) {
                admit(organisation);
            }
            return partner;
        });
    }

    /** Its system acts as a person of its own, so that everyone sees who decided, and so that it can be kept out. */
    private void admit(Organisation organisation) {
        String reference = Partner.systemOf(organisation.code());
        if (people.find(reference).isEmpty()) {
            Actor.Role role =
                    organisation.kind() == Organisation.Kind.CUSTOMS ? Actor.Role.CUSTOMS : Actor.Role.OFFICIAL;
            Text name = new Text(
                    Texts.of(Locale.KOREAN).get("partner.system", organisation.nameKo()),
                    Texts.of(Locale.ENGLISH).get("partner.system", organisation.nameEn()));
            people.admit(reference, organisation.code(), role, name, null);
        }
    }
}
