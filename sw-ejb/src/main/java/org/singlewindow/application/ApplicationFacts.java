package org.singlewindow.application;

import jakarta.json.JsonObject;
import java.time.LocalDate;

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

    /** The last day of the processing period, as far as it has run. */
    LocalDate dueOn();
}
