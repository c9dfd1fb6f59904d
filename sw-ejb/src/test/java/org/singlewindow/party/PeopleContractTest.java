package org.singlewindow.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;

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
    void whereAnOfficerWorksIsKept() {
        admit("customs-busan", "KCS");
        written();
        assertEquals("", store().find("customs-busan").orElseThrow().office());
        store().find("customs-busan").orElseThrow().place("030");
        written();
        assertEquals("030", store().find("customs-busan").orElseThrow().office());
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
}
