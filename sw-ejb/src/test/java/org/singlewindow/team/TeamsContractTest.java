package org.singlewindow.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;

/** What holds of {@link Teams}, wherever they are kept. */
class TeamsContractTest extends StoreContract<Teams> {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    private Absence absence(String agency, String person, int from, int to) {
        Absence absence =
                new Absence(agency, person, "official-two", new Absence.Days(DAY.plusDays(from), DAY.plusDays(to)));
        store().add(absence);
        return absence;
    }

    @Test
    void whatSomebodysWorkIsStandsWithTheAgency() {
        Member two = new Member("official-two", "MFDS");
        two.perform(new Member.Duties("BUSAN", 40, List.of("FD01", "FD02")));
        two.lead(true);
        store().add(two);
        store().add(new Member("official-one", "MFDS"));
        store().add(new Member("official-three", "QIA"));
        written();
        assertEquals(
                List.of("official-one", "official-two"),
                store().members("MFDS").stream().map(Member::person).toList());
        Member kept = store().member("official-two").orElseThrow();
        assertEquals(new Member.Duties("BUSAN", 40, List.of("FD01", "FD02")), kept.duties());
        assertTrue(kept.isHead());
        assertEquals(
                List.of(), store().member("official-one").orElseThrow().duties().documents());
        assertTrue(store().member("official-four").isEmpty());
        kept.lead(false);
        written();
        assertFalse(store().member("official-two").orElseThrow().isHead());
    }

    @Test
    void absencesStandUntilTheyAreOver() {
        absence("MFDS", "official-one", -3, -1);
        Absence later = absence("MFDS", "official-two", 2, 4);
        Absence now = absence("MFDS", "official-one", -1, 0);
        absence("QIA", "official-three", 0, 0);
        written();
        List<Absence> found = store().absences("MFDS", DAY);
        assertEquals(
                List.of(now.id(), later.id()), found.stream().map(Absence::id).toList());
        assertEquals("official-two", found.get(0).substitute());
        store().remove(store().absence(now.id()).orElseThrow());
        written();
        assertTrue(store().absence(now.id()).isEmpty());
        assertEquals(1, store().absences("MFDS", DAY).size());
    }
}
