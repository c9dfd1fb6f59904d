package org.singlewindow.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.singlewindow.declaration.DeclarationsContractTest.UNKNOWN;
import static org.singlewindow.declaration.DeclarationsContractTest.open;
import static org.singlewindow.declaration.DeclarationsContractTest.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.singlewindow.party.Reach;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Tally;

/** What holds of what was lodged and released lately, wherever declarations are kept. */
class TalliesContractTest extends StoreContract<Declarations> {
    private Declaration add(long number, Instant at) {
        Declaration declaration = DeclarationsContractTest.lodged(number, number, "SW-" + number, at);
        store().add(declaration);
        return declaration;
    }

    private Declaration at(long number, String office) {
        Declaration declaration = new Declaration(
                number, DeclarationsContractTest.of(number, "SW-" + number, "beef", office, UNKNOWN), NOW);
        store().add(declaration);
        return declaration;
    }

    private void releasedAt(long number, String office, Instant at) {
        release(at(number, office), at);
    }

    @Test
    void whatWasReleasedIsCountedByTheDayInKorea() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        Instant midnight = day.atStartOfDay(Kst.ZONE).toInstant();
        releasedAt(11, "020", midnight.minusSeconds(1));
        releasedAt(12, "020", midnight);
        releasedAt(13, "030", midnight);
        releasedAt(14, "", midnight);
        at(15, "020");
        written();
        assertEquals(
                List.of(new Tally(day.minusDays(1), 1), new Tally(day, 3), new Tally(day.plusDays(1), 0)),
                store().released("", day.minusDays(1), day.plusDays(1)));
        assertEquals(List.of(new Tally(day, 2)), store().released("020", day, day));
    }

    @Test
    void whenAReachesOwnWereLodgedIsToldNewestFirst() {
        Declaration applied = add(11, NOW);
        Declaration not = add(12, NOW.plusSeconds(2));
        add(13, NOW.plusSeconds(1));
        add(14, NOW.minusSeconds(1));
        DeclarationRequirement requirement = open(applied, "FD01");
        requirement.appliedFor("AP-1");
        store().add(requirement);
        store().add(open(not, "FD01"));
        written();
        Reach documents = new Reach("NURI", Set.of("NURI"), Map.of("HANBIT", Set.of("FD01")));
        assertEquals(List.of(NOW), store().lodged(documents, NOW, 10), "lodged for these documents");
        Reach owner = new Reach("HANBIT", Set.of("HANBIT"), Map.of());
        Reach part = new Reach("GARAM", Set.of("GARAM"), Map.of("HANBIT", Set.of("FD01")));
        for (Reach reach : List.of(owner, part)) {
            assertEquals(List.of(NOW.plusSeconds(2), NOW.plusSeconds(1), NOW), store().lodged(reach, NOW, 10));
            assertEquals(List.of(NOW.plusSeconds(2)), store().lodged(reach, NOW, 1));
        }
        assertEquals(List.of(), store().lodged(new Reach("NURI", Set.of("NURI"), Map.of()), NOW, 10));
    }
}
