package org.singlewindow.keeper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.declaration.Carriage;
import org.singlewindow.declaration.CaseDeclarations;
import org.singlewindow.declaration.DeclarationFacts;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.Register;

/** Says to other packages who keeps the goods of a declaration. */
@ApplicationScoped
public class KeptCargo {
    @Inject
    private GoodsStays stays;

    @Inject
    private CaseDeclarations declarations;

    @Inject
    private CaseDossiers dossiers;

    @Inject
    private Register register;

    /** The keeper of the declared place, and those who have reported that the goods are in theirs. */
    public Set<String> keepersOf(DeclarationFacts declaration) {
        Set<String> keepers = new TreeSet<>(declared(declaration));
        String cargo = declaration.carriage().cargoKey();
        if (cargo != null) {
            keepers.addAll(stays.keepers(cargo));
        }
        return keepers;
    }

    /** A keeper whose organisation bears the code of the place. */
    private Set<String> declared(DeclarationFacts declaration) {
        JsonObject consignment = dossiers.find(declaration.dossierReference())
                .map(DossierFacts::consignment)
                .orElse(JsonValue.EMPTY_JSON_OBJECT);
        return consignment.get("transport") instanceof JsonObject transport
                ? Stream.of("warehouse", "quarantinePlace")
                        .map(field -> transport.getString(field, ""))
                        .filter(code -> !code.isEmpty())
                        .map(code -> register.organisation(code))
                        .flatMap(Optional::stream)
                        .filter(one -> one.kind() == Organisation.Kind.KEEPER)
                        .map(OrganisationFacts::code)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /**
     * What was declared of those cargos to be in the place of that keeper, who has or had them. Who reports goods that were declared
     * to be elsewhere reads nothing of them.
     */
    public List<String> declaredOf(String keeper, List<String> cargoNumbers) {
        List<Carriage> cargos = cargoNumbers.stream()
                .map(number -> Carriage.of(null, number))
                .filter(cargo -> cargo.cargoKey() != null)
                .distinct()
                .toList();
        Set<String> kept =
                stays.kept(keeper, cargos.stream().map(KeptCargo::key).collect(Collectors.toSet()));
        List<Carriage> theirs =
                cargos.stream().filter(cargo -> kept.contains(key(cargo))).toList();
        return theirs.isEmpty()
                ? List.of()
                : declarations.carriedBy(theirs).stream()
                        .filter(declaration -> declared(declaration).contains(keeper))
                        .map(DeclarationFacts::reference)
                        .toList();
    }

    private static String key(Carriage cargo) {
        return Objects.requireNonNull(cargo.cargoKey());
    }
}
