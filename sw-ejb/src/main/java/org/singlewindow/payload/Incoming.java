package org.singlewindow.payload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a partner's system says. */
public interface Incoming {
    /** The sender's own number of what it says. */
    String number();

    /** When the sender said it. */
    Instant issuedAt();

    /** The agency has the application, or somebody there is at work on it. */
    record Status(String number, Instant issuedAt, String application, Stage stage, String text) implements Incoming {}

    /** How far an agency has come without having decided. */
    enum Stage {
        RECEIVED,
        IN_REVIEW
    }

    /**
     * The agency wants to know more.
     *
     * @param until the last day for the answer; null for as long as the document gives
     * @param wanted fields and papers, one by one; empty where the text says it all
     */
    record Question(
            String number,
            Instant issuedAt,
            String application,
            String text,
            @Nullable LocalDate until,
            List<Wanted> wanted)
            implements Incoming {
        public Question {
            wanted = List.copyOf(wanted);
        }
    }

    /**
     * A field to be corrected, or a paper to be added.
     *
     * @param pointer to the field in the answers; empty for a paper
     * @param paper its kind; empty for a field
     */
    record Wanted(String pointer, String paper, String text) {}

    /**
     * The agency has decided.
     *
     * @param ownNumber the number under which the agency keeps its decision
     * @param conditions under which an approval holds
     * @param validUntil last day of an approval; null for the single consignment
     * @param reasonCode of a refusal, entry of the code list {@code refusal-reason}
     * @param text of a refusal
     */
    record Decision(
            String number,
            Instant issuedAt,
            String application,
            Outcome outcome,
            @Nullable String ownNumber,
            @Nullable String conditions,
            @Nullable LocalDate validUntil,
            @Nullable String reasonCode,
            String text)
            implements Incoming {}

    /** Whether a requirement is met. */
    enum Outcome {
        APPROVED,
        REFUSED
    }

    /** What the agency decided about an application that was never lodged in the window. */
    record Result(
            String number,
            Instant issuedAt,
            String document,
            String resultNumber,
            Outcome outcome,
            LocalDate decidedOn,
            @Nullable LocalDate validUntil,
            String reason,
            String businessNumber,
            @Nullable String declaration,
            @Nullable String billOfLading,
            @Nullable String cargoNumber)
            implements Incoming {}

    /** What customs says about a declaration. */
    record ClearanceStatus(String number, Instant issuedAt, String declaration, Clearance status, String text)
            implements Incoming {}

    /**
     * What is owed to customs on a declaration, in won.
     *
     * @param waits whether customs releases only what is paid
     * @param paidOn null while it is not paid
     */
    record DutyStatus(
            String number,
            Instant issuedAt,
            String declaration,
            long customs,
            long vat,
            long other,
            String paymentNumber,
            @Nullable LocalDate dueOn,
            boolean waits,
            @Nullable LocalDate paidOn)
            implements Incoming {}

    /**
     * The goods of an export are aboard.
     *
     * @param means what carries them; may be empty
     */
    record LoadingReport(String number, Instant issuedAt, String declaration, LocalDate loadedOn, String means)
            implements Incoming {}

    /** Where a declaration stands with the clearance system. */
    enum Clearance {
        ACCEPTED,
        SELECTED,
        INSPECTED,
        FOUND_WANTING,
        DOCUMENTS_WANTED,
        DOCUMENTS_ACCEPTED,
        RELEASED,
        REFUSED,
        CANCELLED
    }

    /** A message of the window could not be acted upon. */
    record Error(String number, Instant issuedAt, String aboutMessage, List<Fault> faults) implements Incoming {
        public Error {
            faults = List.copyOf(faults);
        }
    }
}
