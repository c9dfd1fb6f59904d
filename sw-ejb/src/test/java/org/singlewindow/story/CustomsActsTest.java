package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.declaration.Clearance.Act;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.DeclarationQuery;
import org.singlewindow.declaration.DeclarationState;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.declaration.Demand;
import org.singlewindow.declaration.ReleaseList;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.OnePage;
import org.singlewindow.lodgement.CaseFile;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.CaseStep;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.lodgement.Statement;
import org.singlewindow.notice.MessageFacts;
import org.singlewindow.notice.ReadingMessages;
import org.singlewindow.shared.Columns;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;

/** What customs wants holds the goods until its result is recorded, whatever agencies and other pages say meanwhile. */
class CustomsActsTest {
    private static final String TRADER = "trader-hanbit";
    private static final String CUSTOMS = "customs-busan";
    private static final byte[] PAPER = OnePage.bytes();

    private final Stage stage = new Stage();
    private Receipt receipt;

    @BeforeEach
    void lodge() {
        String dossier = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        Statement statement = stage.as(TRADER, Lodging.class).prepare(dossier);
        byte[] signature = stage.credential(TRADER).sign(statement.content());
        receipt = stage.as(TRADER, Lodging.class).lodge(dossier, statement, signature);
        stage.confirm(receipt.declaration());
        stage.deliver();
    }

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void selectedGoodsAreNotReleasedBeforeTheResultOfTheInspection() {
        say(Act.SELECT, "");
        approveAll();
        assertEquals(DeclarationState.HELD, seen().state(), "every requirement is met, and still it is held");
        assertTrue(told().stream().noneMatch("notice.declaration-ready"::equals));
        assertRefused("declaration.inspection-open", () -> say(Act.RELEASE, ""));

        assertRefused("declaration.text-wanted", () -> say(Act.FIND_WANTING, ""));
        say(Act.FIND_WANTING, "원산지 표시 없음");
        assertRefused("declaration.inspection-open", () -> say(Act.RELEASE, ""));
        assertEquals("원산지 표시 없음", seen().demands().get(0).text());

        say(Act.PASS, "보수작업 확인");
        assertEquals(DeclarationState.READY, seen().state());
        assertTrue(told().contains("notice.declaration-ready"));
        say(Act.RELEASE, "");
        assertEquals(DeclarationState.RELEASED, seen().state());
    }

    @Test
    void papersAskedForHoldUntilTheyAreHandedInAndAccepted() {
        approveAll();
        say(Act.WANT_DOCUMENTS, "원산지증명서 원본");
        assertEquals(DeclarationState.HELD, seen().state());
        assertRefused("declaration.papers-open", () -> say(Act.RELEASE, ""));
        assertTrue(own().isWaitingForPapers(), "it is the trader's turn");
        assertEquals("원산지증명서 원본", own().demands().get(0).text());

        stage.as(TRADER, Attaching.class).attach(receipt.dossier(), "other", "origin.pdf", PAPER);
        assertEquals(Demand.State.ANSWERED, seen().demands().get(0).state());
        assertEquals("원산지증명서 원본", seen().demands().get(0).text(), "what was asked for is still there to read");
        assertEquals(DeclarationState.HELD, seen().state(), "handed in is not accepted");
        assertRefused("declaration.papers-open", () -> say(Act.RELEASE, ""));

        say(Act.ACCEPT_DOCUMENTS, "");
        say(Act.RELEASE, "");
        assertEquals(DeclarationState.RELEASED, seen().state());
    }

    private List<String> steps() {
        return stage.as(TRADER, CaseFiles.class).own(receipt.dossier()).steps().stream()
                .map(step -> Stream.concat(
                                Stream.of(step.kind().name(), step.state().name()),
                                step.turns().stream().map(Enum::name).sorted())
                        .collect(Collectors.joining(" ")))
                .filter(step -> !step.startsWith("OTHER_LAWS"))
                .toList();
    }

    @Test
    void aCaseIsARowOfStepsThatSaysWhoseTurnItIs() {
        assertEquals(List.of("LODGED DONE", "DOCUMENTS NOW AGENCY", "CUSTOMS LATER", "RELEASED LATER"), steps());
        CaseFile file = stage.as(TRADER, CaseFiles.class).own(receipt.dossier());
        CaseStep documents = file.now().get(0);
        assertEquals(
                file.applications().stream()
                        .map(ApplicationView::dueOn)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                documents.due());
        assertEquals(
                file.applications().stream().map(ApplicationView::agency).collect(Collectors.toSet()),
                Set.copyOf(documents.agencies()));
        assertEquals(
                file.dossier().section("transport").asJsonObject().getString("arrivalDate"),
                String.valueOf(file.day()));

        approveAll();
        assertEquals(List.of("LODGED DONE", "DOCUMENTS DONE", "CUSTOMS NOW CUSTOMS", "RELEASED LATER"), steps());
        say(Act.WANT_DOCUMENTS, "송품장");
        assertEquals(List.of("LODGED DONE", "DOCUMENTS DONE", "CUSTOMS NOW TRADER", "RELEASED LATER"), steps());
        stage.as(TRADER, Attaching.class).attach(receipt.dossier(), "other", "invoice.pdf", PAPER);
        assertEquals("CUSTOMS NOW CUSTOMS", steps().get(2));
        say(Act.ACCEPT_DOCUMENTS, "");
        say(Act.RELEASE, "");
        assertEquals(List.of("LODGED DONE", "DOCUMENTS DONE", "CUSTOMS DONE", "RELEASED DONE"), steps());
    }

    @Test
    void whatCustomsRefusesStopsThere() {
        say(Act.REFUSE, "요건 미비");
        assertEquals(List.of("LODGED DONE", "DOCUMENTS DONE", "CUSTOMS STOPPED", "RELEASED LATER"), steps());
    }

    @Test
    void oneDemandNeverTakesTheOtherAway() {
        approveAll();
        say(Act.SELECT, "X선");
        say(Act.WANT_DOCUMENTS, "송품장");
        say(Act.ACCEPT, "");
        say(Act.ACCEPT_DOCUMENTS, "");
        assertRefused("declaration.inspection-open", () -> say(Act.RELEASE, ""));
        say(Act.PASS, "");
        say(Act.WANT_DOCUMENTS, "포장명세서");
        assertRefused("declaration.papers-open", () -> say(Act.RELEASE, ""));
    }

    @Test
    void nobodyActsUponWhatHeHasNotSeen() {
        approveAll();
        DeclarationView before = seen();
        say(Act.SELECT, "");
        say(Act.PASS, "");
        assertRefused(
                "declaration.changed-meanwhile",
                () -> stage.as(CUSTOMS, Clearing.class).release(receipt.declaration(), before.revision()));
        DeclarationView again = seen();
        stage.as(TRADER, Attaching.class).attach(receipt.dossier(), "other", "more.pdf", PAPER);
        assertRefused(
                "declaration.changed-meanwhile",
                () -> stage.as(CUSTOMS, Clearing.class).release(receipt.declaration(), again.revision()));
        assertEquals(DeclarationState.READY, seen().state());
    }

    @Test
    void whatAnAgencyDecidesMeanwhileIsSeenFirst() {
        DeclarationView before = seen();
        approveAll();
        assertRefused(
                "declaration.changed-meanwhile",
                () -> stage.as(CUSTOMS, Clearing.class)
                        .answer(receipt.declaration(), before.revision(), Act.REFUSE, "요건 미비"));
    }

    @Test
    void customsFindsWhatIsHeld() {
        say(Act.SELECT, "");
        Clearing clearing = stage.as(CUSTOMS, Clearing.class);
        assertEquals(
                List.of(Demand.INSPECTION),
                clearing
                        .list(ReleaseList.HELD, "", "", DeclarationQuery.Order.OLDEST, Columns.NONE, Cut.at(0, 10))
                        .rows()
                        .stream()
                        .flatMap(row -> row.demands().stream())
                        .map(DeclarationView.Demanded::demand)
                        .toList());
        assertEquals(1L, clearing.counts("").get(ReleaseList.HELD));
    }

    private void say(Act act, String text) {
        Clearing clearing = stage.as(CUSTOMS, Clearing.class);
        clearing.answer(
                receipt.declaration(), clearing.open(receipt.declaration()).revision(), act, text);
    }

    private DeclarationView seen() {
        return stage.as(CUSTOMS, Clearing.class).open(receipt.declaration());
    }

    private DeclarationView own() {
        DeclarationView declaration =
                stage.as(TRADER, CaseFiles.class).own(receipt.dossier()).declaration();
        return java.util.Objects.requireNonNull(declaration);
    }

    private List<String> told() {
        return stage.as(TRADER, ReadingMessages.class).mine(Cut.at(0, 50)).rows().stream()
                .map(MessageFacts::code)
                .toList();
    }

    private void approveAll() {
        for (Receipt.AgencyReceipt agency : receipt.agencies()) {
            String application = java.util.Objects.requireNonNull(agency.application());
            String official = agency.agency().equals("MFDS") ? "official-mfds" : "official-qia";
            stage.as(official, Deciding.class).claim(application);
            long version = stage.as(official, Viewing.class).open(application).version();
            stage.as(official, Deciding.class).decide(application, version, new Decision.Approve(null, null));
        }
    }

    private static void assertRefused(String code, Executable act) {
        assertEquals(code, assertThrows(Refusal.class, act).code());
    }
}
