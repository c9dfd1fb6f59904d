package org.singlewindow.form;

import jakarta.json.JsonObject;
import java.util.List;

/**
 * Brings the dossier's facts and the applicant's answers together into one document.
 *
 * <p>The facts are one object: the consignment's sections ({@code shipment}, {@code importer}, {@code exporter}, {@code
 * transport}, {@code items}), {@code applicant} and, where a broker files, {@code agent} (each as {@code party} knows
 * them), {@code requirement} (what was answered to the rules' questions) and {@code lodgement} ({@code reference},
 * {@code date}, {@code function}), each absent as long as it is not known. The answers are the document's own part of
 * the dossier's answers: {@code {"office": "…", "items": {"1": {"expiry": "…"}}}}.
 */
public interface Filling {
    /**
     * What to ask and what is known. A field that only some answers make necessary is asked once they are given; what
     * the window itself knows (agent, lodgement) is never asked.
     */
    QuestionSheet sheet(DocumentDefinition document, JsonObject facts, JsonObject answers, List<Integer> items);

    /**
     * The whole document as it goes to the agency: {@code {"head": {name: value}, "items": {"1": {name: value}}}}, in
     * the order of the form, without empty values; a {@link FieldType#TABLE} is an array of objects.
     */
    JsonObject fill(DocumentDefinition document, JsonObject facts, JsonObject answers, List<Integer> items);

    /** The papers without which this application cannot be lodged. */
    List<DocumentDefinition.AttachmentRule> papersNeeded(
            DocumentDefinition document, JsonObject facts, JsonObject answers, List<Integer> items);
}
