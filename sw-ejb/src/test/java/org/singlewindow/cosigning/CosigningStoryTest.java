package org.singlewindow.cosigning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.singlewindow.amendment.Amending;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Reviewing;
import org.singlewindow.application.Viewing;
import org.singlewindow.catalogue.Approving;
import org.singlewindow.catalogue.CatalogueFile;
import org.singlewindow.catalogue.Cataloguing;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.issuance.Recalling;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.party.People;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;
import org.singlewindow.team.BeingAway;
import org.singlewindow.timeline.TimelineEntryFacts;

/** Two officials sign an approval where the document asks for it; nothing is issued before. */
class CosigningStoryTest {
    private static final String ONE = "official-mfds";
    private static final String TWO = "official-mfds2";
    private static final String OTHER = "official-qia";
    private static final Decision.Approve APPROVAL = new Decision.Approve("표시 기준 준수", null);
    private static final Map<String, String> THE_REST =
            Map.of("/FD01/items/2/expiry", "2028-11-01", "/VQ02/hc_no", "AU-26-1188", "/VQ02/hc_date", "2026-11-02");

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    /** An application that one official has taken. */
    private String taken(String handling) {
        if (!handling.isEmpty()) {
            handle(handling);
        }
        String dossier = stage.typed("trader-hanbit", "beef", THE_REST);
        Receipt receipt =
                stage.as("trader-hanbit", Lodging.class).lodgeConnected(dossier, "cosigning-story-1", new byte[] {1});
        stage.deliver();
        String application = receipt.agencies().stream()
                .filter(agency -> agency.document().equals("FD01"))
                .map(agency -> Objects.requireNonNull(agency.application()))
                .findFirst()
                .orElseThrow();
        stage.as(ONE, Deciding.class).claim(application);
        return application;
    }

    /** Administrators say how food is handled. */
    private void handle(String handling) {
        Cataloguing admin = stage.as("admin-one", Cataloguing.class);
        CatalogueFile file = admin.open(CatalogueKind.DOCUMENT, "FD01");
        String text =
                file.text().replaceFirst("(?m)^certificatePrefix:", "handling: " + handling + "\ncertificatePrefix:");
        admin.save(CatalogueKind.DOCUMENT, "FD01", file.revision(), text);
        LocalDate today = LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE));
        admin.propose(CatalogueKind.DOCUMENT, "FD01", file.revision() + 1, today);
        stage.as("admin-two", Approving.class).approve(CatalogueKind.DOCUMENT, "FD01", file.revision() + 2);
    }

    private ApplicationView view(String application) {
        return stage.as(ONE, Viewing.class).outline(application);
    }

    private boolean decide(String application, Decision decision) {
        long version = view(application).version();
        return stage.as(ONE, Cosigning.class).decide(application, version, decision);
    }

    private long proposed(String application) {
        assertFalse(decide(application, APPROVAL));
        return stage.as(TWO, Cosigning.class)
                .proposal(application)
                .orElseThrow()
                .id();
    }

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(Refusal.class, act).code());
    }

    @Test
    void whatWasProposedFallsWithWhatItWasAbout() {
        String application = taken("{secondSignature: {}}");
        long proposal = proposed(application);
        String dossier = view(application).dossier();
        JsonObject fewer = Json.createObjectBuilder()
                .add(
                        "items",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("sequence", "1")
                                        .add("packages", "479")))
                .build();
        stage.as("trader-hanbit", Amending.class)
                .sendConnected(
                        dossier, new Amending.Wanted(fewer, List.of(), "한 상자 파손"), "cosigning-amend-1", new byte[] {1});
        refused(
                "cosigning.changed-meanwhile",
                () -> stage.as(TWO, Cosigning.class).sign(application, proposal));
        assertTrue(stage.as(TWO, Cosigning.class).proposal(application).isEmpty());
    }

    @Test
    void withoutARuleOneDecides() {
        String application = taken("");
        assertFalse(stage.as(ONE, Cosigning.class).isWanted(application));
        assertTrue(decide(application, APPROVAL));
        assertEquals(ApplicationState.APPROVED, view(application).state());
    }

    @Test
    void nothingIsIssuedBeforeAnotherOneHasSigned() {
        String application = taken("{secondSignature: {}}");
        refused(
                "cosigning.second-wanted",
                () -> stage.as(ONE, Deciding.class)
                        .decide(application, view(application).version(), APPROVAL));
        long proposal = proposed(application);
        assertEquals(ApplicationState.IN_REVIEW, view(application).state());
        assertNull(view(application).certificate());
        assertEquals(
                List.of(application),
                stage.as(TWO, Cosigning.class).waiting().stream()
                        .map(ProposalView::application)
                        .toList());
        stage.as(TWO, Cosigning.class).sign(application, proposal);
        ApplicationView approved = view(application);
        assertEquals(ApplicationState.APPROVED, approved.state());
        assertNotNull(approved.certificate());
        assertEquals("표시 기준 준수", approved.reasonText());
        assertEquals(TWO, approved.holder());
        assertTrue(stage.as(TWO, Cosigning.class).waiting().isEmpty());
        assertEquals(
                List.of("application.approve", "application.assign", "cosigning.propose", "application.claim"),
                stage.as(ONE, Reviewing.class).history(application).stream()
                        .map(TimelineEntryFacts::act)
                        .limit(4)
                        .toList());
    }

    @Test
    void nobodySignsHisOwnNorWhoStandsInForHim() {
        String application = taken("{secondSignature: {}}");
        long proposal = proposed(application);
        refused("cosigning.own-proposal", () -> stage.as(ONE, Cosigning.class).sign(application, proposal));
        LocalDate today = LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE));
        stage.as(ONE, BeingAway.class).leave(ONE, TWO, today, today);
        refused("cosigning.own-substitute", () -> stage.as(TWO, Cosigning.class).sign(application, proposal));
        refused("application.not-found", () -> stage.as(OTHER, Cosigning.class).sign(application, proposal));
        assertEquals(ApplicationState.IN_REVIEW, view(application).state());
        assertTrue(stage.as(OTHER, Cosigning.class).waiting().isEmpty());
    }

    @Test
    void whatIsGivenBackIsDecidedAnewWithTheReasonBesideIt() {
        String application = taken("{secondSignature: {}}");
        long proposal = proposed(application);
        refused("cosigning.proposed-already", () -> decide(application, APPROVAL));
        refused("cosigning.reason-wanted", () -> stage.as(TWO, Cosigning.class).giveBack(application, proposal, " "));
        stage.as(TWO, Cosigning.class).giveBack(application, proposal, "성적서가 다릅니다.");
        refused(
                "cosigning.changed-meanwhile",
                () -> stage.as(TWO, Cosigning.class).sign(application, proposal));
        assertEquals(
                "성적서가 다릅니다.",
                stage.as(ONE, Cosigning.class)
                        .proposal(application)
                        .orElseThrow()
                        .reason());
        assertTrue(
                stage.as(ONE, Reviewing.class).history(application).stream()
                        .noneMatch(entry -> entry.details().contains("성적서")),
                "the applicant does not read it");
        long again = proposed(application);
        refused(
                "cosigning.changed-meanwhile",
                () -> stage.as(TWO, Cosigning.class).sign(application, proposal));
        stage.as(TWO, Cosigning.class).sign(application, again);
        assertEquals(ApplicationState.APPROVED, view(application).state());
    }

    @Test
    void whatIsRefusedOrAskedNeedsNoSecondAndNothingStaysProposed() {
        String application = taken("{secondSignature: {}}");
        proposed(application);
        assertTrue(decide(application, new Decision.Ask("성적서를 올려 주십시오.")));
        assertTrue(stage.as(ONE, Cosigning.class).proposal(application).isEmpty());
    }

    @Test
    void whoeverProposedItTakesItBackOrPutsTheApplicationBack() {
        String application = taken("{secondSignature: {}}");
        long proposal = proposed(application);
        refused(
                "cosigning.not-your-proposal",
                () -> stage.as(TWO, Cosigning.class).takeBack(application, proposal));
        stage.as(ONE, Cosigning.class).takeBack(application, proposal);
        long again = proposed(application);
        stage.as(ONE, Deciding.class).handBack(application);
        refused(
                "cosigning.changed-meanwhile",
                () -> stage.as(TWO, Cosigning.class).sign(application, again));
        assertTrue(stage.as(ONE, Cosigning.class).proposal(application).isEmpty());
    }

    @Test
    void whatTheAgencysOwnSystemDecidesWasSignedThere() {
        String application = taken("{secondSignature: {}}");
        stage.as(ONE, Deciding.class).handBack(application);
        stage.a(People.class).admit("system-mfds", "MFDS", Actor.Role.OFFICIAL, new Text("시스템", "System"), null);
        stage.as("system-mfds", Deciding.class).claim(application);
        long version = view(application).version();
        stage.as("system-mfds", Deciding.class).decide(application, version, APPROVAL);
        assertEquals(ApplicationState.APPROVED, view(application).state());
    }

    @Test
    void onlyWhatComesToMoreThanSoMuchNeedsTwo() {
        String application = taken("{secondSignature: {field: net_kg, over: 1000000}}");
        assertTrue(decide(application, APPROVAL));
    }

    @Test
    void whatComesToMoreNeedsTwo() {
        assertTrue(stage.as(ONE, Cosigning.class).isWanted(taken("{secondSignature: {field: net_kg, over: 100}}")));
    }

    @Test
    void oneAloneDoesNotReplaceWhatTwoHaveSigned() {
        String application = taken("{secondSignature: {}}");
        stage.as(TWO, Cosigning.class).sign(application, proposed(application));
        String certificate = Objects.requireNonNull(view(application).certificate());
        refused(
                "cosigning.not-replaced",
                () -> stage.as(ONE, Recalling.class).replace(application, certificate, "정정", "", null));
        assertEquals(certificate, view(application).certificate());
    }

    @Test
    void whatCouldNotBeApprovedIsNotProposed() {
        String application = taken("{secondSignature: {}}");
        LocalDate today = LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE));
        Decision.Partial unknown =
                new Decision.Partial(List.of(new Decision.Part(99, null)), List.of("DOCUMENTS"), "성적서가 없습니다.");
        refused(
                "application.part-unknown",
                () -> decide(application, new Decision.Approve(null, null, List.of(), unknown)));
        Decision.Term term = new Decision.Term("NOBODY-KNOWS", "표시", null, "");
        refused("application.term-unknown", () -> decide(application, new Decision.Approve(null, null, List.of(term))));
        assertThrows(InvalidForm.class, () -> decide(application, new Decision.Approve(null, today)));
        assertTrue(stage.as(TWO, Cosigning.class).waiting().isEmpty());
    }
}
