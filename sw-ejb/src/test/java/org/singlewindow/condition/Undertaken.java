package org.singlewindow.condition;

import java.time.Clock;
import java.time.LocalDate;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.story.Stage;

/** Something that a decision about an application demands. */
public final class Undertaken {
    private Undertaken() {}

    /** As if the agency had approved with a condition; the official may see the application. */
    public static void put(Stage stage, String official, String application) {
        ApplicationView view = stage.as(official, Viewing.class).outline(application);
        stage.a(InMemoryUndertakings.class)
                .add(new Undertaking(
                        1,
                        new Undertaking.Subject(
                                view.reference(),
                                view.dossier(),
                                view.document(),
                                view.agency(),
                                view.applicant(),
                                view.filedBy()),
                        "C" + view.document(),
                        new Decision.Term("PLACE", "there", LocalDate.of(2099, 1, 1), ""),
                        null,
                        stage.a(Clock.class).instant()));
    }
}
