package org.singlewindow.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.definitions.Catalogue;
import org.singlewindow.reference.Direction;

/** Forms filled with made-up values of the right types, for those who want to see what one looks like. */
@ApplicationScoped
public class Samples {
    @Inject
    private Definitions definitions;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Catalogue catalogue;

    /** What an agency would get if every field were filled: {@code {"head": {…}, "items": {"1": {…}}}}. */
    public JsonObject content(DocumentDefinition document, LocalDate day) {
        return maker(day).of(document).form().content();
    }

    /** A consignment in which every field is filled. */
    public JsonObject consignment(Direction direction, LocalDate day) {
        return maker(day).consignment(direction, 1);
    }

    private SampleApplication.Maker maker(LocalDate day) {
        return new SampleApplication.Maker(definitions, codeLists, catalogue.current(), day);
    }
}
