package org.singlewindow.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.Organisations;
import org.singlewindow.party.PartyBeans;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.persistence.Walk;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Columns;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Days;

/** A worklist is narrowed in each of its columns; what is done by number and day only. */
class ApplicationsNarrowedContractTest extends StoreContract<Applications> {
    private static final LocalDate DUE = ApplicationsContractTest.DUE;
    private static final Instant MIDNIGHT =
            LocalDate.of(2026, 12, 2).atStartOfDay(Kst.ZONE).toInstant();
    private static final Set<ApplicationState> WORK = EnumSet.of(ApplicationState.RECEIVED, ApplicationState.IN_REVIEW);
    private static final Set<ApplicationState> DONE = EnumSet.of(ApplicationState.REFUSED);

    private String ofBeef = "";

    @BeforeEach
    void add() {
        the(Organisations.class)
                .add(PartyBeans.organisation(
                        "NARROW1", Organisation.Kind.TRADER, new Text("한빛 무역", "Narrow 100% Trading")));
        ofBeef = waiting(11, "FOOD", "Frozen beef, 쇠고기", "NARROW1", DUE, MIDNIGHT.minusSeconds(1))
                .reference();
        Application taken = waiting(12, "PLANT", "lamb_leg", "HANBIT", DUE.plusDays(1), MIDNIGHT);
        taken.apply(ApplicationAct.CLAIM, ApplicationsContractTest.OFFICIAL, MIDNIGHT);
        ApplicationsContractTest.decide(
                add(13, "FOOD", "beef", "NARROW1", DUE.plusDays(2), MIDNIGHT.plusSeconds(1)), MIDNIGHT);
        written();
    }

    private Application add(
            long number, String document, String goods, String applicant, LocalDate due, Instant lodgedAt) {
        Lodged lodged =
                new Lodged(number, "SW-" + number, document, 1, 3, "MFDS", applicant, "GARAM", goods, List.of(), due);
        Application application = new Application(number, lodged, ApplicationsContractTest.CONTENT, lodgedAt);
        store().add(application);
        return application;
    }

    private Application waiting(
            long number, String document, String goods, String applicant, LocalDate due, Instant lodgedAt) {
        Application application = add(number, document, goods, applicant, due, lodgedAt);
        application.apply(ApplicationAct.DELIVER, Actor.SYSTEM, lodgedAt);
        return application;
    }

    private static WorklistQuery by(Set<ApplicationState> states, Columns columns, Cut cut) {
        return new WorklistQuery(states, "", "", "", WorklistQuery.Sort.DUE, cut).narrowed(columns);
    }

    private List<Long> ids(Set<ApplicationState> states, Columns columns) {
        return store().worklist("MFDS", by(states, columns, Cut.first(10))).rows().stream()
                .map(Application::id)
                .toList();
    }

    private List<Long> said(String column, String text) {
        return ids(WORK, new Columns(Map.of(column, text), Map.of()));
    }

    private List<Long> on(Set<ApplicationState> states, String column, LocalDate first, LocalDate last) {
        return ids(states, new Columns(Map.of(), Map.of(column, new Days(first, last))));
    }

    @Test
    void eachTextNarrowsItsOwnColumn() {
        assertEquals(List.of(11L), said("reference", ofBeef));
        assertEquals(List.of(11L), said("reference", ofBeef.substring(0, 4).toLowerCase(Locale.ROOT)));
        assertEquals(List.of(), said("reference", "%"));
        assertEquals(List.of(12L), said("document", "PLANT"));
        assertEquals(List.of(), said("document", "PLAN"));
        assertEquals(List.of(11L), said("goods", "고기 BEEF"));
        assertEquals(List.of(12L), said("goods", "b_l"));
        assertEquals(List.of(), said("goods", "beef lamb"));
        assertEquals(List.of(11L), said("applicant", "한빛"));
        assertEquals(List.of(11L), said("applicant", "narrow 100%"));
        assertEquals(List.of(11L), said("applicant", "narrow1"));
        assertEquals(List.of(12L), said("holder", "lee"));
        assertEquals(List.of(), said("holder", "kim"));
        assertEquals(List.of(11L, 12L), said("no-such-column", "beef"));
        assertEquals(List.of(11L), ids(WORK, new Columns(Map.of("goods", "beef", "document", "FOOD"), Map.of())));
        assertEquals(List.of(), ids(WORK, new Columns(Map.of("goods", "beef", "document", "PLANT"), Map.of())));
    }

    @Test
    void daysAreThoseInKoreaFromTheFirstToTheLast() {
        LocalDate day = LocalDate.of(2026, 12, 2);
        assertEquals(List.of(11L), on(WORK, "due", DUE, DUE));
        assertEquals(List.of(11L, 12L), on(WORK, "due", DUE, DUE.plusDays(1)));
        assertEquals(List.of(12L), on(WORK, "lodged", day, day));
        assertEquals(List.of(11L), on(WORK, "lodged", day.minusDays(1), day.minusDays(1)));
        assertEquals(List.of(11L, 12L), on(WORK, "lodged", day.minusDays(1), day));
        assertEquals(List.of(), on(WORK, "lodged", day.plusDays(1), LocalDate.of(9999, 12, 31)));
    }

    @Test
    void whatIsDoneIsNarrowedByNumberAndDayOnly() {
        assertEquals(List.of(13L), ids(DONE, new Columns(Map.of("goods", "lamb", "applicant", "nobody"), Map.of())));
        assertEquals(List.of(), ids(DONE, new Columns(Map.of("reference", ofBeef), Map.of())));
        assertEquals(List.of(13L), on(DONE, "due", DUE.plusDays(2), DUE.plusDays(2)));
        assertEquals(List.of(), on(DONE, "lodged", DUE, DUE));
    }

    @Test
    void aNarrowedListIsWalkedThroughAndCountedNoFurtherThanIsSaid() {
        for (long number = 21; number <= 27; number++) {
            waiting(number, "FOOD", "pork " + number, "NARROW1", DUE, MIDNIGHT);
        }
        written();
        Columns pork = new Columns(Map.of("goods", "pork", "applicant", "한빛"), Map.of("due", new Days(DUE, DUE)));
        Walk.through(cut -> store().worklist("MFDS", by(WORK, pork, cut)), Application::id);
        System.setProperty(Limits.COUNTED_ROWS.property(), "3");
        try {
            WorklistQuery counted = by(WORK, pork, Cut.first(0)).counted(DUE);
            assertEquals(4, store().worklist("MFDS", counted).total());
            assertEquals(List.of(), store().worklist("MFDS", counted).rows());
        } finally {
            System.clearProperty(Limits.COUNTED_ROWS.property());
        }
    }
}
