package org.singlewindow.writ;

import java.time.Clock;
import java.util.List;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.CaseApplications;
import org.singlewindow.story.Stage;

/** Something about which a letter was written. */
public final class Lettered {
    private Lettered() {}

    /** As if the application had been refused. */
    public static void put(Stage stage, String declaration, String application) {
        ApplicationFacts facts =
                stage.a(CaseApplications.class).find(application).orElseThrow();
        stage.a(InMemoryWrits.class)
                .add(new Writ(
                        1,
                        WritKind.REFUSAL,
                        new Writ.Subject(
                                application,
                                facts.dossierReference(),
                                declaration,
                                facts.document(),
                                facts.agency(),
                                facts.applicant()),
                        stage.a(WritContents.class)
                                .of(
                                        WritKind.REFUSAL,
                                        WritContents.Decided.of(facts),
                                        WritContents.Said.of(List.of(), "words", "")),
                        stage.a(Clock.class).instant()));
    }
}
