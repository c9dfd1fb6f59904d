package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Papers;
import org.singlewindow.application.Viewing;
import org.singlewindow.condition.Undertaken;
import org.singlewindow.declaration.Carriage;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.inspection.Ordering;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.notice.ReadingMessages;
import org.singlewindow.objection.Objected;
import org.singlewindow.outbox.Outbox;
import org.singlewindow.party.Mandate;
import org.singlewindow.party.Mandating;
import org.singlewindow.payment.Tariff;
import org.singlewindow.reference.Kst;
import org.singlewindow.result.Reporting;
import org.singlewindow.result.ResultElsewhere;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.writ.Lettered;

/**
 * Every use case is called by everyone whom a case does not concern. Each hears what he would hear about a case that never
 * was, nothing changes, and nothing of the case is said. What is called is found by looking among the classes: a new use
 * case is walked by itself, and the walk fails, saying what to do, where it cannot call one.
 */
class OwnerCrossingWalkTest {
    private static final String TRADER = "trader-hanbit";

    /** Who reaches cases that are not his by duty. */
    private static final Map<String, String> BY_DUTY = Map.of(
            "ChainCheck.check", "the help desk proves that a chain is whole, and sees numbers of entries only",
            "CallerCases.open",
                    "the help desk answers callers, and sees nothing that a case says; see HelpDeskStoryTest",
            "CallerCases.openInFull", "the same for a reason that is recorded; see HelpDeskStoryTest",
            "RuleTrials.ofDossier", "rules are tried on goods that were lodged; that it was done stands in the case",
            "Reporting.report", "an agency names the declaration of whoever showed it; see ResultsElsewhereStoryTest");

    /** Called by nobody from outside. */
    private static final Map<String, String> MACHINERY = Map.of();

    /** Whoever has a mandate for one document of a case may do this with the case. */
    private static final Map<String, String> OF_A_SHARE = Map.of(
            "CaseFiles.own", "as far as the document goes; see MandateScopeTest",
            "Viewing.ofCase", "the applications for that document",
            "Attaching.attach", "papers of that document",
            "Fees.ofCase", "what that document costs",
            "Performing.ofCase", "what is demanded for that document",
            "Booking.ofCase", "inspections for that document",
            "ReadingWrits.ofCase", "letters about that document",
            "ReadingMessages.opened", "messages about that document");

    /** Lists in which references stand by duty, though nothing that the case says. */
    private static final Map<String, String> SHOWING_REFERENCES = Map.of(
            "PaymentDesk.charges", "the help desk answers whoever asks what a fee is for; see PaymentStoryTest",
            "Monitoring.page", "the help desk looks for messages",
            "Redelivery.in", "the help desk looks for messages",
            "Searching.search", "the help desk looks for messages and for the cases of callers");

    /** Use cases that are not on the stage, and need not be. */
    private static final Map<String, String> OFF_STAGE = Map.of("HsSearch", "the nomenclature is everybody's");

    private static final Set<String> STAFF = Set.of(Actor.Role.HELP_DESK, Actor.Role.ADMINISTRATORS);

    private static final Map<String, List<String>> CONCERNED = Map.of(
            Actor.Role.TRADERS, List.of(TRADER),
            Actor.Role.BROKERS, List.of("broker-byeol", "broker-garam"),
            Actor.Role.OFFICIALS, List.of("official-mfds", "official-qia"),
            Actor.Role.CUSTOMS_OFFICERS, List.of("customs-busan"),
            Actor.Role.KEEPERS, List.of("keeper-one"),
            Actor.Role.HELP_DESK, List.of("helpdesk-one"),
            Actor.Role.ADMINISTRATORS, List.of("admin-one"));

    private final Stage stage = new Stage();
    private final Calling calling = new Calling(stage);
    private final Set<String> words = new TreeSet<>();
    private Receipt receipt;
    private String draft;
    private String elsewhere;
    private long paper;
    private long accepted;
    private long offered;

    /**
     * Somebody not concerned.
     *
     * @param cases of which that is true
     * @param shared cases of which he has a share, though not the consignment
     * @param mandates that are not his either
     * @param outright whether he has nothing to do with the owner at all
     */
    private record Stranger(
            String person,
            Actor.Role role,
            List<String> cases,
            List<String> shared,
            List<Long> mandates,
            boolean outright) {}

    @BeforeEach
    void lodge() {
        Tariff.put(stage, "VQ02", "krw: 12000");
        Rooms.enter(stage);
        String dossier = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        receipt = stage.as(TRADER, Lodging.class).lodgeConnected(dossier, Calling.KEY, new byte[] {1});
        stage.deliver();
        draft = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        elsewhere = stage.typed("trader-nuri", "bluetooth-speaker", Map.of());
        paper = stage.as(TRADER, Papers.class).of(application("VQ02")).get(0).id();
        inspect(application("VQ02"));
        ask(application("FD01"));
        mandated("GARAM", "broker-garam", "MD01");
        mandated("HANA", "broker-hana", "VQ02");
        mandated("BYEOL", "broker-byeol", "VQ02");
        accepted = mandate("GARAM");
        stage.as(TRADER, Mandating.class).end(mandate("BYEOL"));
        stage.as(TRADER, Mandating.class).grant("BYEOL", new Mandate.Scope(Set.of(), null));
        offered = mandate("BYEOL");
        report();
        Undertaken.put(stage, "official-qia", application("VQ02"));
        Objected.put(stage, "official-qia", application("VQ02"));
        Lettered.put(stage, receipt.declaration(), application("VQ02"));
        stage.deliver();
        JsonObject sample = Stage.sample("beef", ConsignmentStoryTest.THE_REST);
        words.add(sample.getString("title"));
        sample.getJsonObject("consignment").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("description", ""))
                .filter(text -> text.length() > 5)
                .forEach(words::add);
    }

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void nobodyLearnsOrChangesAnythingOfACaseThatDoesNotConcernHim() {
        List<String> wrong = new ArrayList<>();
        Set<String> walked = new TreeSet<>();
        for (UseCase useCase : ofSomebody()) {
            if (BY_DUTY.containsKey(useCase.name())) {
                continue;
            }
            for (Stranger stranger : strangers()) {
                if (useCase.roles().contains(stranger.role().name())) {
                    walked.add(useCase.name());
                    cross(useCase, stranger, wrong);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(walked.size() > 35, "a walk that meets nothing shows nothing: " + walked);
    }

    private void cross(UseCase useCase, Stranger stranger, List<String> wrong) {
        String before = asItStands();
        String unknown = calling.heard(stranger.person(), useCase, Named.NOTHING);
        for (Named named : named(useCase, stranger)) {
            String heard = calling.heard(stranger.person(), useCase, named);
            String who = useCase + " by " + stranger.person() + " of " + named;
            if (!named.asNothing(heard).equals(unknown)) {
                wrong.add(who + ": " + heard + " instead of " + unknown);
            }
            told(heard, stranger, Set.of(named.reference())).forEach(secret -> wrong.add(who + " told " + secret));
        }
        if (Meaning.of(useCase).contains(Meaning.PAPER) && stranger.person().equals("trader-nuri")) {
            Named own = new Named(elsewhere, "NURI", paper, 0);
            if (!calling.heard(stranger.person(), useCase, own)
                    .equals(calling.heard(stranger.person(), useCase, own.withoutPaper()))) {
                wrong.add(useCase + " gave a paper of another's case to whoever named a case of his own");
            }
        }
        if (!asItStands().equals(before)) {
            wrong.add(useCase + " by " + stranger.person() + " changed something");
        }
    }

    @Test
    void theWalkGetsAsFarAsTheCaseInEveryUseCase() {
        List<String> wrong = new ArrayList<>();
        for (UseCase useCase : ofSomebody()) {
            boolean arrives = useCase.roles().stream()
                    .flatMap(role -> CONCERNED.getOrDefault(role, List.of()).stream())
                    .anyMatch(person -> arrives(useCase, person));
            if (!arrives && !BY_DUTY.containsKey(useCase.name())) {
                wrong.add(useCase + " tells whom a case concerns what it tells about no case:"
                        + " say in Calling how it is called so that it looks at what is named");
            }
        }
        assertEquals(List.of(), wrong);
    }

    private boolean arrives(UseCase useCase, String person) {
        String unknown = calling.heard(person, useCase, Named.NOTHING);
        Stranger everything =
                new Stranger(person, Actor.Role.TRADER, cases(), List.of(), List.of(offered, accepted), true);
        String before = asItStands();
        return named(useCase, everything).stream()
                .anyMatch(named ->
                        !named.asNothing(calling.heard(person, useCase, named)).equals(unknown)
                                || !asItStands().equals(before));
    }

    @Test
    void listsAndSearchesShowNothingOfOthers() {
        List<String> wrong = new ArrayList<>();
        List<String> texts = new ArrayList<>(words);
        texts.addAll(List.of("", "VQ02", receipt.dossier(), application("VQ02")));
        for (UseCase useCase : lists()) {
            for (Stranger stranger : strangers()) {
                if (useCase.roles().isEmpty()
                        || useCase.roles().contains(stranger.role().name())) {
                    for (String text : useCase.inputs().isEmpty() ? List.of("") : texts) {
                        Set<String> known =
                                new TreeSet<>(SHOWING_REFERENCES.containsKey(useCase.name()) ? cases() : List.of());
                        known.add(text);
                        told(calling.heard(stranger.person(), useCase, Named.NOTHING, text), stranger, known)
                                .forEach(secret -> wrong.add(useCase + " told " + stranger.person() + " " + secret));
                    }
                }
            }
            if (isPageOfCases(useCase) && !showsSomething(useCase)) {
                wrong.add(useCase + " shows nothing to those concerned: say in Calling how it is called");
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<UseCase> lists() {
        return UseCase.ALL.stream()
                .filter(useCase -> !useCase.roles().equals(Set.of(Actor.Role.ADMINISTRATORS)))
                .filter(useCase -> !OFF_STAGE.containsKey(useCase.bean()))
                .filter(useCase -> !Meaning.isOfSomebody(useCase))
                // What names a message is for the window's machinery: see everyUseCaseIsExplained.
                .filter(useCase -> !Meaning.of(useCase).contains(Meaning.MESSAGE))
                .filter(useCase -> useCase.method().getReturnType() != void.class)
                .toList();
    }

    private static boolean isPageOfCases(UseCase useCase) {
        return useCase.method().getReturnType() == Page.class && !STAFF.containsAll(useCase.roles());
    }

    private boolean showsSomething(UseCase useCase) {
        return useCase.roles().stream()
                .flatMap(role -> CONCERNED.getOrDefault(role, List.of()).stream())
                .map(person -> calling.heard(person, useCase, Named.NOTHING, ""))
                .anyMatch(heard -> heard.startsWith("answered") && !heard.contains("rows=[]"));
    }

    @Test
    void everyUseCaseIsExplained() {
        List<String> wrong = new ArrayList<>();
        for (UseCase useCase : UseCase.ALL) {
            Meaning.unexplained(useCase)
                    .forEach(name -> wrong.add(useCase + ": say in parameters.properties what " + name + " names"));
            boolean open = useCase.roles().isEmpty();
            if (open && Meaning.isOfSomebody(useCase) && !MACHINERY.containsKey(useCase.name())) {
                wrong.add(useCase + " reaches something of somebody's, and everybody may call it: say who may");
            }
            if (!open && Meaning.of(useCase).contains(Meaning.MESSAGE) && !STAFF.containsAll(useCase.roles())) {
                wrong.add(useCase + " lets people name the window's own messages");
            }
            if (stage.isOff(useCase.method().getDeclaringClass()) != OFF_STAGE.containsKey(useCase.bean())) {
                wrong.add(
                        useCase + " is not on the stage, or is there in spite of OFF_STAGE: add its package to Stage");
            }
        }
        Set<String> names = UseCase.ALL.stream().map(UseCase::name).collect(Collectors.toSet());
        Stream.of(BY_DUTY, MACHINERY, OF_A_SHARE, SHOWING_REFERENCES)
                .flatMap(exceptions -> exceptions.keySet().stream())
                .filter(name -> !names.contains(name))
                .forEach(name -> wrong.add(name + " is an exception for a use case that is none any more"));
        assertEquals(List.of(), wrong);
    }

    @Test
    void theWalkWouldNotice() {
        UseCase own = UseCase.ALL.stream()
                .filter(useCase -> useCase.name().equals("CaseFiles.own"))
                .findFirst()
                .orElseThrow();
        Named named = new Named(receipt.dossier(), "HANBIT", paper, accepted);
        String heard = calling.heard(TRADER, own, named);
        assertFalse(named.asNothing(heard).equals(calling.heard(TRADER, own, Named.NOTHING)));
        Stranger all = new Stranger("trader-nuri", Actor.Role.TRADER, cases(), List.of(), List.of(), true);
        assertTrue(told(heard, all, Set.of()).size() > 4, "the owner hears all of it");
        String before = asItStands();
        stage.as(TRADER, Drafting.class).rename(draft, "another title");
        assertFalse(asItStands().equals(before));
    }

    private List<UseCase> ofSomebody() {
        return UseCase.ALL.stream()
                .filter(Meaning::isOfSomebody)
                .filter(useCase -> !MACHINERY.containsKey(useCase.name()))
                .toList();
    }

    private List<String> cases() {
        return List.of(receipt.dossier(), draft, receipt.declaration(), application("FD01"), application("VQ02"));
    }

    private List<Stranger> strangers() {
        List<String> others = List.of(draft, receipt.declaration(), application("FD01"));
        List<Long> mandates = List.of(accepted, offered);
        return List.of(
                new Stranger("trader-nuri", Actor.Role.TRADER, cases(), List.of(), mandates, true),
                // Its mandate is for a document that the case does not have.
                new Stranger("broker-garam", Actor.Role.BROKER, cases(), List.of(), List.of(offered), false),
                // Its mandate is for one of the documents.
                new Stranger("broker-hana", Actor.Role.BROKER, others, List.of(receipt.dossier()), mandates, false),
                // Its mandate has ended, and another one is not accepted.
                new Stranger("broker-byeol", Actor.Role.BROKER, cases(), List.of(), List.of(accepted), true),
                new Stranger("official-ktc", Actor.Role.OFFICIAL, cases(), List.of(), mandates, true),
                new Stranger(
                        "official-mfds",
                        Actor.Role.OFFICIAL,
                        List.of(application("VQ02"), draft),
                        List.of(),
                        mandates,
                        false),
                new Stranger("customs-busan", Actor.Role.CUSTOMS, List.of(draft), List.of(), mandates, false),
                new Stranger("helpdesk-one", Actor.Role.HELPDESK, cases(), List.of(), mandates, true),
                new Stranger("admin-one", Actor.Role.ADMIN, cases(), List.of(), mandates, true));
    }

    /** What somebody can name of others' with what the use case takes. */
    private List<Named> named(UseCase useCase, Stranger stranger) {
        Set<Meaning> meanings = EnumSet.copyOf(Meaning.of(useCase));
        if (meanings.contains(Meaning.CASE)) {
            Stream<String> shared =
                    OF_A_SHARE.containsKey(useCase.name()) ? Stream.empty() : stranger.shared().stream();
            return Stream.concat(stranger.cases().stream(), shared)
                    .map(reference -> new Named(reference, "HANBIT", paper, accepted))
                    .toList();
        }
        if (meanings.contains(Meaning.MANDATE)) {
            return stranger.mandates().stream()
                    .map(mandate -> new Named(receipt.dossier(), "HANBIT", paper, mandate))
                    .toList();
        }
        return stranger.outright() ? List.of(new Named(receipt.dossier(), "HANBIT", paper, accepted)) : List.of();
    }

    private List<String> told(String heard, Stranger stranger, Set<String> known) {
        Stream<String> secrets =
                Stream.concat(stranger.cases().stream(), stranger.outright() ? words.stream() : Stream.empty());
        return secrets.filter(secret -> !known.contains(secret) && heard.contains(secret))
                .toList();
    }

    /** Both cases, the messages and the mandates of the owner, and what is on its way, as they are now. */
    private String asItStands() {
        CaseFiles files = stage.as(TRADER, CaseFiles.class);
        return Calling.said(files.own(receipt.dossier()))
                + Calling.said(files.own(draft))
                + stage.a(CaseFiles.class).lodged(Cut.at(0, 10)).total()
                + stage.a(ReadingMessages.class).unread()
                + stage.a(Mandating.class).mine().stream()
                        .map(one -> one.state(LocalDate.of(2026, 1, 1)).name())
                        .toList()
                + stage.a(Outbox.class).claim(1).size();
    }

    private void report() {
        words.add("MFDS-2026-1");
        stage.as("official-mfds", Reporting.class)
                .report(new ResultElsewhere.Reported(
                        "FD01",
                        "MFDS-2026-1",
                        ResultElsewhere.Outcome.APPROVED,
                        LocalDate.now(Kst.ZONE),
                        null,
                        "",
                        "000-81-00011",
                        null,
                        Carriage.of("HDMU-NOWHERE-1", null)));
    }

    private void inspect(String application) {
        stage.as("official-qia", Deciding.class).claim(application);
        stage.as("official-qia", Ordering.class)
                .order(application, stage.a(Ordering.class).suggested(application));
    }

    private void ask(String application) {
        stage.as("official-mfds", Deciding.class).claim(application);
        long version =
                stage.as("official-mfds", Viewing.class).open(application).version();
        stage.as("official-mfds", Deciding.class).decide(application, version, new Decision.Ask("Which cut?"));
    }

    private void mandated(String organisation, String person, String document) {
        stage.as(TRADER, Mandating.class).grant(organisation, new Mandate.Scope(Set.of(document), null));
        long id = mandate(organisation);
        stage.as(person, Mandating.class).accept(id);
    }

    /** The newest that the organisation was given. */
    private long mandate(String organisation) {
        return stage.as(TRADER, Mandating.class).mine().stream()
                .filter(one -> one.broker().equals(organisation))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String application(String document) {
        return receipt.agencies().stream()
                .filter(agency -> agency.document().equals(document))
                .map(Receipt.AgencyReceipt::application)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
    }
}
