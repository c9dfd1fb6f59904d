package org.singlewindow.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.singlewindow.definitions.CatalogueChangeFacts;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Json;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.RefusedAttempts;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** Records each step of a change of the catalogue, and each that was refused. */
@ApplicationScoped
class CatalogueLog {
    /** The chain in which all changes of the catalogue stand. */
    static final String CHAIN = "CATALOGUE";

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private RefusedAttempts refusedAttempts;

    void record(String act, CatalogueChangeFacts change, String text, @Nullable LocalDate from, String reason) {
        record(act, change.kind(), change.code(), change.version(), text, from, reason);
    }

    void record(
            String act,
            CatalogueKind kind,
            String code,
            int version,
            String text,
            @Nullable LocalDate from,
            String reason) {
        JsonObject details = Json.createObjectBuilder()
                .add("kind", kind.name())
                .add("version", Integer.toString(version))
                .add("from", from == null ? "" : from.toString())
                .add("sha256", digest(text))
                .add("reason", reason)
                .build();
        timeline.recordOrBegin(CHAIN, actors.current(), new Step(act, code, details));
    }

    private static String digest(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    Refusal refused(String act, Refusal refusal) {
        if (refusal.noteFirst()) {
            refusedAttempts.note(actors.current().person(), act, refusal.code());
        }
        return refusal;
    }
}
