package org.singlewindow.objection;

import java.time.Clock;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Viewing;
import org.singlewindow.story.Stage;

/** Something that somebody objects to a decision. */
public final class Objected {
    private Objected() {}

    /** As if the applicant had objected; the official may see the application. */
    public static void put(Stage stage, String official, String application) {
        ApplicationView view = stage.as(official, Viewing.class).outline(application);
        stage.a(InMemoryObjections.class)
                .add(new Objection(
                        1,
                        new Objection.Subject(
                                view.reference(),
                                view.dossier(),
                                view.document(),
                                view.agency(),
                                view.applicant(),
                                view.filedBy()),
                        "grounds",
                        null,
                        stage.a(Clock.class).instant()));
    }
}
