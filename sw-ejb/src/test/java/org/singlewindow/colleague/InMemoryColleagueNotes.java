package org.singlewindow.colleague;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.singlewindow.InMemoryIds;

/** Notes to colleagues in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryColleagueNotes implements ColleagueNotes {
    private final List<ColleagueNote> notes = new ArrayList<>();

    @Override
    public void add(ColleagueNote note) {
        InMemoryIds.give(note);
        notes.add(note);
    }

    @Override
    public List<ColleagueNote> of(String application) {
        return notes.stream()
                .filter(note -> note.application().equals(application))
                .toList();
    }

    @Override
    public List<ColleagueNote> mentioning(String agency, String person, int most) {
        return notes.stream()
                .filter(note -> note.agency().equals(agency) && note.mentions(person))
                .sorted(Comparator.comparing(ColleagueNote::id).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public void removeOfCase(String dossier) {
        notes.removeIf(note -> note.dossier().equals(dossier));
    }
}
