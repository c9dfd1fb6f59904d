package org.singlewindow.form;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.singlewindow.reference.Direction;

/**
 * Holds values against their definition. A draft is checked for types only; lodging checks everything.
 */
public interface FormValidator {
    /**
     * What keeps this application from being lodged; pointers begin with {@code /answers/<document>}, or lead to the
     * consignment where it answers the field.
     */
    List<Violation> complete(FilledForm form);

    /** What can hardly be in this application: it keeps nobody from lodging, but people and programs are told. */
    List<Violation> odd(FilledForm form);

    /** What is not of its type in what was typed so far; pointers begin with {@code /answers/<document>}. */
    List<Violation> draft(DocumentDefinition document, JsonObject answers, List<Integer> items);

    /** Members of the answers that are no fields of the document, and goods items that it does not have. */
    List<Violation> unknown(DocumentDefinition document, JsonObject answers, List<Integer> items);

    /** What keeps the consignment from being lodged; pointers begin with {@code /consignment}. */
    List<Violation> completeConsignment(Direction direction, JsonObject consignment);

    /** What is not of its type in the consignment so far; pointers begin with {@code /consignment}. */
    List<Violation> draftConsignment(Direction direction, JsonObject consignment);

    /** What cannot be in the consignment so far, such as a net weight above the gross weight, whatever is missing. */
    List<Violation> soundConsignment(Direction direction, JsonObject consignment);

    /** What can hardly be: it keeps nobody from lodging, but people and programs are told. */
    List<Violation> oddConsignment(Direction direction, JsonObject consignment, LocalDate today);
}
