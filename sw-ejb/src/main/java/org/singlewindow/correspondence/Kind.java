package org.singlewindow.correspondence;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.Delivering;
import org.singlewindow.declaration.RequirementResults;

/** Kinds of messages and the AS4 actions that carry them. */
enum Kind {
    APPLICATION("SubmitApplication", Delivering.APPLICATION),
    ANSWER("SubmitAnswer", Delivering.ANSWER),
    DECLARATION("SubmitDeclaration", RequirementResults.DECLARATION),
    REQUIREMENT_RESULT("ReportRequirement", RequirementResults.RESULT),
    ERROR("ReportError", Acting.ERROR),
    STATUS("ReportStatus", null),
    QUESTION("AskQuestion", null),
    DECISION("ReportDecision", null),
    RESULT("ReportResult", null),
    CLEARANCE("ReportClearance", null);

    private final String action;
    private final String envelope;

    Kind(String action, @Nullable String envelope) {
        this.action = action;
        this.envelope = envelope == null ? "" : envelope;
    }

    String action() {
        return action;
    }

    /** The kind that an envelope of the outbox carries. */
    static Optional<Kind> ofEnvelope(String kind) {
        return Stream.of(values()).filter(one -> one.envelope.equals(kind)).findFirst();
    }

    /** What partners may send. */
    static Set<String> incoming() {
        return Stream.of(ERROR, STATUS, QUESTION, DECISION, RESULT, CLEARANCE)
                .map(Kind::action)
                .collect(Collectors.toUnmodifiableSet());
    }
}
