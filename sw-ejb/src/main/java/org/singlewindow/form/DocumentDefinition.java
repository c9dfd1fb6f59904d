package org.singlewindow.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Text;

/**
 * A document type as data: what an agency asks for one kind of application.
 *
 * @param code such as {@code FD01}
 * @param version counts up with every change that applicants can notice
 * @param agency the code of the organisation that decides, such as {@code MFDS}
 * @param agencyThen the organisation that decided when the documents were first brought together
 * @param law what the document rests on, as in force
 * @param messageCode UN/CEFACT 1001, such as {@code 911}
 * @param result what the agency issues when it approves
 * @param timing how long the agency has, and the applicant to answer it
 * @param fee what lodging costs
 * @param certificatePrefix of the numbers of the certificates issued
 * @param omitted fields of the paper form that are not asked, each with the reason
 * @param provenance where each fact comes from: read in a source, general knowledge or an assumption
 * @param handling how the agency handles what is lodged
 */
public record DocumentDefinition(
        String code,
        int version,
        Text name,
        String agency,
        Text agencyThen,
        Direction direction,
        Text law,
        String messageCode,
        Text result,
        Timing timing,
        Fee fee,
        String certificatePrefix,
        List<Section> sections,
        List<AttachmentRule> attachments,
        List<Omission> omitted,
        String provenance,
        Handling handling) {
    public DocumentDefinition {
        sections = List.copyOf(sections);
        attachments = List.copyOf(attachments);
        omitted = List.copyOf(omitted);
    }

    /** Days that the agency has for its decision. */
    public int processingDays() {
        return timing.days();
    }

    /** The field of that name, wherever it stands. */
    public Optional<Field> field(String name) {
        return sections.stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    /** A field of the paper form that this definition leaves out, and why. */
    public record Omission(String name, Text why) {}

    /**
     * A paper that goes with the application.
     *
     * @param kind unique within the document, such as {@code health-certificate}
     * @param requiredWhen needed only if this holds
     */
    public record AttachmentRule(String kind, Text label, boolean required, Field.@Nullable Condition requiredWhen) {}
}
