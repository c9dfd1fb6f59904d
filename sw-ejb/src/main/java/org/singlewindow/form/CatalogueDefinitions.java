package org.singlewindow.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.definitions.BrokenCatalogue;
import org.singlewindow.definitions.Catalogue;
import org.singlewindow.definitions.CatalogueEdition;
import org.singlewindow.definitions.CatalogueEntry;
import org.singlewindow.definitions.CatalogueItem;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.reference.Direction;
import org.singlewindow.shared.Refusal;

/** The document types of one edition of the catalogue, and the form of the consignment. */
class CatalogueDefinitions implements Definitions {
    private final Map<String, List<VersionedDefinition>> documents = new LinkedHashMap<>();
    private final Map<Direction, List<Section>> consignment = new EnumMap<>(Direction.class);
    private final List<Check> consignmentChecks;
    private final Set<String> sealedNames;

    /** As they come with the window. */
    CatalogueDefinitions(CodeLists codeLists) {
        this(codeLists, Catalogue.shipped().current());
    }

    CatalogueDefinitions(CodeLists codeLists, CatalogueEdition edition) {
        FormReader reader = new FormReader(codeLists, CatalogueEntry.read("blocks"));
        edition.codes(CatalogueKind.DOCUMENT).stream()
                .sorted()
                .forEach(code -> documents.put(code, versions(reader, edition, code)));
        CatalogueEntry form = CatalogueEntry.read("consignment").allow("sections", "checks");
        for (Direction direction : Direction.values()) {
            consignment.put(direction, reader.sections(form, direction));
        }
        consignmentChecks = reader.checks(form);
        sealedNames = sealedNames();
    }

    /** In every version, also one that is no longer or not yet in force. */
    private Set<String> sealedNames() {
        Stream<Section> ofDocuments = documents.values().stream()
                .flatMap(List::stream)
                .flatMap(version -> version.definition().sections().stream());
        return Stream.concat(ofDocuments, consignment.values().stream().flatMap(List::stream))
                .flatMap(section -> section.fields().stream())
                .flatMap(field -> Stream.concat(Stream.of(field), field.columns().stream()))
                .filter(Field::isSealed)
                .map(Field::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The names of all fields whose values identify people for good. */
    Set<String> sealed() {
        return sealedNames;
    }

    private static List<VersionedDefinition> versions(FormReader reader, CatalogueEdition edition, String code) {
        List<VersionedDefinition> versions = new ArrayList<>();
        for (CatalogueItem item : edition.versions(CatalogueKind.DOCUMENT, code)) {
            try {
                versions.add(reader.document(item.entry()));
            } catch (BrokenCatalogue broken) {
                if (item.shipped()) {
                    throw broken;
                }
                Catalogue.leftOut(item.kind(), code, item.version(), broken);
            }
        }
        return versions;
    }

    @Override
    public List<DocumentDefinition> inForce(LocalDate day) {
        return documents.keySet().stream()
                .flatMap(code -> find(code, day).stream())
                .toList();
    }

    /** The version that began last; one that has ended does not give way to the one before it. */
    @Override
    public Optional<DocumentDefinition> find(String code, LocalDate day) {
        return documents.getOrDefault(code, List.of()).stream()
                .filter(version -> !version.from().isAfter(day))
                .max(Comparator.comparing(VersionedDefinition::from)
                        .thenComparing(version -> version.definition().version()))
                .filter(version -> version.inForce(day))
                .map(VersionedDefinition::definition);
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
        return documents.getOrDefault(code, List.of()).stream()
                .filter(document -> document.is(code, version))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("form.no-such-document", code, version));
    }
}
