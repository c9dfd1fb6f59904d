package org.singlewindow.application;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What others see of an application. */
public sealed interface ApplicationFacts permits Application {
    String reference();

    String dossierReference();

    String document();

    /** The version of the document under which it was lodged. */
    int definitionVersion();

    String agency();

    String applicant();

    String filedBy();

    /** {@code {"head": {name: value}, "items": {"1": {name: value}}}}. */
    JsonObject content();

    /** The goods in a few words. */
    String goods();

    ApplicationState state();

    /** Who has it; null for nobody. */
    @Nullable
    String holder();

    /** The last day of the processing period, as far as it has run. */
    LocalDate dueOn();
}
