package org.singlewindow.writ;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.issuance.Recalling;
import org.singlewindow.keeper.GoodsStay;
import org.singlewindow.keeper.KeepingGoods;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.notice.MessageFacts;
import org.singlewindow.notice.Messages;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.Reach;
import org.singlewindow.party.Register;
import org.singlewindow.privacy.Reason;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;

/** Letters about decisions: what is decided is written, to whom it concerns, and what counts no longer says so. */
class WritStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String QIA = "official-qia";
    private static final String KEEPER = "keeper-one";
    private static final String CARGO = "26HDMU0001I00010001";
    private static final Map<String, String> THE_REST =
            Map.of("/FD01/items/2/expiry", "2028-11-01", "/VQ02/hc_no", "AU-26-1188", "/VQ02/hc_date", "2026-11-02");

    private final Stage stage = new Stage();
    private String dossier = "";
    private String place = "";
    private String declaration = "";
    private String application = "";

    @BeforeEach
    void lodge() {
        dossier = stage.typed(TRADER, "beef", THE_REST);
        Drafting drafting = stage.as(TRADER, Drafting.class);
        JsonObject transport = drafting.open(dossier).section("transport").asJsonObject();
        place = transport.getString("warehouse");
        Register register = stage.a(Register.class);
        for (String keeper : List.of(place, "OTHER")) {
            register.found(
                    keeper,
                    Organisation.Kind.KEEPER,
                    new Text(keeper, keeper),
                    new Organisation.Contact("", "", "", "", "", ""));
        }
        register.admit(KEEPER, place, Actor.Role.KEEPER, new Text(KEEPER, KEEPER), null);
        register.admit("keeper-two", "OTHER", Actor.Role.KEEPER, new Text("two", "two"), null);
        drafting = stage.as(TRADER, Drafting.class);
        drafting.saveSection(
                dossier,
                "transport",
                transport,
                Json.createObjectBuilder(transport).add("cargoNumber", CARGO).build());
        Receipt receipt = stage.as(TRADER, Lodging.class).lodgeConnected(dossier, "writ-story-0001", new byte[] {1});
        declaration = receipt.declaration();
        stage.deliver();
        application = receipt.agencies().stream()
                .filter(agency -> agency.document().equals("VQ02"))
                .map(agency -> Objects.requireNonNull(agency.application()))
                .findFirst()
                .orElseThrow();
        stage.as(QIA, Deciding.class).claim(application);
    }

    @AfterEach
    void lower() {
        stage.close();
    }

    private void decide(Decision decision) {
        long version = stage.as(QIA, Viewing.class).outline(application).version();
        stage.as(QIA, Deciding.class).decide(application, version, decision);
    }

    private Decision.Refuse refusal() {
        String order = stage.a(CodeLists.class).list("order").get(0).code();
        return new Decision.Refuse(
                List.of("DOCUMENTS"),
                "원본과 다릅니다.",
                List.of(new Decision.Term(order, "되돌려 보내십시오.", today().plusDays(30), "")));
    }

    private LocalDate today() {
        return LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE));
    }

    private ReadingWrits as(String person) {
        return stage.as(person, ReadingWrits.class);
    }

    private WritView writ(WritKind kind) {
        return as(TRADER).ofApplication(application).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void refused(Executable act) {
        assertEquals("writ.not-found", assertThrows(Refusal.class, act).code());
    }

    private long told(String organisation, String code) {
        return stage.a(Messages.class).within(Reach.of(organisation), Cut.at(0, 100)).rows().stream()
                .map(MessageFacts::code)
                .filter(code::equals)
                .count();
    }

    @Test
    void aRefusalAndWhatItOrdersAreWrittenWithReasonsLawAndTheWayToObject() throws IOException {
        String draft = text(as(QIA).preview(application, refusal()).bytes());
        assertTrue(draft.contains("초안") && draft.contains("원본과 다릅니다."), draft);
        decide(refusal());
        assertEquals(
                List.of(WritKind.REFUSAL, WritKind.ORDER),
                as(TRADER).ofCase(dossier).stream().map(WritView::kind).toList());
        WritView refusal = writ(WritKind.REFUSAL);
        String said = text(as(TRADER).pdf(refusal.reference()).bytes());
        for (String part : List.of(
                refusal.reference(), application, "불승인 통지서", "Notice of refusal", "원본과 다릅니다.", "You can object")) {
            assertTrue(said.contains(part), part + " in " + said);
        }
        String order = text(as(QIA).pdf(writ(WritKind.ORDER).reference()).bytes());
        assertTrue(
                order.contains("되돌려 보내십시오.")
                        && order.contains(today().plusDays(30).toString()),
                order);
    }

    @Test
    void onlyWhomItConcernsReadsIt() {
        decide(refusal());
        String refusal = writ(WritKind.REFUSAL).reference();
        assertNotNull(as("customs-busan").pdf(refusal));
        refused(() -> as("trader-nuri").pdf(refusal));
        refused(() -> as("official-mfds").pdf(refusal));
        refused(() -> as(TRADER).pdf("LT26-NONE"));
        assertEquals(
                1,
                as("helpdesk-one").atDesk(List.of(application)).stream()
                        .filter(one -> one.kind() == WritKind.REFUSAL)
                        .count());
        assertThrows(Refusal.class, () -> as("helpdesk-one").pdfBecause(dossier, refusal, Reason.WORK));
        Reason asked = new Reason(Reason.Kind.ASKED, "");
        refused(() -> as("helpdesk-one").pdfBecause("SW26-OTHER", refusal, asked));
        assertNotNull(as("helpdesk-one").pdfBecause(dossier, refusal, asked));
    }

    @Test
    void whoeverKeepsTheGoodsIsToldAndReadsWhatIsAboutThem() {
        for (String keeper : List.of(KEEPER, "keeper-two")) {
            stage.as(keeper, KeepingGoods.class)
                    .enter(new GoodsStay.Reported(
                            CARGO, "", 3, stage.a(Clock.class).instant()));
        }
        decide(refusal());
        assertEquals(1, told(place, "notice.keeper-refused"));
        assertEquals(1, told(place, "notice.keeper-ordered"));
        assertEquals(1, told("OTHER", "notice.keeper-refused"), "they may be there by now");
        List<WritView> theirs = as(KEEPER).toKeeper(List.of(CARGO));
        assertEquals(2, theirs.size());
        assertEquals(declaration, theirs.get(0).declaration());
        assertNotNull(as(KEEPER).pdfForKeeper(theirs.get(0).reference()));
        assertEquals(List.of(), as("keeper-two").toKeeper(List.of(CARGO)));
        refused(() -> as("keeper-two").pdfForKeeper(theirs.get(0).reference()));

        stage.as(QIA, Deciding.class).reopen(application, "번호를 잘못 읽었습니다.");
        assertEquals(1, told(place, "notice.keeper-reopened"));
        assertEquals(1, told(place, "notice.keeper-lifted"));
    }

    @Test
    void whoGetsTheGoodsAfterTheDecisionHearsOfIt() {
        decide(refusal());
        assertEquals(0, told("OTHER", "notice.keeper-refused"));
        stage.as("keeper-two", KeepingGoods.class)
                .enter(new GoodsStay.Reported(CARGO, "", 3, stage.a(Clock.class).instant()));
        assertEquals(1, told("OTHER", "notice.keeper-refused"));
    }

    @Test
    void whatIsDecidedAnewSaysOnItsPageThatItCountsNoLonger() {
        decide(refusal());
        String number = writ(WritKind.REFUSAL).reference();
        String code = stage.a(Writs.class).find(number).orElseThrow().checkCode();
        assertEquals(
                "IN_FORCE",
                as(TRADER)
                        .verify(number, code.toLowerCase(java.util.Locale.ROOT))
                        .orElseThrow()
                        .state());
        assertTrue(as(TRADER).verify(number, "2222222222").isEmpty());
        stage.as(QIA, Deciding.class).reopen(application, "번호를 잘못 읽었습니다.");
        assertEquals("SET_ASIDE", as(TRADER).verify(number, code).orElseThrow().state());
    }

    @Test
    void conditionsInWordsAreInTheLetterAsInItsPreview() throws IOException {
        assertEquals(
                "writ.no-conditions",
                assertThrows(
                                Refusal.class,
                                () -> as(QIA).previewConditions(application, new Decision.Approve("", null, List.of())))
                        .code());
        Decision.Approve approval = new Decision.Approve("영하 18도로 보관하십시오.", null, List.of());
        assertTrue(
                text(as(QIA).previewConditions(application, approval).bytes()).contains("영하 18도로 보관하십시오."));
        decide(approval);
        String said = text(as(TRADER).pdf(writ(WritKind.CONDITIONS).reference()).bytes());
        assertTrue(said.contains("영하 18도로 보관하십시오."), said);
    }

    @Test
    void conditionsAndARevocationAreWritten() throws IOException {
        String kind = stage.a(CodeLists.class).list("undertaking").get(0).code();
        Decision.Approve approval = new Decision.Approve(
                null, null, List.of(new Decision.Term(kind, "팔지 마십시오.", today().plusDays(10), "부산 창고")));
        assertTrue(
                text(as(QIA).previewConditions(application, approval).bytes()).contains("팔지 마십시오."));
        decide(approval);
        String said = text(as(TRADER).pdf(writ(WritKind.CONDITIONS).reference()).bytes());
        assertTrue(said.contains("팔지 마십시오.") && said.contains("부산 창고"), said);
        String certificate = Objects.requireNonNull(
                stage.as(QIA, Viewing.class).outline(application).certificate());
        stage.as(QIA, Recalling.class).revoke(application, certificate, "위조된 서류입니다.");
        assertEquals(
                Map.of(WritKind.CONDITIONS, "SET_ASIDE", WritKind.REVOCATION, "IN_FORCE"),
                as(TRADER).ofApplication(application).stream()
                        .collect(Collectors.toMap(WritView::kind, WritView::state)));
        assertTrue(text(as(TRADER).pdf(writ(WritKind.REVOCATION).reference()).bytes())
                .contains(certificate));
    }
}
