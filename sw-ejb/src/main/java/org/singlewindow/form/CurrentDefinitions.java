package org.singlewindow.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.definitions.Catalogue;
import org.singlewindow.definitions.PerEdition;
import org.singlewindow.reference.Direction;

/** The document types of the catalogue as it is now; administrators may change it at any moment. */
@ApplicationScoped
class CurrentDefinitions implements Definitions {
    private final PerEdition<CatalogueDefinitions> definitions;

    @Inject
    CurrentDefinitions(Catalogue catalogue, CodeLists codeLists) {
        definitions = new PerEdition<>(catalogue, edition -> new CatalogueDefinitions(codeLists, edition));
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    CurrentDefinitions() {
        definitions = null;
    }

    CatalogueDefinitions now() {
        return definitions.now();
    }

    @Override
    public List<DocumentDefinition> inForce(LocalDate day) {
        return now().inForce(day);
    }

    @Override
    public Optional<DocumentDefinition> find(String code, LocalDate day) {
        return now().find(code, day);
    }

    @Override
    public DocumentDefinition version(String code, int version) {
        return now().version(code, version);
    }

    @Override
    public List<Section> consignment(Direction direction) {
        return now().consignment(direction);
    }
}
