package org.singlewindow.checking;

import java.util.List;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.form.DocumentDefinition;

/** What a check looks at: an application, and those of its agency that are like it. */
public record Subject(ApplicationFacts application, DocumentDefinition definition, List<Alike> alike) {
    public Subject {
        alike = List.copyOf(alike);
    }

    /** The values of what stands at that place of the consignment. */
    List<String> values(String from) {
        return Likeness.values(definition, application.content(), from);
    }
}
