package org.singlewindow.inspection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.singlewindow.party.Reach;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.shared.Cut;

/** What holds of {@link Inspections}, wherever they are kept. */
class InspectionsContractTest extends StoreContract<Inspections> {
    private static final Instant AT = NOW.plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    private Inspection inspection(long id, String document, String owner, String office) {
        Inspection inspection = new Inspection(
                id,
                new Inspection.Cause("SW26-" + owner, document + "-" + id, "", document, "QIA", owner),
                new Order(
                        InspectionKind.ON_SITE, office, "03012345", List.of("ABCU1", "ABCU2"), List.of(1, 10), "ramp"),
                TRADER,
                NOW);
        store().add(inspection);
        return inspection;
    }

    private static List<Long> ids(List<Inspection> found) {
        return found.stream().map(Inspection::id).toList();
    }

    @Test
    void oneIsFoundAsItWasOrderedAndAsItBecame() {
        String reference = inspection(11, "VQ02", "HANBIT", "SEOUL").reference();
        written();
        InspectionView kept = store().find(reference).orElseThrow().view();
        assertEquals(List.of("ABCU1", "ABCU2"), kept.order().containers());
        assertEquals(List.of(1, 10), kept.order().items());
        assertEquals(InspectionState.WANTED, kept.state());
        assertEquals("SW26-HANBIT", store().caseOf(reference).orElseThrow());
        assertTrue(store().find("IN26-9").isEmpty());
        Finding finding = new Finding(
                false,
                List.of("RESIDUE"),
                List.of(new Finding.Sample("S-1", "residues")),
                List.of(new Finding.Measure(1, "chlorpyrifos", "0.12", "0.1", "mg/kg", false)),
                "");
        store().find(reference).orElseThrow().report(finding, "key-00000001", 1, NOW);
        store().add(new Photo(11, 1, new Photo.Attachable("photo-1.jpg", "image/jpeg", new byte[] {1, 2})));
        written();
        InspectionView done = store().find(reference).orElseThrow().view();
        assertEquals(finding, done.finding());
        assertEquals(
                "BEYOND",
                Objects.requireNonNull(done.finding()).measures().get(0).verdict());
        assertArrayEquals(new byte[] {1, 2}, store().photo(11, 1).orElseThrow().bytes());
        assertTrue(store().photo(11, 2).isEmpty());
    }

    @Test
    void aPageShowsWhatIsWithinReach() {
        inspection(11, "VQ02", "HANBIT", "SEOUL");
        inspection(12, "FD01", "HANBIT", "SEOUL");
        inspection(13, "FD01", "NURI", "SEOUL").callOff(NOW);
        written();
        assertEquals(List.of(12L, 11L), page(Reach.of("HANBIT"), true));
        assertEquals(List.of(), page(Reach.of("NURI"), true));
        assertEquals(List.of(13L), page(Reach.of("NURI"), false));
        assertEquals(List.of(12L), page(new Reach("GARAM", Set.of("GARAM"), Map.of("HANBIT", Set.of("FD01"))), false));
    }

    private List<Long> page(Reach reach, boolean open) {
        return ids(store().page(reach, open, Cut.first(10)).rows());
    }

    @Test
    void anOfficeSeesItsDaysAndWhatWaits() {
        inspection(11, "VQ02", "HANBIT", "SEOUL").book(AT.plusSeconds(60));
        inspection(12, "VQ02", "HANBIT", "SEOUL").book(AT);
        Inspection assigned = inspection(13, "VQ02", "HANBIT", "JEJU");
        assigned.book(AT);
        assigned.assign("official-qia");
        inspection(14, "VQ02", "HANBIT", "SEOUL");
        written();
        Instant until = AT.plusSeconds(60);
        assertEquals(List.of(12L), ids(store().between("QIA", "SEOUL", AT, until, 9)));
        assertEquals(List.of(12L, 11L), ids(store().between("QIA", "SEOUL", AT, until.plusSeconds(1), 9)));
        assertEquals(List.of(12L, 13L), ids(store().between("QIA", "", AT, until, 9)));
        assertEquals(List.of(12L), ids(store().between("QIA", "", AT, until, 1)));
        assertEquals(List.of(), ids(store().between("MFDS", "", AT, until, 9)));
        assertEquals(List.of(13L), ids(store().ofOfficer("QIA", "official-qia", AT, until, 1)));
        assertEquals(List.of(), ids(store().ofOfficer("QIA", "official-qia", AT.plusSeconds(1), until, 1)));
        assertEquals(List.of(), ids(store().ofOfficer("QIA", "official-mfds", AT, until, 1)));
        assertEquals(List.of(14L), ids(store().waiting("QIA", "", 9)));
        assertEquals(List.of(), ids(store().waiting("QIA", "JEJU", 9)));
        assertEquals(List.of(11L, 12L, 13L, 14L), ids(store().ofCase("SW26-HANBIT")));
        assertEquals(List.of(13L), ids(store().ofApplication("VQ02-13")));
    }

    @Test
    void whatIsTakenIsFoundUntilItIsFree() {
        inspection(11, "VQ02", "HANBIT", "SEOUL");
        inspection(12, "VQ02", "HANBIT", "SEOUL");
        store().take(new Seat("QIA/SEOUL", AT, 2, 11));
        store().take(new Seat("QIA/SEOUL", AT, 1, 12));
        store().take(new Seat("QIA/SEOUL", AT.plusSeconds(1), 1, 12));
        written();
        store().lock("QIA/SEOUL");
        assertEquals(List.of(1, 2), numbers());
        assertEquals(List.of(), store().taken(List.of("QIA/JEJU"), AT, AT.plusSeconds(5)));
        assertEquals(List.of(), store().taken(List.of(), AT, AT.plusSeconds(5)));
        store().free(store().seats(Set.of(12L)));
        written();
        assertEquals(List.of(2), numbers());
        assertEquals(List.of(), store().seats(Set.of()));
    }

    private List<Integer> numbers() {
        return store().taken(List.of("QIA/SEOUL"), AT, AT.plusSeconds(1)).stream()
                .map(Seat::number)
                .toList();
    }

    @Test
    void aDeletedCaseLeavesNothing() {
        inspection(11, "VQ02", "HANBIT", "SEOUL");
        inspection(12, "VQ02", "NURI", "SEOUL");
        store().take(new Seat("QIA/SEOUL", AT, 1, 11));
        store().take(new Seat("QIA/SEOUL", AT, 2, 12));
        store().add(new Photo(11, 1, new Photo.Attachable("photo-1.jpg", "image/jpeg", new byte[] {1})));
        written();
        store().removeAll("SW26-HANBIT");
        written();
        assertEquals(List.of(), store().ofCase("SW26-HANBIT"));
        assertTrue(store().photo(11, 1).isEmpty());
        assertEquals(List.of(2), numbers());
        assertEquals(1, store().ofCase("SW26-NURI").size());
    }
}
