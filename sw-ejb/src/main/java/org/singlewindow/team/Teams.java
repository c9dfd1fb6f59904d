package org.singlewindow.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where it is kept what officials do, and when they are away. */
interface Teams {
    void add(Member member);

    Optional<Member> member(String person);

    /** Everyone of that agency of whom something was said, by reference. */
    List<Member> members(String agency);

    void add(Absence absence);

    Optional<Absence> absence(long id);

    /** Those of that agency that are not over on that day, the first first. */
    List<Absence> absences(String agency, LocalDate day);

    void remove(Absence absence);
}
