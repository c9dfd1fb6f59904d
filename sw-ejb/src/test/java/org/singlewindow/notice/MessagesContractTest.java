package org.singlewindow.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.singlewindow.catchword.Catchword;
import org.singlewindow.catchword.Catchwords;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.Dossiers;
import org.singlewindow.dossier.DossiersContractTest;
import org.singlewindow.party.Reach;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.persistence.Walk;
import org.singlewindow.reference.Json;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** What holds of {@link Messages}, wherever they are kept. */
class MessagesContractTest extends StoreContract<Messages> {
    private static final JsonObject ABOUT_FOOD = Json.parse("{\"document\":\"FOOD\",\"text\":\"말\"}");
    private static final JsonObject ABOUT_ALL = Json.parse("{}");
    private static final Reach OWN = Reach.of("HANBIT");
    /** Of somebody who filed nothing, but may act in one document. */
    private static final Reach FOOD = new Reach("GARAM", Set.of("GARAM"), Map.of("HANBIT", Set.of("FOOD")));

    private Message add(String caseReference, String code, JsonObject details, Instant at) {
        Message message = new Message("HANBIT", caseReference, code, details, at);
        store().add(message);
        return message;
    }

    private static List<String> codes(List<Message> messages) {
        return messages.stream().map(Message::code).toList();
    }

    private List<String> within(Reach reach) {
        return codes(store().within(reach, Cut.at(0, 10)).rows());
    }

    @Test
    void theNewestComesFirstPageByPage() {
        add("SW-1", "second", ABOUT_FOOD, NOW.plusSeconds(1));
        add("SW-1", "first", ABOUT_ALL, NOW);
        add("SW-1", "third", ABOUT_ALL, NOW.plusSeconds(1));
        written();
        assertEquals(List.of("third", "second", "first"), within(OWN));
        Page<Message> page = store().within(OWN, Cut.at(1, 1));
        assertEquals(List.of("second"), codes(page.rows()));
        assertEquals(3, page.total());
        assertEquals(ABOUT_FOOD, page.rows().get(0).details());
        assertEquals(List.of(), within(Reach.of("NURI")));
        assertEquals(List.of(), within(Reach.NONE));
    }

    @Test
    void aMandateForSomeDocumentsReachesWhatIsAboutThem() {
        Dossier others = DossiersContractTest.lodged(11, "HANBIT", List.of("FOOD"), NOW);
        the(Dossiers.class).add(others);
        add(others.reference(), "about the consignment", ABOUT_ALL, NOW);
        add(others.reference(), "about the document", ABOUT_FOOD, NOW);
        written();
        assertEquals(List.of("about the document"), within(FOOD));
        assertEquals(List.of(), within(new Reach("GARAM", Set.of("GARAM"), Map.of("HANBIT", Set.of("MEAT")))));
        Reach filer = new Reach("HANBIT", Set.of("BYEOL"), Map.of("HANBIT", Set.of("MEAT")));
        assertEquals(List.of("about the consignment"), within(filer));
    }

    @Test
    void whatWasReadIsUnreadNoMore() {
        add("SW-1", "one", ABOUT_FOOD, NOW);
        add("SW-1", "two", ABOUT_ALL, NOW);
        add("SW-2", "three", ABOUT_FOOD, NOW);
        written();
        assertEquals(3, store().unread(OWN));
        assertEquals(2, store().unread(FOOD));
        assertEquals(2, store().unreadAbout("SW-1", OWN).size());
        assertEquals(List.of("one"), codes(store().unreadAbout("SW-1", FOOD)));
        store().unreadAbout("SW-1", FOOD).forEach(message -> message.read(NOW));
        written();
        assertEquals(2, store().unread(OWN));
        assertEquals(List.of("two"), codes(store().unreadAbout("SW-1", OWN)));
        assertEquals(0, store().unread(Reach.NONE));
    }

    @Test
    void allAboutACaseIsRemoved() {
        add("SW-1", "one", ABOUT_ALL, NOW);
        add("SW-2", "two", ABOUT_ALL, NOW);
        written();
        store().remove("SW-1");
        written();
        assertEquals(List.of("two"), within(OWN));
    }

    @Test
    void theOldAreForgottenSoManyAtATime() {
        add("SW-1", "a", ABOUT_ALL, NOW.minusSeconds(3));
        add("SW-1", "b", ABOUT_ALL, NOW.minusSeconds(2));
        add("SW-1", "c", ABOUT_ALL, NOW.minusSeconds(1));
        add("SW-1", "d", ABOUT_ALL, NOW);
        written();
        assertEquals(2, store().forget(NOW, 2));
        assertEquals(1, store().forget(NOW, 2));
        assertEquals(0, store().forget(NOW, 2));
        written();
        assertEquals(List.of("d"), within(OWN));
    }

    @Test
    void messagesAreSearchedByTheirCase() {
        add("SW-1", "old", ABOUT_FOOD, NOW);
        add("SW-1", "new", ABOUT_FOOD, NOW.plusSeconds(1));
        add("SW-2", "other", ABOUT_FOOD, NOW.plusSeconds(2)).read(NOW);
        the(Catchwords.class).add(Catchword.Place.ofConsignment("SW-1", "SW-1"), List.of("HDMU-1", "쇠고기"));
        the(Catchwords.class).add(Catchword.Place.ofDocument("FD-1", "SW-1", "FOOD"), List.of("FD26-1"));
        written();
        assertEquals(List.of("new", "old"), found(OWN, new MessageQuery("hdmu1 쇠고기", false, false)));
        assertEquals(List.of("old", "new"), found(OWN, new MessageQuery("fd261", false, true)));
        assertEquals(List.of("new", "old"), found(OWN, new MessageQuery("", true, false)));
        assertEquals(List.of(), found(FOOD, new MessageQuery("hdmu1", false, false)));
        assertEquals(List.of("new", "old"), found(FOOD, new MessageQuery("FD26-1", false, false)));
    }

    private List<String> found(Reach reach, MessageQuery query) {
        return codes(store().within(reach, query, Cut.at(0, 10)).rows());
    }

    @Test
    void allAboutACaseComeOldestFirst() {
        add("SW-1", "second", ABOUT_FOOD, NOW.plusSeconds(1));
        add("SW-1", "first", ABOUT_ALL, NOW);
        add("SW-2", "other", ABOUT_ALL, NOW);
        written();
        assertEquals(List.of("first", "second"), codes(store().about("SW-1")));
        assertEquals(List.of(), codes(store().about("SW-9")));
    }

    @Test
    void aListIsWalkedThroughBothWays() {
        for (int number = 1; number <= 5; number++) {
            add("SW-" + number, "notice.decided", JsonValue.EMPTY_JSON_OBJECT, NOW.plusSeconds(number % 2));
        }
        written();
        for (boolean oldest : new boolean[] {true, false}) {
            Walk.through(
                    cut -> store().within(Reach.of("HANBIT"), new MessageQuery("", false, oldest), cut), Message::id);
        }
    }
}
