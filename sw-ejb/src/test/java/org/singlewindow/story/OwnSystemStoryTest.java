package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.Answering;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.correspondence.Dispatching;
import org.singlewindow.correspondence.Taking;
import org.singlewindow.declaration.Clearance;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.DeclarationState;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.exchange.Content;
import org.singlewindow.exchange.InTray;
import org.singlewindow.exchange.Monitoring;
import org.singlewindow.exchange.SendingFacts;
import org.singlewindow.exchange.Transmission;
import org.singlewindow.exchange.TransmissionFacts;
import org.singlewindow.exchange.TransmissionQuery;
import org.singlewindow.exchange.Transmissions;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.lodgement.Statement;
import org.singlewindow.notice.MessageFacts;
import org.singlewindow.notice.ReadingMessages;
import org.singlewindow.outbox.Envelopes;
import org.singlewindow.outbox.Outbox;
import org.singlewindow.partner.Connecting;
import org.singlewindow.partner.Connection;
import org.singlewindow.partner.Directory;
import org.singlewindow.partner.RetryPlan;
import org.singlewindow.party.Organisation;
import org.singlewindow.privacy.Look;
import org.singlewindow.privacy.LookQuery;
import org.singlewindow.privacy.Looks;
import org.singlewindow.privacy.Reason;
import org.singlewindow.reference.Limits;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;

/** An agency and customs that work by their own systems: what they get, what they say, and what becomes of it. */
class OwnSystemStoryTest {
    private static final TransmissionQuery ALL = new TransmissionQuery(null, null, null, "");
    private static final String TRADER = "trader-hanbit";
    private static final String ADMINISTRATOR = "admin-one";
    private static final Map<String, String> THE_REST = ConsignmentStoryTest.THE_REST;

    private final Stage stage = new Stage();
    private int messages;

    @BeforeEach
    void connected() {
        connect("QIA", "official-qia");
        connect("KCS", "customs-busan");
    }

    @AfterEach
    void curtain() {
        stage.close();
    }

    @Test
    void theAgencysSystemGetsTheApplicationAndDecidesAsAnOfficialWould() {
        Receipt receipt = lodged();
        Stage.Sent application = to("QIA");
        assertTrue(application.xml().contains("<ApplicationID>" + number(receipt) + "</ApplicationID>"));
        assertEquals(ApplicationState.LODGED, state(receipt), "nobody has said yet that it arrived");

        receipted(application);
        assertEquals(ApplicationState.RECEIVED, state(receipt));

        String approval = decision(number(receipt), "<OutcomeCode>APPROVED</OutcomeCode>");
        assertInstanceOf(InTray.Taken.New.class, comes("QIA", "m-1", "ReportDecision", approval));
        assertInstanceOf(InTray.Taken.Again.class, comes("QIA", "m-1", "ReportDecision", approval));
        stage.deliver();
        assertEquals(ApplicationState.APPROVED, state(receipt));
        assertEquals(Transmission.State.PROCESSED, state("m-1"));
        assertTrue(told().contains("notice.application-approved"));
    }

    @Test
    void theAgencysSystemHearsThatTheApplicationIsTakenBack() {
        Receipt receipt = lodged();
        receipted(to("QIA"));
        stage.as(TRADER, Answering.class).withdraw(number(receipt));
        String withdrawal = to("QIA").xml();
        assertTrue(withdrawal.contains("<Withdrawal") && withdrawal.contains("BY_APPLICANT"), withdrawal);
        assertTrue(withdrawal.contains("<ApplicationID>" + number(receipt) + "</ApplicationID>"), withdrawal);
    }

    @Test
    void anAdministratorSaysWhyBeforeAMessageOpens() {
        Receipt receipt = lodged();
        receipted(to("QIA"));
        comes("QIA", "m-1", "ReportDecision", decision(number(receipt), "<OutcomeCode>APPROVED</OutcomeCode>"));
        stage.deliver();
        long message = page(Transmission.State.PROCESSED).get(0).id();
        Monitoring monitoring = stage.as(ADMINISTRATOR, Monitoring.class);
        long evidence = monitoring.open(message).evidence().get(0).id();
        assertEquals(
                "privacy.reason-wanted",
                assertThrows(Refusal.class, () -> monitoring.read(message, evidence, Reason.WORK))
                        .code());
        assertEquals(List.of(), stage.a(Looks.class).page(LookQuery.ALL, 10), "nor for their own system's acts");
        monitoring.read(message, evidence, Reason.given("FAULT", "번호가 다름"));
        Look look = stage.a(Looks.class).page(LookQuery.ALL, 10).get(0);
        assertEquals(Look.Screen.MESSAGE, look.screen());
        assertEquals(number(receipt), look.subject());
        assertEquals("번호가 다름", look.words());
    }

    @Test
    void whatCannotBeActedUponGoesBackWithCodesAndPointers() {
        Receipt receipt = lodged();
        receipted(to("QIA"));
        comes("QIA", "m-1", "ReportDecision", decision(number(receipt), "<OutcomeCode>APPROVED</OutcomeCode>"));
        comes("QIA", "m-2", "ReportDecision", decision(number(receipt), "<OutcomeCode>MAYBE</OutcomeCode>"));
        comes("QIA", "m-3", "ReportDecision", decision(number(receipt), "<OutcomeCode>REFUSED</OutcomeCode>"));
        comes("QIA", "m-4", "ReportDecision", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>");
        String food = application(receipt, "FD01");
        comes("QIA", "m-5", "ReportDecision", decision(food, "<OutcomeCode>APPROVED</OutcomeCode>"));
        stage.deliver();

        assertEquals(ApplicationState.APPROVED, state(receipt), "the first decision stands");
        List<String> errors = new ArrayList<>();
        for (int error = 1; error <= 4; error++) {
            // About the same, one goes after the other.
            stage.as(ADMINISTRATOR, Connecting.class).tryNow("QIA");
            Stage.Sent sent = to("QIA");
            receipted(sent);
            errors.add(sent.xml());
        }
        assertTrue(errors.get(0).contains("<Pointer>/Decision/OutcomeCode</Pointer>"), errors.get(0));
        assertTrue(errors.get(1).contains("<Code>application.already-decided</Code>"), errors.get(1));
        assertTrue(errors.get(2).contains("<Code>payload.document-type</Code>"), errors.get(2));
        assertTrue(
                errors.get(3).contains("<Code>application.not-found</Code>"), "another agency's case does not exist");
        List.of("m-2", "m-3", "m-4", "m-5").forEach(id -> assertEquals(Transmission.State.REJECTED, state(id), id));
    }

    @Test
    void anotherMessageUnderTheSameIdIsNotTakenIn() {
        lodged();
        comes("QIA", "m-1", "ReportDecision", "<one/>");
        assertInstanceOf(InTray.Taken.Different.class, comes("QIA", "m-1", "ReportDecision", "<other/>"));
    }

    @Test
    void whileTheSystemIsSilentNothingIsLostAndTheTraderIsTold() {
        Receipt receipt = lodged();
        Stage.Sent first = to("QIA");
        stage.a(Dispatching.class).failed("QIA", first.envelope(), "Connection refused");
        assertTrue(stage.a(Directory.class).silent().containsKey("QIA"));
        stage.deliver();
        assertTrue(
                stage.sent().stream().noneMatch(sent -> sent.partner().equals("QIA")), "it is left alone for a while");

        stage.as(ADMINISTRATOR, Connecting.class).tryNow("QIA");
        Stage.Sent second = to("QIA");
        assertEquals(
                first.letter().attempt().messageId(), second.letter().attempt().messageId());
        assertArrayEquals(
                first.letter().attempt().contents().get(0).bytes(),
                second.letter().attempt().contents().get(0).bytes(),
                "sent again it is the same, byte for byte");
        receipted(second);
        assertEquals(ApplicationState.RECEIVED, state(receipt));
        assertFalse(stage.a(Directory.class).silent().containsKey("QIA"));
        long message = page(Transmission.State.RECEIPTED).stream()
                .filter(one -> one.partner().equals("QIA"))
                .findFirst()
                .orElseThrow()
                .id();
        List<SendingFacts> sendings =
                stage.as(ADMINISTRATOR, Monitoring.class).open(message).sendings();
        assertEquals(2, sendings.size(), "each time that it was sent is there to read");
        assertEquals("Connection refused", sendings.get(0).problem());
        assertNull(sendings.get(1).problem());
    }

    @Test
    void whatTheBrokerLostGoesOutAgainAndStaysTheSameMessage() {
        Receipt receipt = lodged();
        assertEquals(1, to("QIA").letter().attempt().number());
        assertEquals(0, stage.a(Outbox.class).recall(), "the broker has time");
        System.setProperty(Limits.UNSETTLED_SECONDS.property(), "0");
        try {
            assertTrue(stage.a(Outbox.class).recall() > 0);
        } finally {
            System.clearProperty(Limits.UNSETTLED_SECONDS.property());
        }
        Stage.Sent again = to("QIA");
        assertEquals(2, again.letter().attempt().number());
        receipted(again);
        assertEquals(ApplicationState.RECEIVED, state(receipt));
        assertEquals(1, page(Transmission.State.RECEIPTED).size());
    }

    @Test
    void oneMessageThatASystemCannotStandHoldsUpNoOther() {
        Connecting connecting = stage.as(ADMINISTRATOR, Connecting.class);
        connecting.describe(
                "QIA",
                version("QIA"),
                new Connection(
                        "https://agency.example/as4",
                        "agreement",
                        Connection.USUAL_SERVICE,
                        RetryPlan.parse("1h 2h 4h")));
        lodged();
        String poison = to("QIA").envelope();
        stage.a(Dispatching.class).failed("QIA", poison, "500");
        assertTrue(due(poison).isAfter(quiet()), "those that wait for the same system go first");

        Receipt other = lodged();
        stage.as(ADMINISTRATOR, Connecting.class).tryNow("QIA");
        stage.deliver();
        Stage.Sent welcome = stage.sent().stream()
                .filter(sent -> sent.partner().equals("QIA") && !sent.envelope().equals(poison))
                .findFirst()
                .orElseThrow();
        receipted(welcome);
        assertEquals(ApplicationState.RECEIVED, state(other));
        stage.a(Dispatching.class).failed("QIA", poison, "500");
        Instant soon = stage.a(Clock.class).instant().plus(Duration.ofMinutes(90));
        assertTrue(quiet().isBefore(soon), "the system rests as after a first failure");
        assertTrue(due(poison).isAfter(soon), "the message waits longer each time");
    }

    private Instant due(String envelope) {
        return stage.a(Envelopes.class).find(envelope).orElseThrow().dueAt();
    }

    private Instant quiet() {
        Connecting connecting = stage.as(ADMINISTRATOR, Connecting.class);
        return Objects.requireNonNull(connecting.open("QIA").partner().quietUntil());
    }

    @Test
    void whatIsTriedOftenEnoughIsGivenUpAndListed() {
        lodged();
        for (int attempt = 1; attempt <= 3; attempt++) {
            stage.a(Dispatching.class).failed("QIA", to("QIA").envelope(), "500");
            stage.as(ADMINISTRATOR, Connecting.class).tryNow("QIA");
        }
        stage.deliver();
        assertTrue(stage.sent().stream().noneMatch(sent -> sent.partner().equals("QIA")));
        assertEquals(1, page(Transmission.State.GIVEN_UP).size());
    }

    @Test
    void backOnOurScreensWhatWaitedIsDeliveredThere() {
        Receipt receipt = lodged();
        stage.a(Dispatching.class).failed("QIA", to("QIA").envelope(), "Connection refused");
        Connecting connecting = stage.as(ADMINISTRATOR, Connecting.class);
        connecting.workOnScreens("QIA", connecting.open("QIA").partner().version());
        stage.deliver();
        assertEquals(ApplicationState.RECEIVED, state(receipt));
    }

    @Test
    void theClearanceSystemGetsTheDeclarationFirstAndReleasesWhenAllIsMet() {
        Receipt receipt = lodged();
        List<Stage.Sent> all = stage.sent();
        Stage.Sent declaration = of("KCS", all);
        receipted(of("QIA", all));
        comes("QIA", "m-1", "ReportDecision", decision(number(receipt), "<OutcomeCode>APPROVED</OutcomeCode>"));
        stage.deliver();
        stage.deliver();
        assertTrue(stage.sent().isEmpty(), "no result before the declaration that it is about");

        receipted(declaration);
        stage.as(ADMINISTRATOR, Connecting.class).tryNow("KCS");
        Stage.Sent result = to("KCS");
        assertTrue(result.xml().contains("<AllMetIndicator>false</AllMetIndicator>"), result.xml());

        comes("KCS", "c-1", "ReportClearance", clearance(receipt, "SELECTED", "<Text>X-ray</Text>"));
        comes("KCS", "c-2", "ReportClearance", clearance(receipt, "RELEASED", ""));
        stage.deliver();
        assertEquals(Clearance.SELECTED, declaration(receipt).clearance());
        assertEquals(Transmission.State.REJECTED, state("c-2"), "a requirement is still open");
        assertTrue(told().contains("notice.declaration-SELECT"));
    }

    @Test
    void theClearanceSystemRecordsTheResultBeforeItReleases() {
        Receipt receipt = lodged();
        receipted(of("QIA", stage.sent()));
        comes("QIA", "m-1", "ReportDecision", decision(number(receipt), "<OutcomeCode>APPROVED</OutcomeCode>"));
        comes("KCS", "c-1", "ReportClearance", clearance(receipt, "SELECTED", "<Text>X-ray</Text>"));
        stage.deliver();
        String last = Objects.requireNonNull(receipt.agencies().stream()
                .filter(agency -> agency.agency().equals("MFDS"))
                .findFirst()
                .orElseThrow()
                .application());
        stage.as("official-mfds", Deciding.class).claim(last);
        long version = stage.as("official-mfds", Viewing.class).open(last).version();
        stage.as("official-mfds", Deciding.class).decide(last, version, new Decision.Approve(null, null));
        assertEquals(DeclarationState.HELD, declaration(receipt).state());
        stage.confirm(receipt.declaration());
        comes("KCS", "c-2", "ReportClearance", clearance(receipt, "RELEASED", ""));
        stage.deliver();
        assertEquals(Transmission.State.REJECTED, state("c-2"), "held for inspection");
        comes("KCS", "c-3", "ReportClearance", clearance(receipt, "DOCUMENTS_WANTED", "<Text>송품장</Text>"));
        comes("KCS", "c-4", "ReportClearance", clearance(receipt, "INSPECTED", ""));
        comes("KCS", "c-5", "ReportClearance", clearance(receipt, "RELEASED", ""));
        stage.deliver();
        assertEquals(Transmission.State.REJECTED, state("c-5"), "held for papers");
        comes("KCS", "c-6", "ReportClearance", clearance(receipt, "DOCUMENTS_ACCEPTED", ""));
        comes("KCS", "c-7", "ReportClearance", clearance(receipt, "RELEASED", ""));
        stage.deliver();
        assertEquals(DeclarationState.RELEASED, declaration(receipt).state());
    }

    @Test
    void aRefusedDeclarationIsNeverReleased() {
        Receipt receipt = lodged();
        comes("KCS", "c-1", "ReportClearance", clearance(receipt, "REFUSED", "<Text>신고가격 오류</Text>"));
        stage.deliver();
        assertEquals(DeclarationState.REFUSED, declaration(receipt).state());
        assertEquals("신고가격 오류", declaration(receipt).clearanceText());
        comes("KCS", "c-2", "ReportClearance", clearance(receipt, "ACCEPTED", ""));
        stage.deliver();
        assertEquals(Transmission.State.REJECTED, state("c-2"));
    }

    @Test
    void noSystemWithoutACertificateAndNoneLeftWithoutOne() {
        Connecting connecting = stage.as(ADMINISTRATOR, Connecting.class);
        connecting.describe("MFDS", 0, connection());
        Refusal refused = assertThrows(Refusal.class, () -> connecting.workBySystem("MFDS", version("MFDS")));
        assertEquals("partner.certificate-wanted", refused.code());
        String only = connecting.open("QIA").certificates().get(0).fingerprint();
        assertThrows(Refusal.class, () -> connecting.end("QIA", only));
    }

    @Test
    void aNetworkIsMadeKnownConnectedAndMaySayNothingThatNobodyAgreedUpon() {
        Connecting connecting = stage.as(ADMINISTRATOR, Connecting.class);
        Text name = new Text("항만물류망", "Port Logistics Network");
        connecting.admit("PORTNET", Organisation.Kind.NETWORK, name);
        InvalidForm again =
                assertThrows(InvalidForm.class, () -> connecting.admit("PORTNET", Organisation.Kind.NETWORK, name));
        assertEquals("partner.code-taken", again.violations().get(0).code());
        InvalidForm wrong = assertThrows(
                InvalidForm.class, () -> connecting.admit("port net", Organisation.Kind.AGENCY, new Text("", "x")));
        assertEquals(
                List.of("/code", "/nameKo"),
                wrong.violations().stream().map(Violation::pointer).toList());

        connect("PORTNET", "official-mfds");
        assertTrue(connecting.open("PORTNET").partner().worksByOwnSystem());
        assertFalse(connecting.open("PORTNET").decides());
        assertEquals(Set.of("ReportError"), stage.a(Taking.class).actions("PORTNET"));
        assertFalse(stage.a(Taking.class).actions("QIA").contains("ReportClearance"), "agencies release nothing");
        assertFalse(stage.a(Taking.class).actions("KCS").contains("ReportDecision"), "customs decides for no agency");
    }

    private void connect(String partner, String holder) {
        Connecting connecting = stage.as(ADMINISTRATOR, Connecting.class);
        connecting.describe(partner, 0, connection());
        try {
            connecting.register(partner, stage.credential(holder).certificate().getEncoded());
        } catch (CertificateEncodingException e) {
            throw new AssertionError(e);
        }
        connecting.workBySystem(partner, version(partner));
    }

    private static Connection connection() {
        return new Connection(
                "https://agency.example/as4", "agreement", Connection.USUAL_SERVICE, RetryPlan.parse("1h 1h"));
    }

    private long version(String partner) {
        return stage.as(ADMINISTRATOR, Connecting.class).open(partner).partner().version();
    }

    private Receipt lodged() {
        String dossier = stage.typed(TRADER, "beef", THE_REST);
        Statement statement = stage.as(TRADER, Lodging.class).prepare(dossier);
        byte[] signature = stage.credential(TRADER).sign(statement.content());
        Receipt receipt = stage.a(Lodging.class).lodge(dossier, statement, signature);
        stage.deliver();
        return receipt;
    }

    private Stage.Sent to(String partner) {
        stage.deliver();
        return of(partner, stage.sent());
    }

    private static Stage.Sent of(String partner, List<Stage.Sent> sent) {
        return sent.stream()
                .filter(one -> one.partner().equals(partner))
                .findFirst()
                .orElseThrow();
    }

    private void receipted(Stage.Sent sent) {
        stage.a(Dispatching.class)
                .receipted(sent.partner(), sent.envelope(), "<receipt/>".getBytes(StandardCharsets.UTF_8));
    }

    private InTray.Taken comes(String partner, String id, String action, String xml) {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        return stage.a(Taking.class)
                .take(new InTray.Received(
                        partner,
                        id,
                        "conversation",
                        action,
                        String.valueOf(xml.hashCode()),
                        "signature",
                        List.of(new Content("document", "application/xml", bytes)),
                        "<envelope/>"));
    }

    private String decision(String application, String rest) {
        return root("Decision", "<ApplicationID>" + application + "</ApplicationID>" + rest);
    }

    private String clearance(Receipt receipt, String status, String rest) {
        return root(
                "ClearanceStatus",
                "<DeclarationID>" + receipt.declaration() + "</DeclarationID><StatusCode>" + status + "</StatusCode>"
                        + rest);
    }

    private String root(String name, String inside) {
        return "<" + name + " xmlns='urn:singlewindow:xml:1'><ID>" + messages++ + "</ID><IssueDateTime>"
                + stage.a(Clock.class).instant() + "</IssueDateTime>" + inside + "</" + name + ">";
    }

    private static String number(Receipt receipt) {
        return application(receipt, "VQ02");
    }

    private static String application(Receipt receipt, String document) {
        return receipt.agencies().stream()
                .filter(agency -> agency.document().equals(document))
                .map(Receipt.AgencyReceipt::application)
                .findFirst()
                .orElseThrow();
    }

    private ApplicationState state(Receipt receipt) {
        return stage.as(TRADER, Viewing.class).open(number(receipt)).state();
    }

    private Transmission.State state(String messageId) {
        return stage.a(Transmissions.class).page(ALL, Cut.at(0, 100)).rows().stream()
                .filter(one -> one.messageId().equals(messageId))
                .map(TransmissionFacts::state)
                .findFirst()
                .orElseThrow();
    }

    private List<TransmissionFacts> page(Transmission.State state) {
        return stage.as(ADMINISTRATOR, Monitoring.class).page(ALL, Cut.at(0, 100)).rows().stream()
                .filter(one -> one.state() == state)
                .toList();
    }

    private DeclarationView declaration(Receipt receipt) {
        return stage.as("customs-busan", Clearing.class).open(receipt.declaration());
    }

    private List<String> told() {
        return stage.as(TRADER, ReadingMessages.class).mine(Cut.at(0, 20)).rows().stream()
                .map(MessageFacts::code)
                .toList();
    }
}
