package org.singlewindow.payload;

import jakarta.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the window says to a partner's system. */
public interface Outgoing {
    /**
     * A paper that travels with an application.
     *
     * @param contentId names the part of the message that holds it
     * @param sha256 of its bytes, in lower-case hexadecimal digits
     */
    record Paper(String contentId, String kind, String fileName, String mediaType, String sha256) {}

    /**
     * An application.
     *
     * @param caseReference of the consignment
     * @param content answers as the application keeps them: {@code {"head": {…}, "items": {"1": {…}}}}
     */
    record Application(
            String reference,
            String caseReference,
            String document,
            int version,
            int revision,
            Party applicant,
            Party filedBy,
            @Nullable String note,
            JsonObject content,
            List<Paper> papers)
            implements Outgoing {
        public Application {
            papers = List.copyOf(papers);
        }

        /** Whether it is the answer to a question: corrected, with a note. */
        public boolean isAnswer() {
            return note != null;
        }
    }

    /** Why nothing is left to decide about an application. */
    enum WithdrawalReason {
        BY_APPLICANT,
        /** An approval from elsewhere has met the requirement. */
        MET_ELSEWHERE,
        /** The applicant did not answer in time: the window has refused it by rule. */
        NOT_ANSWERED
    }

    /**
     * Nothing is left to decide about an application.
     *
     * @param certificate number of the approval that met the requirement; null where there is none
     */
    record Withdrawal(
            String application,
            String caseReference,
            String document,
            WithdrawalReason reason,
            @Nullable String certificate)
            implements Outgoing {}

    /** Somebody who takes part: code in the window, name, business number. */
    record Party(String code, String name, @Nullable String businessNumber) {}

    /**
     * A declaration.
     *
     * @param consignment as the dossier keeps it
     * @param requirements documents that must be met before release
     * @param notSubject documents that are not needed, with the coded reason
     * @param confirmations what goods need under laws whose permits are given outside the window
     */
    record Declaration(
            String reference,
            String caseReference,
            boolean isImport,
            Party declarant,
            Party filedBy,
            JsonObject consignment,
            List<String> requirements,
            List<NotSubject> notSubject,
            List<ToConfirm> confirmations)
            implements Outgoing {
        public Declaration {
            requirements = List.copyOf(requirements);
            notSubject = List.copyOf(notSubject);
            confirmations = List.copyOf(confirmations);
        }
    }

    /**
     * What goods items need under a law whose permits are given outside the window, and that customs confirms.
     *
     * @param items sequence numbers: at least one
     * @param law its code
     * @param name of the law, in Korean
     * @param permit its number as the trader wrote it; null where none was named
     * @param reason coded reason why the law does not apply; null where none was given
     * @param state how far it is when the message is written
     */
    record ToConfirm(
            List<Integer> items,
            String law,
            String name,
            @Nullable String permit,
            @Nullable String reason,
            String state) {
        public ToConfirm {
            items = List.copyOf(items);
        }
    }

    /** A document that a goods item does not need, and why. */
    record NotSubject(int item, String document, String code, String law) {}

    /** What became of one requirement of a declaration, and whether all are met now. */
    record RequirementResult(
            String declaration,
            String caseReference,
            String document,
            String agency,
            @Nullable String application,
            String state,
            @Nullable String certificate,
            @Nullable String reason,
            boolean allMet)
            implements Outgoing {}

    /** The declarant took a declaration back before it was released. */
    record Cancellation(String declaration, String caseReference, String reason) implements Outgoing {}

    /**
     * A declaration says something else than before.
     *
     * @param number of the amendment, from 1
     * @param changes what is another now: at least one
     * @param consignment as it is declared now
     */
    record Amendment(
            String declaration,
            String caseReference,
            int number,
            String reason,
            List<Amended> changes,
            JsonObject consignment)
            implements Outgoing {
        public Amendment {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A value of a consignment that is another now; what there is none of is empty.
     *
     * @param line number of the goods item; 0 where it is about none
     * @param field empty where the whole goods item was taken out
     */
    record Amended(int line, String section, String field, String before, String after) {}

    /** A message of the partner could not be acted upon. */
    record Error(String aboutMessage, List<Fault> faults) implements Outgoing {
        public Error {
            faults = List.copyOf(faults);
        }
    }
}
