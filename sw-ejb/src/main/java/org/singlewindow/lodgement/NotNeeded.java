package org.singlewindow.lodgement;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import org.singlewindow.requirement.NotSubject;

/** Writes down which documents were not needed and the coded reason, with the law as in force when that was found. */
final class NotNeeded {
    private NotNeeded() {}

    static JsonArrayBuilder of(Preparation preparation) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (NotSubject reason : preparation.findings().notSubject()) {
            all.add(Json.createObjectBuilder()
                    .add("document", reason.document())
                    .add("item", reason.item())
                    .add("code", reason.code())
                    .add("law", reason.law().ko()));
        }
        return all;
    }
}
