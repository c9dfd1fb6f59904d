package org.singlewindow.lodgement;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.FilledForm;
import org.singlewindow.form.QuestionSheet;
import org.singlewindow.form.Violation;
import org.singlewindow.requirement.Findings;
import org.singlewindow.requirement.Requirement;

/**
 * How far a dossier is from being lodged.
 *
 * @param findings which documents are needed and why, and what must still be answered to know
 * @param consignment what is missing or wrong in the consignment
 * @param documents each document needed, with its questions and what is missing or wrong
 * @param confirmations what customs has to confirm under laws whose permits are given outside this window
 * @param warnings what can be lodged, and hardly can be meant
 */
public record Preparation(
        Findings findings,
        List<Violation> consignment,
        List<Prepared> documents,
        List<ToConfirm> confirmations,
        List<Violation> warnings) {
    public Preparation {
        warnings = List.copyOf(warnings);
        consignment = List.copyOf(consignment);
        documents = List.copyOf(documents);
        confirmations = List.copyOf(confirmations);
    }

    /** Without the documents that are not the reader's. */
    Preparation within(Predicate<String> covered) {
        return new Preparation(
                findings,
                consignment,
                documents.stream()
                        .filter(prepared -> covered.test(prepared.requirement().document()))
                        .toList(),
                confirmations,
                warnings);
    }

    /** Whether everything can be lodged now. */
    public boolean isComplete() {
        return consignment.isEmpty()
                && findings.open().isEmpty()
                && documents.stream().allMatch(Prepared::isComplete);
    }

    /**
     * One document on its way.
     *
     * @param lodged whether it was lodged before
     * @param answeredUnder the version that was in force when it was answered last; 0 where it was not answered yet
     * @param elsewhere number of an approval of an application that was lodged elsewhere: with it, none is lodged here; null
     *     where there is none
     * @param form the document as it would go to the agency now
     * @param odd what can hardly be meant in it, and keeps nobody from lodging
     * @param missingPapers kinds of attachments that are required and not there
     */
    public record Prepared(
            Requirement requirement,
            DocumentDefinition definition,
            boolean lodged,
            int answeredUnder,
            @Nullable String elsewhere,
            FilledForm form,
            List<Violation> violations,
            List<Violation> odd,
            List<DocumentDefinition.AttachmentRule> missingPapers) {
        public Prepared {
            odd = List.copyOf(odd);
            violations = List.copyOf(violations);
            missingPapers = List.copyOf(missingPapers);
        }

        /** What it asks, and what is known. */
        public QuestionSheet sheet() {
            return form.sheet();
        }

        public boolean isComplete() {
            return elsewhere != null || violations.isEmpty();
        }

        /** Whether another version of the document came into force since it was answered. */
        public boolean isChangedSince() {
            return !lodged && answeredUnder != 0 && answeredUnder != definition.version();
        }
    }
}
