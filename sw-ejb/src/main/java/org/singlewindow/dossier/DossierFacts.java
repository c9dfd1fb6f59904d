package org.singlewindow.dossier;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.singlewindow.reference.Direction;

/** What others see of a dossier. */
public sealed interface DossierFacts permits Dossier {
    long id();

    String reference();

    /** The organisation whose consignment it is. */
    String owner();

    /** The organisation that files it: the owner, or a broker under a mandate. */
    String filedBy();

    Direction direction();

    String title();

    Dossier.State state();

    /** What documents can take from the dossier: the consignment, and the answers to the rules' questions. */
    JsonObject facts();

    JsonObject consignment();

    JsonObject answers();

    /** The answers for one document; empty where there are none. */
    JsonObject answersFor(String document);

    /** Which version of each document was answered: document to number. */
    JsonObject answeredUnder();

    /** The goods items, in the order of the declaration. */
    List<JsonObject> items();

    /** The documents that were ever lodged. */
    List<String> lodgedDocuments();

    /** Whether the document was lodged and is to be lodged once more. */
    boolean isAgain(String document);

    /** The documents that stand as they were lodged: all but those that are to be lodged once more. */
    List<String> standingDocuments();

    Instant updatedAt();

    long version();
}
