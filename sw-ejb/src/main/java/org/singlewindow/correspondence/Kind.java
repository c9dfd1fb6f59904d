package org.singlewindow.correspondence;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.Delivering;
import org.singlewindow.declaration.RequirementResults;
import org.singlewindow.party.Organisation;

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

    /** What partners of that kind may send. With the others nothing is agreed yet but to ask whether somebody is there. */
    static Set<String> incoming(Organisation.Kind partner) {
        Stream<Kind> allowed = switch (partner) {
            case AGENCY -> Stream.of(ERROR, STATUS, QUESTION, DECISION, RESULT);
            case CUSTOMS -> Stream.of(ERROR, CLEARANCE);
            default -> Stream.of(ERROR);
        };
        return allowed.map(Kind::action).collect(Collectors.toUnmodifiableSet());
    }
}
