package org.singlewindow.form;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.singlewindow.definitions.Catalogue;
import org.singlewindow.reference.Direction;

/** Applications made from the definitions that come with the window. */
final class GeneratedSample {
    private static final SampleApplication.Maker MAKER = new SampleApplication.Maker(
            Forms.definitions(), Forms.CODE_LISTS, Catalogue.shipped().current(), LocalDate.of(2026, 11, 24));

    private GeneratedSample() {}

    static Sample of(DocumentDefinition document) {
        SampleApplication made = MAKER.of(document);
        return new Sample(document, made.facts(), made.answers(), made.items());
    }

    /** The facts of a consignment of so many goods items in which every field is filled. */
    static JsonObject facts(Direction direction, int items, JsonObject answers) {
        return MAKER.facts(direction, items, answers);
    }
}
