package org.singlewindow.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.persistence.Walk;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;

/** What holds of {@link People}, wherever they are kept. */
class PeopleContractTest extends StoreContract<People> {
    private void admit(String reference, String organisation) {
        store().admit(reference, organisation, Actor.Role.TRADER, new Text("김", "Kim"), null);
    }

    @Test
    void whoWasAdmittedIsFoundAsTheyWere() {
        admit("trader-hanbit", "HANBIT");
        written();
        Person kept = store().find("trader-hanbit").orElseThrow();
        assertEquals(new Actor("trader-hanbit", "김", "HANBIT", Actor.Role.TRADER), kept.actor());
        assertEquals("Kim", kept.name().en());
        assertTrue(kept.isActive());
        assertTrue(store().find("trader-nuri").isEmpty());
    }

    @Test
    void whoWasSuspendedStaysSo() {
        admit("trader-hanbit", "HANBIT");
        written();
        store().find("trader-hanbit").orElseThrow().suspend();
        written();
        assertFalse(store().find("trader-hanbit").orElseThrow().isActive());
    }

    @Test
    void whoseCompanyHasEndedIsKeptOutUntilItGoesOn() {
        admit("one", "HANBIT");
        admit("two", "HANBIT");
        admit("three", "NURI");
        store().find("two").orElseThrow().suspend();
        written();
        store().endWithCompany("HANBIT", true);
        written();
        assertFalse(store().find("one").orElseThrow().isActive());
        assertTrue(store().find("three").orElseThrow().isActive());
        assertFalse(store().isAnotherActive(Actor.Role.TRADER, "three"));
        store().endWithCompany("HANBIT", false);
        written();
        assertTrue(store().find("one").orElseThrow().isActive());
        assertFalse(store().find("two").orElseThrow().isActive());
    }

    @Test
    void severalAreFoundAtOnce() {
        admit("one", "HANBIT");
        admit("two", "NURI");
        admit("three", "NURI");
        written();
        assertEquals(
                List.of("one", "two"),
                store().find(List.of("two", "one", "nobody")).stream()
                        .map(Person::reference)
                        .sorted()
                        .toList());
        assertEquals(List.of(), store().find(List.of()));
    }

    @Test
    void whereAnOfficerWorksIsKept() {
        admit("customs-busan", "KCS");
        written();
        assertEquals("", store().find("customs-busan").orElseThrow().office());
        store().find("customs-busan").orElseThrow().place("030");
        written();
        assertEquals("030", store().find("customs-busan").orElseThrow().office());
    }

    @Test
    void someAreFoundByWhatIsShownOfThem() {
        the(Organisations.class)
                .found(
                        "HANBIT",
                        Organisation.Kind.TRADER,
                        new Text("한빛 무역", "Hanbit Trading"),
                        new Organisation.Contact(null, null, null, null, null, null));
        admit("trader-hanbit", "HANBIT");
        admit("trader_2", "HANBIT");
        written();
        for (String typed : List.of("", "HANBIT", "김\u3000한빛", "무역 trader", "Kim trading")) {
            assertEquals(2, store().page(typed, Cut.at(0, 1)).total(), typed);
        }
        assertEquals(
                List.of("trader_2"),
                store().page("r_2", Cut.at(0, 10)).rows().stream()
                        .map(Person::reference)
                        .toList());
        assertEquals(0, store().page("%", Cut.at(0, 10)).total());
        assertEquals(
                List.of("trader_2"),
                store().page("", Cut.at(1, 10)).rows().stream()
                        .map(Person::reference)
                        .toList());
    }

    @Test
    void theOnesOfAnOrganisationComePageByPage() {
        admit("two", "HANBIT");
        admit("one", "HANBIT");
        admit("three", "NURI");
        written();
        assertEquals(
                List.of("one", "two"),
                store().of("HANBIT", Cut.at(0, 10)).rows().stream()
                        .map(Person::reference)
                        .toList());
        assertEquals(
                List.of("two"),
                store().of("HANBIT", Cut.at(1, 1)).rows().stream()
                        .map(Person::reference)
                        .toList());
        assertEquals(2, store().of("HANBIT", Cut.at(0, 1)).total());
        assertEquals(0, store().of("SW", Cut.at(0, 10)).total());
    }

    @Test
    void whatWasChangedStaysSo() {
        admit("trader-hanbit", "HANBIT");
        written();
        store().find("trader-hanbit").orElseThrow().change(0, new Text("이", "Lee"), "lee@hanbit.example");
        written();
        Person kept = store().find("trader-hanbit").orElseThrow();
        assertEquals(new Text("이", "Lee"), kept.name());
        assertEquals("lee@hanbit.example", kept.email());
        assertEquals(1, kept.revision());
        assertEquals(1, store().lock("trader-hanbit").orElseThrow().revision());
        assertTrue(store().lock("nobody").isEmpty());
    }

    @Test
    void anotherActiveOneIsKnown() {
        admit("one", "HANBIT");
        admit("two", "HANBIT");
        written();
        assertTrue(store().isAnotherActive(Actor.Role.TRADER, "one"));
        assertFalse(store().isAnotherActive(Actor.Role.ADMIN, ""));
        store().find("two").orElseThrow().suspend();
        written();
        assertFalse(store().isAnotherActive(Actor.Role.TRADER, "one"));
        assertTrue(store().isAnotherActive(Actor.Role.TRADER, "two"));
    }

    @Test
    void everyoneIsListedByOrganisationAndReference() {
        admit("c", "HANBIT");
        admit("a", "NURI");
        admit("b", "HANBIT");
        written();
        assertEquals(
                List.of("b", "c", "a"),
                store().all().stream().map(Person::reference).toList());
    }

    @Test
    void theListIsWalkedThrough() {
        the(Organisations.class)
                .found(
                        "HANBIT",
                        Organisation.Kind.TRADER,
                        new Text("한빛 무역", "Hanbit Trading"),
                        new Organisation.Contact(null, null, null, null, null, null));
        for (int number = 1; number <= 5; number++) {
            admit("trader-" + number, "HANBIT");
        }
        written();
        Walk.through(cut -> store().page("", cut), Person::reference);
        Walk.through(cut -> store().of("HANBIT", cut), Person::reference);
    }
}
