package org.singlewindow.catchword;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where catchwords are kept, in the transaction that changes the case. */
public interface Catchwords {
    /** Keeps the first ones of that place. */
    void add(Catchword.Place place, Collection<? extends @Nullable String> values);

    /** Keeps these instead of what was there. */
    void put(Catchword.Place place, Collection<? extends @Nullable String> values);

    /** Deletes all of a case. */
    void remove(String caseReference);

    /**
     * Dossiers, declarations and applications of the cases that are found by what was typed, newest first, at most so many.
     */
    List<String> subjects(String typed, int most);

    /** The cases of which something is called exactly by that number or name, at most so many. */
    List<String> casesCalled(String number, int most);

    /** All of a case. */
    List<Catchword> ofCase(String caseReference);
}
