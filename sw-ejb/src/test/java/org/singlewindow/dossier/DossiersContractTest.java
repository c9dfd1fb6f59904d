package org.singlewindow.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.Applications;
import org.singlewindow.application.ApplicationsContractTest;
import org.singlewindow.party.Reach;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Page;

/** What holds of {@link Dossiers}, wherever they are kept. */
public class DossiersContractTest extends StoreContract<Dossiers> {
    private static final Actor BROKER = new Actor("broker-garam", "Choi", "GARAM", Actor.Role.BROKER);
    private static final JsonObject SHIPMENT = Json.parse("{\"incoterm\":\"CIF\",\"remark\":\"냉동\"}");

    /** A case of that owner, lodged then with these documents. */
    public static Dossier lodged(long number, String owner, List<String> documents, Instant at) {
        Dossier dossier = new Dossier(number, owner, TRADER, Direction.IMPORT, "beef", at);
        dossier.lodge(documents, at);
        return dossier;
    }

    private Dossier add(long number, String owner, Actor by, Instant at) {
        Dossier dossier = new Dossier(number, owner, by, Direction.IMPORT, "beef " + number, at);
        store().add(dossier);
        return dossier;
    }

    private List<Long> within(Reach reach, Dossier.State state) {
        return store().within(reach, state, 0, 10).rows().stream()
                .map(Dossier::id)
                .toList();
    }

    private List<Long> untouched(Instant before, int most) {
        return store().untouchedDrafts(before, most).stream().map(Dossier::id).toList();
    }

    @Test
    void whatWasAddedIsFoundAsItWas() {
        String reference = add(11, "HANBIT", BROKER, NOW).reference();
        written();
        Dossier found = store().find(reference).orElseThrow();
        assertEquals(11, found.id());
        assertEquals("HANBIT", found.owner());
        assertEquals("GARAM", found.filedBy());
        assertEquals("beef 11", found.title());
        assertEquals(NOW, found.updatedAt());
        assertEquals(Dossier.State.DRAFT, found.state());
        assertEquals(List.of(), found.lodgedDocuments());
        assertTrue(store().find(reference + "0").isEmpty());
    }

    @Test
    void whatChangedIsKept() {
        String reference = add(11, "HANBIT", TRADER, NOW).reference();
        written();
        Dossier draft = store().lock(reference).orElseThrow();
        draft.put("shipment", SHIPMENT, NOW.plusSeconds(1));
        draft.answer("FOOD", Json.parse("{\"lot\":\"A\"}"), NOW.plusSeconds(2));
        draft.answeredUnder("FOOD", 3);
        written();
        Dossier changed = store().find(reference).orElseThrow();
        assertEquals(SHIPMENT, changed.consignment().getJsonObject("shipment"));
        assertEquals("A", changed.answersFor("FOOD").getString("lot"));
        assertEquals(3, changed.answeredUnder().getInt("FOOD"));
        assertEquals(NOW.plusSeconds(2), changed.updatedAt());
        store().lodge(changed, List.of("FOOD", "PLANT"), NOW.plusSeconds(3));
        written();
        Dossier lodged = store().find(reference).orElseThrow();
        assertEquals(Dossier.State.LODGED, lodged.state());
        assertEquals(List.of("FOOD", "PLANT"), lodged.lodgedDocuments());
    }

    @Test
    void whatIsLockedIsTheVeryOne() {
        String reference = add(11, "HANBIT", TRADER, NOW).reference();
        Dossier made = store().find(reference).orElseThrow();
        assertSame(made, store().lock(reference).orElseThrow());
        assertSame(made, store().lock(reference).orElseThrow());
        assertTrue(store().lock(reference + "0").isEmpty());
    }

    @Test
    void whatWasThereIsLockedOnce() {
        String reference = add(11, "HANBIT", TRADER, NOW).reference();
        String other = add(12, "HANBIT", TRADER, NOW).reference();
        written();
        Dossier locked = store().lock(other).orElseThrow();
        assertSame(locked, store().lock(other).orElseThrow());
        assertEquals(reference, store().lock(reference).orElseThrow().reference());
    }

    @Test
    void draftsAreCountedUpToSoMany() {
        add(11, "HANBIT", TRADER, NOW);
        add(12, "NURI", TRADER, NOW);
        add(13, "HANBIT", BROKER, NOW);
        store().add(lodged(14, "HANBIT", List.of(), NOW));
        written();
        assertEquals(2, store().countDrafts("HANBIT", 10));
        assertEquals(1, store().countDrafts("HANBIT", 1));
        assertEquals(0, store().countDrafts("NURI", 10));
    }

    @Test
    void untouchedAreDraftsOfBefore() {
        add(12, "HANBIT", TRADER, NOW.minusSeconds(9));
        add(11, "HANBIT", TRADER, NOW.minusSeconds(1));
        add(13, "HANBIT", TRADER, NOW);
        store().add(lodged(14, "HANBIT", List.of(), NOW.minusSeconds(9)));
        written();
        assertEquals(List.of(11L, 12L), untouched(NOW, 10));
        assertEquals(List.of(11L), untouched(NOW, 1));
        assertEquals(List.of(), untouched(NOW.minusSeconds(9), 10));
    }

    @Test
    void whatIsRemovedIsGone() {
        Dossier gone = add(11, "HANBIT", TRADER, NOW);
        Dossier stays = add(12, "HANBIT", TRADER, NOW);
        store().remove(gone);
        written();
        assertTrue(store().find(gone.reference()).isEmpty());
        assertTrue(store().find(stays.reference()).isPresent());
    }

    @Test
    void aListGoesAsFarAsTheReachLastChangedFirst() {
        add(11, "HANBIT", TRADER, NOW);
        add(12, "NURI", TRADER, NOW.plusSeconds(1));
        add(13, "HANBIT", BROKER, NOW.plusSeconds(2));
        store().add(lodged(14, "HANBIT", List.of(), NOW));
        written();
        Reach own = Reach.of("HANBIT");
        assertEquals(List.of(13L, 11L), within(own, Dossier.State.DRAFT));
        assertEquals(List.of(14L), within(own, Dossier.State.LODGED));
        assertEquals(
                List.of(13L, 12L, 11L),
                within(new Reach("GARAM", Set.of("HANBIT", "NURI"), Map.of()), Dossier.State.DRAFT));
        Page<Dossier> second = store().within(own, Dossier.State.DRAFT, 1, 1);
        assertEquals(List.of(11L), second.rows().stream().map(Dossier::id).toList());
        assertEquals(2, second.total());
        assertEquals(List.of(), within(Reach.of("BYEOL"), Dossier.State.DRAFT));
        assertEquals(List.of(), within(Reach.NONE, Dossier.State.DRAFT));
    }

    @Test
    void aMandateForSomeDocumentsReachesWhatWasFiledOrLodgedForThem() {
        add(11, "HANBIT", TRADER, NOW);
        add(12, "HANBIT", BROKER, NOW);
        lodgedWith(13, "HANBIT", "FOOD");
        lodgedWith(14, "NURI", "FOOD");
        written();
        Reach food = new Reach("GARAM", Set.of("GARAM"), Map.of("HANBIT", Set.of("FOOD")));
        assertEquals(List.of(12L), within(food, Dossier.State.DRAFT));
        assertEquals(List.of(13L), within(food, Dossier.State.LODGED));
        Reach meat = new Reach("GARAM", Set.of("GARAM"), Map.of("HANBIT", Set.of("MEAT")));
        assertEquals(List.of(), within(meat, Dossier.State.LODGED));
    }

    private void lodgedWith(long number, String owner, String document) {
        Dossier dossier = lodged(number, owner, List.of(document), NOW);
        store().add(dossier);
        the(Applications.class).add(ApplicationsContractTest.lodged(number + 100, number, dossier.reference(), NOW));
    }
}
