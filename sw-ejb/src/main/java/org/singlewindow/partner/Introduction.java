package org.singlewindow.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.Register;
import org.singlewindow.reference.Text;
import org.singlewindow.reference.Texts;
import org.singlewindow.shared.Actor;

/** Makes an organisation a partner, the first time that something is said about how it is reached. */
@ApplicationScoped
class Introduction {
    @Inject
    private Partners partners;

    @Inject
    private Register register;

    Partner of(OrganisationFacts organisation) {
        return partners.find(organisation.code()).orElseGet(() -> {
            Partner partner = new Partner(organisation.code());
            partners.add(partner);
            if (OrganisationFacts.DECIDERS.contains(organisation.kind())) {
                admit(organisation);
            }
            return partner;
        });
    }

    /** Its system acts as a person of its own, so that everyone sees who decided, and so that it can be kept out. */
    private void admit(OrganisationFacts organisation) {
        String reference = PartnerFacts.systemOf(organisation.code());
        if (register.person(reference).isEmpty()) {
            Actor.Role role =
                    organisation.kind() == Organisation.Kind.CUSTOMS ? Actor.Role.CUSTOMS : Actor.Role.OFFICIAL;
            Text name = new Text(
                    Texts.of(Locale.KOREAN).get("partner.system", organisation.nameKo()),
                    Texts.of(Locale.ENGLISH).get("partner.system", organisation.nameEn()));
            register.admit(reference, organisation.code(), role, name, null);
        }
    }
}
