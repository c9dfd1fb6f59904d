package org.singlewindow.colleague;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.Views;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.shared.Actor;

/** What holds of {@link ColleagueNotes}, wherever they are kept. */
class ColleagueNotesContractTest extends StoreContract<ColleagueNotes> {
    private static final Actor AUTHOR = new Actor("official-one", "One", "MFDS", Actor.Role.OFFICIAL);

    private static final String FIRST = Views.lodged(1, "MFDS").reference();

    private void note(long application, String agency, String text, String... mentioned) {
        store().add(new ColleagueNote(Views.lodged(application, agency), AUTHOR, text, List.of(mentioned), NOW));
    }

    private static List<String> texts(List<ColleagueNote> notes) {
        return notes.stream().map(note -> note.view().text()).toList();
    }

    @Test
    void notesStandBesideTheirApplicationInTheOrderOfWriting() {
        note(1, "MFDS", "one");
        note(2, "MFDS", "other");
        note(1, "MFDS", "two");
        written();
        assertEquals(List.of("one", "two"), texts(store().of(FIRST)));
        assertEquals("official-one", store().of(FIRST).get(0).view().author());
        store().removeOfCase(Views.lodged(1, "MFDS").dossierReference());
        written();
        assertEquals(List.of(), store().of(FIRST));
    }

    @Test
    void whoIsMentionedFindsTheNewestFirst() {
        note(1, "MFDS", "one", "official-two");
        note(2, "MFDS", "two", "official-three", "official-two");
        note(3, "MFDS", "three", "official-two2");
        note(4, "QIA", "four", "official-two");
        written();
        assertEquals(List.of("two", "one"), texts(store().mentioning("MFDS", "official-two", 9)));
        assertEquals(List.of("two"), texts(store().mentioning("MFDS", "official-two", 1)));
    }
}
