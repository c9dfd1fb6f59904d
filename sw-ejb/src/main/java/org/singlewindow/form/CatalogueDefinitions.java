package org.singlewindow.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.reference.CatalogueEntry;
import org.singlewindow.reference.CodeLists;
import org.singlewindow.reference.Direction;
import org.singlewindow.shared.Refusal;

/** The document types of the catalogue, read once. */
@ApplicationScoped
class CatalogueDefinitions implements Definitions {
    private final List<VersionedDefinition> documents;
    private final Map<Direction, List<Section>> consignment = new EnumMap<>(Direction.class);
    private final List<Check> consignmentChecks;

    @Inject
    CatalogueDefinitions(CodeLists codeLists) {
        FormReader reader = new FormReader(codeLists, CatalogueEntry.read("blocks"));
        documents = CatalogueEntry.read("index").texts("documents").stream()
                .map(name -> reader.document(CatalogueEntry.read("documents/" + name)))
                .sorted(Comparator.comparing(version -> version.definition().code()))
                .toList();
        CatalogueEntry form = CatalogueEntry.read("consignment").allow("sections", "checks");
        for (Direction direction : Direction.values()) {
            consignment.put(direction, reader.sections(form, direction));
        }
        consignmentChecks = reader.checks(form);
    }

    /** For the container's proxy. */
    CatalogueDefinitions() {
        documents = List.of();
        consignmentChecks = List.of();
    }

    @Override
    public List<DocumentDefinition> inForce(LocalDate day) {
        return documents.stream()
                .filter(version -> version.inForce(day))
                .map(VersionedDefinition::definition)
                .toList();
    }

    @Override
    public Optional<DocumentDefinition> find(String code, LocalDate day) {
        return inForce(day).stream()
                .filter(definition -> definition.code().equals(code))
                .findFirst();
    }

    @Override
    public DocumentDefinition version(String code, int version) {
        return versioned(code, version).definition();
    }

    @Override
    public List<Section> consignment(Direction direction) {
        return consignment.getOrDefault(direction, List.of());
    }

    List<Check> checks(DocumentDefinition definition) {
        return versioned(definition.code(), definition.version()).checks();
    }

    List<Check> consignmentChecks() {
        return consignmentChecks;
    }

    private VersionedDefinition versioned(String code, int version) {
        return documents.stream()
                .filter(document -> document.is(code, version))
                .findFirst()
                .orElseThrow(() -> new Refusal("form.no-such-document", code, version));
    }
}
