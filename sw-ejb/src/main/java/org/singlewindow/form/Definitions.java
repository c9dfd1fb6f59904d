package org.singlewindow.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.singlewindow.reference.Direction;

/** The document types in force. */
public interface Definitions {
    /** All document types in force on that day, by code. */
    List<DocumentDefinition> inForce(LocalDate day);

    /** The document type as in force on that day. */
    Optional<DocumentDefinition> find(String code, LocalDate day);

    /** That very version, for showing what was lodged under it. */
    DocumentDefinition version(String code, int version);

    /** The dossier itself as a form: the sections shipment, importer, exporter, transport and (per item) items. */
    List<Section> consignment(Direction direction);
}
