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
import org.singlewindow.catchword.Catchword;
import org.singlewindow.catchword.Catchwords;
import org.singlewindow.declaration.Declaration;
import org.singlewindow.declaration.Declarations;
import org.singlewindow.declaration.DeclarationsContractTest;
import org.singlewindow.party.Reach;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.persistence.Walk;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
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
        return store().within(reach, state, Cut.at(0, 10)).rows().stream()
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
    void titlesOfOnesOwnDraftsAreFoundByTheirBeginning() {
        add(1, "HANBIT", BROKER, NOW);
        add(12, "NURI", BROKER, NOW);
        add(13, "HANBIT", TRADER, NOW);
        add(14, "HANBIT", BROKER, NOW).lodge(List.of(), NOW);
        written();
        assertEquals(
                List.of("beef 1", "beef 12"),
                store().draftTitles("GARAM", "beef 1", 10).stream().sorted().toList());
        assertEquals(List.of(), store().draftTitles("GARAM", "beef_1", 10));
        assertEquals(1, store().draftTitles("GARAM", "beef", 1).size());
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
        Page<Dossier> second = store().within(own, Dossier.State.DRAFT, Cut.at(1, 1));
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

    private List<Long> found(Reach reach, DossierQuery.Stage stage, String text, DossierQuery.Order order) {
        return store().within(reach, new DossierQuery(stage, text, order), Cut.at(0, 10)).rows().stream()
                .map(Dossier::id)
                .toList();
    }

    private List<Long> stand(Reach reach, DossierQuery.Stage stage) {
        return found(reach, stage, "", DossierQuery.Order.OLDEST);
    }

    private String lodgedAt(long number, String document) {
        Dossier dossier = lodged(number, "HANBIT", List.of(document), NOW.plusSeconds(number));
        store().add(dossier);
        return dossier.reference();
    }

    @Test
    void aCaseNeedsItsReaderWaitsForOthersOrIsDone() {
        the(Applications.class).add(ApplicationsContractTest.questioned(111, 11, lodgedAt(11, "FOOD"), NOW));
        Declarations declarations = the(Declarations.class);
        declarations.add(DeclarationsContractTest.lodged(211, 11, ref(11), NOW));
        declarations.add(DeclarationsContractTest.lodged(212, 12, lodgedAt(12, "FOOD"), NOW));
        the(Applications.class).add(ApplicationsContractTest.lodged(112, 12, ref(12), NOW));
        Declaration released = DeclarationsContractTest.lodged(213, 13, lodgedAt(13, "FOOD"), NOW);
        DeclarationsContractTest.release(released, NOW);
        declarations.add(released);
        Declaration asked = DeclarationsContractTest.lodged(214, 14, lodgedAt(14, "FOOD"), NOW);
        DeclarationsContractTest.wantPapers(asked, NOW);
        declarations.add(asked);
        Declaration missing = DeclarationsContractTest.lodged(215, 15, lodgedAt(15, "FOOD"), NOW);
        declarations.add(missing);
        declarations.add(DeclarationsContractTest.open(missing, "MEAT"));
        Declaration refused = DeclarationsContractTest.lodged(216, 16, lodgedAt(16, "FOOD"), NOW);
        declarations.add(refused);
        declarations.add(DeclarationsContractTest.refused(refused, "MEAT"));
        Declaration unnamed = DeclarationsContractTest.lodged(217, 17, lodgedAt(17, "FOOD"), NOW);
        declarations.add(unnamed);
        declarations.add(unnamed, DeclarationsContractTest.unnamed(unnamed));
        written();
        Reach own = Reach.of("HANBIT");
        assertEquals(List.of(11L, 14L, 15L, 16L, 17L), stand(own, DossierQuery.Stage.NEEDS_ME));
        assertEquals(List.of(12L), stand(own, DossierQuery.Stage.WAITING));
        assertEquals(List.of(13L), stand(own, DossierQuery.Stage.DONE));
        Reach food = new Reach("GARAM", Set.of("GARAM"), Map.of("HANBIT", Set.of("FOOD")));
        assertEquals(List.of(11L), stand(food, DossierQuery.Stage.NEEDS_ME));
        assertEquals(List.of(12L), stand(food, DossierQuery.Stage.WAITING));
        assertEquals(List.of(), stand(new Reach("GARAM", Set.of(), Map.of()), DossierQuery.Stage.NEEDS_ME));
    }

    private String ref(long number) {
        return lodged(number, "HANBIT", List.of(), NOW).reference();
    }

    @Test
    void aListIsSearchedAsFarAsItsReaderIsTold() {
        String first = lodgedAt(11, "FOOD");
        String second = lodgedAt(12, "MEAT");
        Catchwords catchwords = the(Catchwords.class);
        catchwords.add(Catchword.Place.ofConsignment(first, first), List.of("HDMU 123-4", "냉동 쇠고기"));
        catchwords.add(Catchword.Place.ofConsignment(second, second), List.of("HDMU 123-5"));
        the(Applications.class).add(ApplicationsContractTest.lodged(111, 11, first, NOW));
        written();
        Reach own = Reach.of("HANBIT");
        assertEquals(List.of(12L, 11L), found(own, DossierQuery.Stage.LODGED, "hdmu123", DossierQuery.Order.NEWEST));
        assertEquals(List.of(11L), found(own, DossierQuery.Stage.LODGED, "쇠고기 HDMU", DossierQuery.Order.NEWEST));
        assertEquals(List.of(11L), found(own, DossierQuery.Stage.LODGED, "beef 1234", DossierQuery.Order.NEWEST));
        assertEquals(List.of(), found(own, DossierQuery.Stage.LODGED, "%", DossierQuery.Order.NEWEST));
        Reach food = new Reach("GARAM", Set.of("GARAM"), Map.of("HANBIT", Set.of("FOOD")));
        assertEquals(List.of(), found(food, DossierQuery.Stage.LODGED, "hdmu", DossierQuery.Order.NEWEST));
        assertEquals(List.of(11L), found(food, DossierQuery.Stage.LODGED, "frozen beef", DossierQuery.Order.NEWEST));
        Reach other = new Reach("GARAM", Set.of("GARAM"), Map.of("HANBIT", Set.of("MEAT")));
        assertEquals(List.of(), found(other, DossierQuery.Stage.LODGED, "frozen", DossierQuery.Order.NEWEST));
    }

    @Test
    void draftsComeInTheOrderAskedFor() {
        add(11, "HANBIT", TRADER, NOW.plusSeconds(2));
        add(12, "HANBIT", TRADER, NOW);
        add(13, "HANBIT", TRADER, NOW.plusSeconds(1));
        written();
        Reach own = Reach.of("HANBIT");
        assertEquals(List.of(11L, 13L, 12L), found(own, DossierQuery.Stage.DRAFT, "", DossierQuery.Order.NEWEST));
        assertEquals(List.of(12L, 13L, 11L), found(own, DossierQuery.Stage.DRAFT, "", DossierQuery.Order.OLDEST));
        assertEquals(List.of(11L, 12L, 13L), found(own, DossierQuery.Stage.DRAFT, "", DossierQuery.Order.TITLE));
        assertEquals(List.of(13L, 12L, 11L), found(own, DossierQuery.Stage.DRAFT, "", DossierQuery.Order.TITLE_LAST));
    }

    @Test
    void nobodyIsBeyondTheCountAndWhatNeedsSomebodyIsCountedToTheEnd() {
        System.setProperty(Limits.COUNTED_ROWS.property(), "3");
        try {
            for (long number = 11; number <= 16; number++) {
                lodgedAt(number, "FOOD");
                add(number + 10, "HANBIT", TRADER, NOW);
            }
            written();
            Reach own = Reach.of("HANBIT");
            assertEquals(
                    4, store().within(own, Dossier.State.LODGED, Cut.at(0, 2)).total());
            assertEquals(
                    4, store().within(own, Dossier.State.LODGED, Cut.at(2, 2)).total());
            Page<Dossier> last = store().within(own, Dossier.State.LODGED, Cut.at(4, 2));
            assertEquals(4, last.total());
            assertEquals(2, last.rows().size());
            assertEquals(
                    6, store().within(own, Dossier.State.DRAFT, Cut.at(0, 2)).total());
        } finally {
            System.clearProperty(Limits.COUNTED_ROWS.property());
        }
    }

    @Test
    void aListIsWalkedThroughInEveryOrder() {
        for (long number = 11; number <= 17; number++) {
            add(number, "HANBIT", TRADER, NOW.plusSeconds(number % 3));
        }
        written();
        for (DossierQuery.Order order : DossierQuery.Order.values()) {
            DossierQuery query = new DossierQuery(DossierQuery.Stage.DRAFT, "", order);
            Walk.through(cut -> store().within(Reach.of("HANBIT"), query, cut), Dossier::id);
        }
    }
}
