package org.singlewindow.checking;

import java.util.Collection;
import java.util.List;

/** Where it is kept by what applications are like others. */
interface Traits {
    void add(List<Trait> traits);

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
