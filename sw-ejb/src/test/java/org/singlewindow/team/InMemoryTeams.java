package org.singlewindow.team;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.singlewindow.InMemoryIds;

/** Teams in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryTeams implements Teams {
    private final List<Member> members = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();

    @Override
    public void add(Member member) {
        members.add(member);
    }

    @Override
    public Optional<Member> member(String person) {
        return members.stream().filter(member -> member.person().equals(person)).findFirst();
    }

    @Override
    public List<Member> members(String agency) {
        return members.stream()
                .filter(member -> member.agency().equals(agency))
                .sorted(Comparator.comparing(Member::person))
                .toList();
    }

    @Override
    public void add(Absence absence) {
        InMemoryIds.give(absence);
        absences.add(absence);
    }

    @Override
    public Optional<Absence> absence(long id) {
        return absences.stream().filter(absence -> absence.id() == id).findFirst();
    }

    @Override
    public List<Absence> absences(String agency, LocalDate day) {
        return absences.stream()
                .filter(absence -> absence.agency().equals(agency))
                .filter(absence -> !absence.days().last().isBefore(day))
                .sorted(Comparator.comparing((Absence absence) -> absence.days().first())
                        .thenComparing(Absence::id))
                .toList();
    }

    @Override
    public void remove(Absence absence) {
        absences.remove(absence);
    }
}
