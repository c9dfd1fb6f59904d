package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.credential.SignIn;
import org.singlewindow.credential.SignInHistory;
import org.singlewindow.credential.SigningIn;
import org.singlewindow.declaration.Clearance;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.dossier.OnePage;
import org.singlewindow.helpdesk.CallerCase;
import org.singlewindow.helpdesk.CallerCases;
import org.singlewindow.helpdesk.CallerPeople;
import org.singlewindow.helpdesk.CallerPerson;
import org.singlewindow.helpdesk.Happening;
import org.singlewindow.helpdesk.Turn;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.outbox.Delivery;
import org.singlewindow.party.Admitting;
import org.singlewindow.party.Mandate;
import org.singlewindow.party.Mandating;
import org.singlewindow.privacy.LookFacts;
import org.singlewindow.privacy.LookQuery;
import org.singlewindow.privacy.Looks;
import org.singlewindow.privacy.Reason;
import org.singlewindow.search.Found;
import org.singlewindow.search.Kind;
import org.singlewindow.search.Searching;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.RefusedAttempts;

/** Whatever a caller has at hand finds the case, and the help desk says where it is without reading what it says. */
class HelpDeskStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String FOOD = "official-mfds";
    private static final String CUSTOMS = "customs-busan";
    private static final String DESK = "helpdesk-one";
    private static final String ADMIN = "admin-one";
    private static final Reason ASKED = Reason.given("ASKED", "");

    private final Stage stage = new Stage();
    private Receipt receipt;
    private JsonObject consignment;
    private Instant passed = Instant.EPOCH;

    @BeforeEach
    void lodge() {
        String dossier = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        consignment = stage.as(TRADER, Drafting.class).open(dossier).consignment();
        receipt = stage.as(TRADER, Lodging.class).lodgeConnected(dossier, Calling.KEY, new byte[] {1});
    }

    @AfterEach
    void lower() {
        stage.close();
    }

    private String application(String document) {
        return receipt.agencies().stream()
                .filter(agency -> agency.document().equals(document))
                .map(agency -> Objects.requireNonNull(agency.application()))
                .findFirst()
                .orElseThrow();
    }

    private CallerCase open() {
        return stage.as(DESK, CallerCases.class).open(receipt.dossier());
    }

    private CallerCase.Applied food() {
        return open().applications().stream()
                .filter(one -> one.document().equals("FD01"))
                .findFirst()
                .orElseThrow();
    }

    private Instant now() {
        return stage.a(Clock.class).instant();
    }

    private void pass() {
        stage.a(StageClock.class).pass(Duration.ofMinutes(7));
        passed = now();
    }

    /** The clock goes on while the story is told: it was since time passed last. */
    private void assertJust(Instant at) {
        assertTrue(!at.isBefore(passed.truncatedTo(ChronoUnit.MICROS)) && !at.isAfter(now()), at + " " + passed);
    }

    private List<Found> found(String person, String typed, Kind kind) {
        return stage.as(person, Searching.class).search(typed).groups().stream()
                .filter(group -> group.kind() == kind)
                .flatMap(group -> group.found().stream())
                .toList();
    }

    @Test
    void whateverACallerHasAtHandFindsTheCase() {
        JsonObject transport = consignment.getJsonObject("transport");
        for (String known : List.of(
                receipt.dossier(),
                receipt.declaration(),
                application("FD01"),
                transport.getString("billOfLading"),
                transport.getString("containerNumber"),
                consignment.getJsonObject("shipment").getString("invoiceNumber"),
                "hanbit",
                "000-81-00011",
                "0008100011",
                "02-0000-0011",
                "(02) 0000 0011",
                "+82 2 0000 0011")) {
            for (String operator : List.of(DESK, ADMIN)) {
                List<Found> cases = found(operator, known, Kind.CASE);
                assertEquals(
                        List.of(receipt.dossier()),
                        cases.stream().map(Found::opens).toList(),
                        operator + " " + known);
                assertEquals("", cases.get(0).name(), "the goods are told for a reason only");
            }
        }
        String bill = transport.getString("billOfLading");
        assertEquals(
                receipt.dossier(),
                stage.as(DESK, Searching.class)
                        .search(bill)
                        .called()
                        .map(Found::opens)
                        .orElse(""));
        assertEquals(List.of(), found(DESK, "02-0000-9999", Kind.CASE));
        assertEquals(List.of(), found(DESK, "0000", Kind.PERSON), "a part of a number is nobody's");
    }

    @Test
    void aTelephoneFindsWhoMayBeCalling() {
        assertTrue(found(DESK, "+82-2-0000-0011", Kind.PERSON).stream()
                .anyMatch(found -> found.opens().equals(TRADER)));
        assertEquals(List.of(), found("trader-nuri", "02-0000-0011", Kind.CASE), "it opens nothing to others");
    }

    @Test
    void theDeskAndAdministratorsAloneOpenItAndADraftIsNobodysCaseYet() {
        for (Class<?> useCase : List.of(CallerCases.class, CallerPeople.class)) {
            assertEquals(
                    Set.of(Actor.Role.HELP_DESK, Actor.Role.ADMINISTRATORS),
                    Set.of(useCase.getAnnotation(RolesAllowed.class).value()));
        }
        String draft = stage.typed(TRADER, "beef", Map.of());
        for (String reference : List.of(draft, receipt.declaration(), "SW26-9999999-9")) {
            CallerCases desk = stage.as(DESK, CallerCases.class);
            assertEquals("dossier.not-found", refused(() -> desk.open(reference)));
            assertEquals("dossier.not-found", refused(() -> desk.openInFull(reference, ASKED)));
        }
        assertEquals(
                "party.person-not-found",
                refused(() -> stage.as(DESK, CallerPeople.class).open("nobody")));
        assertEquals(List.of(), looks());
    }

    private static String refused(Runnable act) {
        return assertThrows(Refusal.class, act::run).code();
    }

    private List<String> looks() {
        return stage.a(Looks.class).page(LookQuery.ALL, 100).stream()
                .sorted(Comparator.comparing(LookFacts::id))
                .map(look -> look.person() + " " + look.screen() + " " + look.subject() + " " + look.whose() + " "
                        + look.reason())
                .toList();
    }

    @Test
    void whatTheCaseSaysIsShownForAReasonThatIsRecorded() {
        stage.deliver();
        CallerCase masked = open();
        assertTrue(masked.isMasked());
        assertNull(masked.entered());
        JsonObject item = consignment.getJsonArray("items").getJsonObject(0);
        String title = stage.as(TRADER, Drafting.class).open(receipt.dossier()).title();
        for (String secret : List.of(
                title,
                item.getString("description"),
                item.getString("descriptionKo"),
                item.getString("hs"),
                consignment.getJsonObject("exporter").getString("name"),
                consignment.getJsonObject("transport").getString("billOfLading"),
                TRADER)) {
            assertFalse(Calling.said(masked).contains(secret), secret);
        }
        CallerCases desk = stage.as(DESK, CallerCases.class);
        assertEquals("privacy.reason-wanted", refused(() -> desk.openInFull(receipt.dossier(), Reason.WORK)));
        CallerCase whole = desk.openInFull(receipt.dossier(), ASKED);
        assertEquals(title, Objects.requireNonNull(whole.entered()).title());
        assertTrue(Calling.said(whole).contains(TRADER), "who did what");
        assertEquals(
                List.of(
                        DESK + " CASE_AT_DESK " + receipt.dossier() + " HANBIT WORK",
                        DESK + " CASE_IN_FULL " + receipt.dossier() + " HANBIT ASKED"),
                looks());
    }

    private Turn turn(Turn.Awaited awaited) {
        return open().turns().stream()
                .filter(turn -> turn.awaited() == awaited)
                .findFirst()
                .orElseThrow(() -> new AssertionError(awaited + " is not among " + open().turns()));
    }

    private Set<Turn.Awaited> awaited(String application) {
        return open().turns().stream()
                .filter(turn -> turn.application().equals(application))
                .map(Turn::awaited)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Turn.Awaited.class)));
    }

    private void decide(Decision decision) {
        pass();
        String food = application("FD01");
        long version = stage.as(FOOD, Viewing.class).open(food).version();
        stage.as(FOOD, Deciding.class).decide(food, version, decision);
    }

    @Test
    void whoseTurnItIsAndSinceWhenFollowsTheApplication() {
        String food = application("FD01");
        Instant lodged = now();
        assertEquals(EnumSet.of(Turn.Awaited.DELIVERY), awaited(food));
        assertEquals(Delivery.READY, Objects.requireNonNull(food().toAgency()).state());
        pass();
        stage.deliver();
        assertEquals(EnumSet.of(Turn.Awaited.REVIEW), awaited(food));
        assertTrue(turn(Turn.Awaited.REVIEW).since().isAfter(lodged));
        assertEquals(
                Delivery.ACKNOWLEDGED, Objects.requireNonNull(food().toAgency()).state());

        pass();
        stage.as(FOOD, Deciding.class).claim(food);
        assertJust(turn(Turn.Awaited.DECISION).since());
        assertEquals("MFDS", turn(Turn.Awaited.DECISION).organisation());

        decide(new Decision.Ask("어느 부위입니까?"));
        Turn answer = turn(Turn.Awaited.ANSWER);
        assertEquals(new Turn(Turn.Awaited.ANSWER, "HANBIT", "FD01", food, answer.since()), answer);
        assertJust(answer.since());
        assertEquals("어느 부위입니까?", food().question());
    }

    @Test
    void aRefusalIsGivenWithItsReasonAndIsTheTradersTurn() {
        stage.deliver();
        stage.as(FOOD, Deciding.class).claim(application("FD01"));
        decide(new Decision.Refuse("DOCUMENTS", "성적서가 없습니다."));
        assertEquals("DOCUMENTS", food().reasonCode());
        assertEquals("성적서가 없습니다.", food().reasonText());
        Turn turn = turn(Turn.Awaited.ANOTHER_ATTEMPT);
        assertJust(turn.since());
        assertEquals(Turn.By.TRADER, turn.awaited().by());
    }

    @Test
    void anApprovalGivesTheCertificateAndNobodyIsWaitedForAnyMore() {
        stage.deliver();
        stage.as(FOOD, Deciding.class).claim(application("FD01"));
        decide(new Decision.Approve(null, null));
        assertFalse(Objects.requireNonNull(food().certificate()).isEmpty());
        assertEquals(Set.of(), awaited(application("FD01")));
    }

    private void say(Clearance.Act act, String text) {
        pass();
        Clearing clearing = stage.as(CUSTOMS, Clearing.class);
        clearing.answer(
                receipt.declaration(), clearing.open(receipt.declaration()).revision(), act, text);
    }

    @Test
    void whatCustomsWantsIsATurnOfItsOwn() {
        stage.deliver();
        say(Clearance.Act.SELECT, "");
        assertJust(turn(Turn.Awaited.INSPECTION).since());
        say(Clearance.Act.WANT_DOCUMENTS, "송품장");
        assertJust(turn(Turn.Awaited.PAPERS).since());
        assertEquals("HANBIT", turn(Turn.Awaited.PAPERS).organisation());
        pass();
        stage.as(TRADER, Attaching.class).attach(receipt.dossier(), "other", "invoice.pdf", OnePage.bytes());
        assertJust(turn(Turn.Awaited.PAPERS_SEEN).since());
        assertTrue(open().papers().contains("other"));
        say(Clearance.Act.REFUSE, "금지 물품");
        assertEquals(List.of(), open().turns(), "customs has spoken for good");
        assertEquals("금지 물품", open().declaration().clearanceText());
    }

    @Test
    void stepsNoticesMailsAndMessagesStandInOneOrderOfTime() {
        pass();
        stage.deliver();
        stage.as(FOOD, Deciding.class).claim(application("FD01"));
        decide(new Decision.Ask("Which cut?"));
        List<Happening> happenings = open().happenings();
        assertEquals(
                happenings.stream()
                        .map(Happening::at)
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                happenings.stream().map(Happening::at).toList());
        assertEquals(
                EnumSet.of(Happening.Sort.STEP, Happening.Sort.NOTICE, Happening.Sort.MAIL, Happening.Sort.QUEUED),
                happenings.stream()
                        .map(Happening::sort)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Happening.Sort.class))));
        Happening mail = happenings.stream()
                .filter(one -> one.sort() == Happening.Sort.MAIL)
                .findFirst()
                .orElseThrow();
        assertEquals("READY", mail.state());
        stage.deliver();
        assertTrue(open().happenings().stream()
                .filter(one -> one.sort() == Happening.Sort.MAIL)
                .allMatch(one -> one.state().equals("ACKNOWLEDGED") && one.settledAt() != null));
        assertFalse(Calling.said(happenings).contains("Which cut?"), "what messages say stands elsewhere");
    }

    @Test
    void whyAPersonCannotSignIn() {
        CallerPerson before = stage.as(DESK, CallerPeople.class).open(TRADER);
        assertEquals(List.of(), before.signIns().last());
        assertEquals(
                List.of(SignInHistory.Standing.GOOD),
                before.signIns().certificates().stream()
                        .map(SignInHistory.Held::standing)
                        .toList());

        SigningIn signingIn = stage.a(SigningIn.class);
        pass();
        signingIn.signIn(stage.credential(TRADER).certificate());
        stage.as(ADMIN, Admitting.class).suspend(TRADER);
        assertEquals(
                "party.person-inactive",
                refused(() -> signingIn.signIn(stage.credential(TRADER).certificate())));
        stage.a(RefusedAttempts.class).write();

        CallerPerson person = stage.as(DESK, CallerPeople.class).open(TRADER);
        assertFalse(person.active());
        assertEquals("HANBIT", person.organisation());
        assertEquals(Actor.Role.TRADER, person.role());
        assertEquals(
                List.of(SignIn.Way.CONNECTION),
                person.signIns().last().stream().map(SignIn::way).toList());
        assertJust(person.signIns().last().get(0).at());
        assertEquals(
                List.of("party.connect party.person-inactive"),
                person.signIns().refused().stream()
                        .map(one -> one.act() + " " + one.code())
                        .toList());
        assertEquals(DESK + " PERSON_AT_DESK " + TRADER + " HANBIT WORK", looks().get(0));
    }

    @Test
    void underWhichMandatesAPersonWorks() {
        stage.as(TRADER, Mandating.class).grant("GARAM", new Mandate.Scope(Set.of("FD01"), null));
        for (String person : List.of(TRADER, "broker-garam")) {
            CallerPerson opened = stage.as(DESK, CallerPeople.class).open(person);
            assertEquals(1, opened.allMandates(), person);
            assertEquals(List.of("FD01"), opened.mandates().get(0).documents(), person);
        }
        assertEquals(0, stage.as(DESK, CallerPeople.class).open("trader-nuri").allMandates());
    }
}
