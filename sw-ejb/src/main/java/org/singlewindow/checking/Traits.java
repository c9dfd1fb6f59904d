package org.singlewindow.checking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.ApplicationState;

/** Where it is kept by what applications are like others. */
interface Traits {
    /** Keeps by what that application is like others. */
    void add(ApplicationFacts application, Collection<String> traits, Instant now);

    /** What became of the application. */
    void end(String application, ApplicationState how);

    List<Trait> of(String application);

    void removeOf(String application);

    /** Deletes those of all applications of a case. */
    void removeOfCase(String dossier);

    /**
     * Words and makers of an agency's applications that are written nearly like these: of each the nearest, at most so many.
     */
    List<String> near(String agency, Collection<String> traits, int mostOfEach);

    /** Of an agency's applications that share one of those traits, the newest for each trait, at most so many. */
    List<Trait> alike(String agency, Collection<String> traits, int mostOfEach);
}
