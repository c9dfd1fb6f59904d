package org.singlewindow.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.singlewindow.definitions.CatalogueItem;
import org.singlewindow.definitions.OrganisationText;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.Register;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Refusal;

/** Makes an organisation of the catalogue one that people can belong to. */
@ApplicationScoped
class AgencyAdmission {
    @Inject
    private Register register;

    /** Admits it, unless it is there; what stands against it, if anything does. */
    Optional<Refusal> admit(CatalogueItem item) {
        Optional<OrganisationFacts> known = register.organisation(item.code());
        if (known.isPresent()) {
            Organisation.Kind kind = known.get().kind();
            boolean decides = kind == Organisation.Kind.AGENCY || kind == Organisation.Kind.CUSTOMS;
            return decides ? Optional.empty() : Optional.of(Refusal.notValid("catalogue.code-taken", item.code()));
        }
        Text name = OrganisationText.read(item.entry()).name();
        Organisation.Contact nothing = new Organisation.Contact(null, null, null, null, null, null);
        register.found(item.code(), Organisation.Kind.AGENCY, name, nothing);
        return Optional.empty();
    }
}
