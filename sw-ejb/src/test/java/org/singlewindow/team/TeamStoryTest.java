package org.singlewindow.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Viewing;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.party.People;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;

/** A team shares out its work: who gets what arrives, who stands in, and who may give it to somebody else. */
class TeamStoryTest {
    private static final String HEAD = "official-mfds";
    private static final String ONE = "official-mfds2";
    private static final String TWO = "official-mfds3";
    private static final String OTHER = "official-qia";
    private static final Map<String, String> THE_REST =
            Map.of("/FD01/items/2/expiry", "2028-11-01", "/VQ02/hc_no", "AU-26-1188", "/VQ02/hc_date", "2026-11-02");

    private final Stage stage = new Stage();
    private int lodged;

    @AfterEach
    void lower() {
        stage.close();
    }

    private void head() {
        stage.a(People.class).admit(TWO, "MFDS", Actor.Role.OFFICIAL, new Text("셋", "Three"), null);
        stage.as("admin-one", Appointing.class).appoint(HEAD);
    }

    /** A food application that has arrived. */
    private String arrived() {
        String dossier = stage.typed("trader-hanbit", "beef", THE_REST);
        Receipt receipt = stage.as("trader-hanbit", Lodging.class)
                .lodgeConnected(dossier, "team-story-" + ++lodged, new byte[] {1});
        stage.deliver();
        return receipt.agencies().stream()
                .filter(agency -> agency.document().equals("FD01"))
                .map(agency -> Objects.requireNonNull(agency.application()))
                .findFirst()
                .orElseThrow();
    }

    private ApplicationView view(String application) {
        return stage.as(HEAD, Viewing.class).outline(application);
    }

    private @Nullable String holder(String application) {
        return view(application).holder();
    }

    private void place(String person, int share, String... documents) {
        stage.as(HEAD, Teaming.class).place(person, "", share, List.of(documents));
    }

    private void leave(String person, String substitute) {
        LocalDate today = LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE));
        stage.as(person, BeingAway.class).leave(person, substitute, today, today.plusDays(3));
    }

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(Refusal.class, act).code());
    }

    @Test
    void whereNobodyHasAShareWhatArrivesIsEverybodys() {
        head();
        assertNull(holder(arrived()));
    }

    @Test
    void whatArrivesGoesToWhoeverHoldsTheLeastForHisShare() {
        head();
        place(ONE, 75);
        place(TWO, 25);
        List<String> holders = List.of(arrived(), arrived(), arrived(), arrived()).stream()
                .map(this::holder)
                .map(Objects::requireNonNull)
                .toList();
        assertEquals(List.of(ONE, ONE, ONE, TWO), holders.stream().sorted().toList());
    }

    @Test
    void whatIsGivenToSomebodyIsNotBegunAndNoColleaguesToTake() {
        head();
        place(ONE, 100);
        String application = arrived();
        assertEquals(ApplicationState.RECEIVED, view(application).state());
        refused("application.held-by-other", () -> stage.as(TWO, Deciding.class).claim(application));
        stage.as(ONE, Deciding.class).claim(application);
        assertEquals(ApplicationState.IN_REVIEW, view(application).state());
    }

    @Test
    void whoeverDoesNotWantItPutsItBack() {
        head();
        place(ONE, 100);
        String application = arrived();
        stage.as(ONE, Deciding.class).handBack(application);
        assertNull(holder(application));
        stage.as(TWO, Deciding.class).claim(application);
    }

    @Test
    void onlyWhoTakesTheDocumentAndTheOfficeGetsIt() {
        head();
        place(ONE, 90, "FD02");
        place(TWO, 10, "FD01");
        assertEquals(TWO, holder(arrived()));
        stage.as(HEAD, Teaming.class).place(TWO, "DAEGU", 10, List.of());
        assertNull(holder(arrived()), "nobody takes food for the office that it was sent to");
    }

    @Test
    void whoStandsInGetsWhatComesAndTakesOverWhatIsHeld() {
        head();
        place(ONE, 100);
        String held = arrived();
        stage.as(ONE, Deciding.class).claim(held);
        refused("team.not-standing-in", () -> stage.as(TWO, GivingWork.class).takeOver(held));
        leave(ONE, TWO);
        assertEquals(TWO, holder(arrived()));
        assertTrue(stage.as(TWO, GivingWork.class).mayTakeOver(held));
        refused("team.not-standing-in", () -> stage.as(HEAD, GivingWork.class).takeOver(held));
        stage.as(TWO, GivingWork.class).takeOver(held);
        assertEquals(TWO, holder(held));
        assertEquals(ApplicationState.IN_REVIEW, view(held).state(), "what was begun goes on");
        assertFalse(stage.as(TWO, GivingWork.class).mayTakeOver(held));
    }

    @Test
    void whereTheSubstituteIsAwayTooTheNextOneStandsIn() {
        head();
        place(ONE, 100);
        leave(ONE, TWO);
        leave(TWO, HEAD);
        assertEquals(HEAD, holder(arrived()));
        leave(HEAD, ONE);
        assertNull(holder(arrived()), "they stand in for each other, and nobody is there");
    }

    @Test
    void anAbsenceThatIsTakenBackCountsNoLonger() {
        head();
        place(ONE, 100);
        leave(ONE, TWO);
        refused("team.away-already", () -> leave(ONE, HEAD));
        long absence = stage.as(ONE, BeingAway.class).absences().get(0).id();
        refused("team.head-wanted", () -> stage.as(TWO, BeingAway.class).stay(absence));
        refused("team.no-such-absence", () -> stage.as(OTHER, BeingAway.class).stay(absence));
        stage.as(HEAD, BeingAway.class).stay(absence);
        assertEquals(ONE, holder(arrived()));
    }

    @Test
    void whoLeadsTheTeamGivesWorkToAnybodyOfItAndNobodyElseDoes() {
        head();
        String application = arrived();
        stage.as(HEAD, GivingWork.class).assign(application, ONE);
        stage.as(ONE, Deciding.class).claim(application);
        stage.as(HEAD, GivingWork.class).assign(application, TWO);
        assertEquals(TWO, holder(application));
        refused("team.head-wanted", () -> stage.as(ONE, GivingWork.class).assign(application, ONE));
        refused("team.no-colleague", () -> stage.as(HEAD, GivingWork.class).assign(application, OTHER));
        refused("application.not-found", () -> stage.as(OTHER, GivingWork.class).assign(application, OTHER));
        stage.as("admin-one", Appointing.class).dismiss(HEAD);
        refused("team.head-wanted", () -> stage.as(HEAD, GivingWork.class).assign(application, ONE));
    }

    @Test
    void whatIsAskedOfATeamIsLookedAt() {
        head();
        refused("team.no-such-share", () -> place(ONE, 101));
        refused("team.no-such-document", () -> place(ONE, 10, "VQ02"));
        refused("team.no-such-office", () -> stage.as(HEAD, Teaming.class).place(ONE, "MARS", 10, List.of()));
        refused("team.no-colleague", () -> place(OTHER, 10));
        refused("team.head-wanted", () -> stage.as(ONE, Teaming.class).place(ONE, "", 10, List.of()));
        refused("team.own-substitute", () -> leave(ONE, ONE));
        refused(
                "team.no-official",
                () -> stage.as("admin-one", Appointing.class).appoint("trader-hanbit"));
    }

    @Test
    void theTeamSeesWhoHoldsHowMuchAndWhoIsAway() {
        head();
        place(ONE, 60);
        leave(TWO, ONE);
        arrived();
        List<Colleague> team = stage.as(TWO, Teaming.class).colleagues();
        assertEquals(
                List.of(HEAD, ONE, TWO), team.stream().map(Colleague::person).toList());
        assertTrue(team.get(0).head());
        assertEquals(1, team.get(1).held());
        assertEquals(60, team.get(1).share());
        assertTrue(team.get(2).away());
        assertNotNull(team.get(2).absence());
        assertEquals(1, stage.as(OTHER, Teaming.class).colleagues().size());
    }
}
