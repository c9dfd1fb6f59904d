package org.singlewindow.lodgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.form.Violation;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.Register;
import org.singlewindow.reference.Direction;
import org.singlewindow.shared.Written;

/** Holds the numbers of the importer, or of the exporter of an export, against whose consignment it is. */
@ApplicationScoped
class DeclarantCheck {
    static final String OTHER_IDENTITY = "lodgement.other-identity";

    @Inject
    private Register register;

    /** Numbers that are another firm's. */
    List<Violation> check(DossierView dossier) {
        String section = dossier.direction() == Direction.IMPORT ? "importer" : "exporter";
        JsonObject party = dossier.section(section).asJsonObject();
        return register.organisation(dossier.owner()).stream()
                .flatMap(owner -> Stream.of(
                        wrong(section, "customsId", party, owner.customsId(), owner),
                        wrong(section, "businessNumber", party, owner.businessNumber(), owner)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Violation> wrong(
            String section, String field, JsonObject party, @Nullable String own, OrganisationFacts owner) {
        String given = party.getString(field, "");
        String known = Objects.requireNonNullElse(own, "");
        return given.isEmpty() || known.isBlank() || Written.key(given).equals(Written.key(known))
                ? List.of()
                : List.of(new Violation("/consignment/" + section + "/" + field, OTHER_IDENTITY, given, owner.name()));
    }
}
