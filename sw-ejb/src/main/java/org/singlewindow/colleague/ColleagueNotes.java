package org.singlewindow.colleague;

import java.util.List;

/** Where notes to colleagues are kept. */
interface ColleagueNotes {
    void add(ColleagueNote note);

    /** Those beside an application, the oldest first. */
    List<ColleagueNote> of(String application);

    /** The newest of an agency's that mention somebody, at most so many. */
    List<ColleagueNote> mentioning(String agency, String person, int most);

    /** Deletes those of all applications of a case. */
    void removeOfCase(String dossier);
}
