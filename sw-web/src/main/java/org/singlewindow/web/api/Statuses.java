package org.singlewindow.web.api;

import java.util.Map;
import java.util.Set;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.quota.TooMany;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.TryLater;

/** Which HTTP status says what a refusal says. */
final class Statuses {
    static final int UNPROCESSABLE = 422;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int PRECONDITION_FAILED = 412;
    private static final int TOO_LARGE = 413;
    private static final int PRECONDITION_REQUIRED = 428;
    static final int UNAVAILABLE = 503;

    private static final Map<Integer, Set<String>> BY_STATUS = Map.of(
            BAD_REQUEST,
            Set.of(
                    "lodgement.key-malformed",
                    "intake.malformed",
                    "intake.document-type",
                    "intake.too-deep",
                    "intake.too-many-elements",
                    "api.malformed",
                    "reference.json-too-deep",
                    "reference.json-too-many",
                    "reference.json-name-too-long",
                    "reference.json-name-twice",
                    "reference.json-number-too-long",
                    "reference.bad-character",
                    "api.status-400",
                    "api.key-missing",
                    "api.too-many-parts",
                    "api.bad-parameter"),
            UNAUTHORIZED,
            Set.of("party.not-signed-in"),
            FORBIDDEN,
            Set.of(
                    "dossier.no-mandate",
                    "lodgement.no-mandate-for",
                    "lodgement.declaration-needs-broker",
                    "api.forbidden"),
            NOT_FOUND,
            Set.of("form.no-such-document", "api.no-such-document", "api.no-such-code", "api.no-such-list"),
            CONFLICT,
            Set.of(
                    "dossier.already-lodged",
                    "dossier.too-many-drafts",
                    "dossier.changed-elsewhere",
                    "lodgement.nothing-left",
                    "lodgement.not-lodged",
                    "lodgement.key-used-elsewhere",
                    "intake.key-used",
                    "intake.reference-used",
                    "result.reported-differently",
                    "application.already-decided",
                    "application.held-by-other",
                    "application.not-allowed",
                    "application.not-now",
                    "declaration.already-released",
                    "declaration.already-refused",
                    "declaration.inspection-open",
                    "declaration.papers-open",
                    "declaration.requirement-open",
                    "declaration.requirement-refused",
                    "declaration.not-now"),
            PRECONDITION_FAILED,
            Set.of("application.changed-meanwhile", "declaration.changed-meanwhile"),
            TOO_LARGE,
            Set.of("intake.too-large", "dossier.too-long", "dossier.too-many-items", "api.too-large"),
            PRECONDITION_REQUIRED,
            Set.of("api.version-missing"),
            UNAVAILABLE,
            Set.of(
                    "scan.away",
                    "scan.busy",
                    "reference.no-data-key",
                    "reference.key-missing",
                    "reference.seal-broken"));

    private Statuses() {}

    static int of(Refusal refusal) {
        if (refusal instanceof InvalidForm) {
            return UNPROCESSABLE;
        }
        if (refusal instanceof TooMany) {
            return TryLater.STATUS;
        }
        String code = refusal.code();
        if (code.endsWith(".not-found")) {
            return NOT_FOUND;
        }
        return BY_STATUS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(UNPROCESSABLE);
    }
}
