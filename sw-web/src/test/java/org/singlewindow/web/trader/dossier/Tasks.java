package org.singlewindow.web.trader.dossier;

import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.lodgement.Preparation;
import org.singlewindow.reference.Direction;
import org.singlewindow.requirement.Findings;

/** A dossier for tests of its tasks. */
final class Tasks {
    private Tasks() {}

    static DossierView dossier() {
        return new DossierView(
                "SW26-0000001-1",
                "HANBIT",
                "HANBIT",
                Direction.IMPORT,
                "Shrimp",
                Dossier.State.DRAFT,
                JsonValue.EMPTY_JSON_OBJECT,
                JsonValue.EMPTY_JSON_OBJECT,
                List.of(),
                List.of(),
                List.of(),
                Instant.EPOCH,
                JsonValue.EMPTY_JSON_OBJECT);
    }

    static Preparation preparation(Preparation.Prepared... documents) {
        Findings findings = new Findings(List.of(), List.of(), List.of(), List.of());
        return new Preparation(findings, List.of(), List.of(documents), List.of(), List.of());
    }
}
