package org.singlewindow.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.definitions.BrokenCatalogue;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.definitions.FieldText;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/** An administrator changes what is asked in one field of a document without touching the rest of its text. */
@Stateless
@RolesAllowed(Actor.Role.ADMINISTRATORS)
public class FieldEditing {
    @Inject
    private Cataloguing cataloguing;

    /** A field by its name, with what it is called. */
    public record Named(String name, Text label) {}

    /**
     * A field to be changed.
     *
     * @param revision of the draft in which it was read; 0 where there is none
     */
    public record Opened(int revision, FieldText.Words words) {}

    /** The fields that can be changed so: those that the document itself has; none where its text cannot be read. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public List<Named> fields(String document) {
        return read(cataloguing.open(CatalogueKind.DOCUMENT, document))
                .map(fields -> fields.entrySet().stream()
                        .map(field -> new Named(
                                field.getKey(), field.getValue().words().label()))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Map<String, FieldText>> read(CatalogueFile file) {
        try {
            return Optional.of(FieldText.of(file.code(), file.text()));
        } catch (BrokenCatalogue broken) {
            return Optional.empty();
        }
    }

    /** One field, as the draft has it, or what is in force. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public Opened open(String document, String field) {
        CatalogueFile file = cataloguing.open(CatalogueKind.DOCUMENT, document);
        return new Opened(file.revision(), known(file, field).words());
    }

    private static FieldText known(CatalogueFile file, String field) {
        return read(file)
                .map(fields -> fields.get(field))
                .orElseThrow(() -> Refusal.notFound("catalogue.field-not-found", field, file.code()));
    }

    /**
     * Saves the draft with that field changed, and nothing else.
     *
     * @param revision of the draft in which the field was read
     */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void save(String document, String field, int revision, FieldText.Words words) {
        if (words.label().ko().isBlank() || words.label().en().isBlank()) {
            throw Refusal.notValid("catalogue.field-no-label");
        }
        if (!words.maxLength().matches("([1-9][0-9]{0,4})?")) {
            throw Refusal.notValid("catalogue.field-no-length");
        }
        FieldText known = known(cataloguing.open(CatalogueKind.DOCUMENT, document), field);
        cataloguing.save(CatalogueKind.DOCUMENT, document, revision, known.with(words));
    }
}
