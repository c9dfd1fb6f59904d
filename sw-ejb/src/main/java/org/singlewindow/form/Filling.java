package org.singlewindow.form;

import jakarta.json.JsonObject;
import java.util.List;

/** Brings the dossier's facts and the applicant's answers together into one document. */
public interface Filling {
    /** What to ask and what is known. */
    QuestionSheet sheet(DocumentDefinition document, JsonObject facts, JsonObject answers, List<Integer> items);

    /**
     * The whole document as it goes to the agency: {@code {"head": {name: value}, "items": {"1": {name: value}}}}, in
     * the order of the form, without empty values; a {@link FieldType#TABLE} is an array of objects.
     */
    JsonObject fill(DocumentDefinition document, JsonObject facts, JsonObject answers, List<Integer> items);
}
