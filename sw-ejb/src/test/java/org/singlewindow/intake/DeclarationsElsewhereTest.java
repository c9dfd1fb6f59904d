package org.singlewindow.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.weld.bootstrap.spi.BeanDiscoveryMode;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.junit5.EnableWeld;
import org.jboss.weld.junit5.WeldInitiator;
import org.jboss.weld.junit5.WeldSetup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.InMemoryApplications;
import org.singlewindow.certificate.InMemoryCertificateRecords;
import org.singlewindow.declaration.InMemoryDeclarations;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.dossier.InMemoryAttachments;
import org.singlewindow.dossier.InMemoryDossiers;
import org.singlewindow.exchange.InMemoryTransmissions;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.InMemoryLodgements;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Preparing;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.outbox.InMemoryEnvelopes;
import org.singlewindow.outbox.InMemoryInboxMessages;
import org.singlewindow.party.InMemoryOrganisations;
import org.singlewindow.reference.Texts;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.InMemoryRefusedAttempts;
import org.singlewindow.timeline.InMemoryTimelineEntries;

/**
 * Declarations that other systems wrote are lodged with the right documents, or refused with pointers to their elements.
 * Besides the samples kept here it tries all files of the folder in {@code SW_WCO_DEC}.
 */
@EnableWeld
class DeclarationsElsewhereTest {
    private static final byte[] CERTIFICATE = {1};

    @WeldSetup
    final WeldInitiator weld = WeldInitiator.of(window());

    @Inject
    private Receiving receiving;

    @Inject
    private TestCaller caller;

    @Inject
    private CaseFiles files;

    @Inject
    private Preparing preparing;

    @Inject
    private Lodging lodging;

    @Inject
    private org.singlewindow.form.Definitions definitions;

    @Inject
    private org.singlewindow.requirement.Requirements requirements;

    static Weld window() {
        return WeldInitiator.createWeld()
                .setBeanDiscoveryMode(BeanDiscoveryMode.ALL)
                .addPackages(
                        Receiving.class,
                        Lodging.class,
                        Drafting.class,
                        org.singlewindow.application.Deciding.class,
                        org.singlewindow.declaration.Clearing.class,
                        org.singlewindow.certificate.Certificates.class,
                        org.singlewindow.outbox.Outbox.class,
                        org.singlewindow.form.Definitions.class,
                        org.singlewindow.confirmation.ConfirmationList.class,
                        org.singlewindow.requirement.Requirements.class,
                        org.singlewindow.result.Reporting.class,
                        org.singlewindow.scan.Screening.class,
                        org.singlewindow.quota.Quotas.class,
                        org.singlewindow.privacy.Looking.class,
                        org.singlewindow.timeline.Timeline.class,
                        org.singlewindow.codes.CodeLists.class,
                        org.singlewindow.confirmation.ConfirmationList.class,
                        org.singlewindow.definitions.Catalogue.class,
                        org.singlewindow.sealing.Sealing.class,
                        org.singlewindow.reference.Kst.class)
                .addBeanClasses(withoutDatabase())
                .addExtension(new WithoutDatabase());
    }

    private static Class<?>[] withoutDatabase() {
        return new Class<?>[] {
            TestCaller.class,
            org.singlewindow.InMemoryIds.class,
            org.singlewindow.correspondence.Kinds.class,
            org.singlewindow.correspondence.Parties.class,
            org.singlewindow.correspondence.Posting.class,
            org.singlewindow.catchword.InMemoryCatchwords.class,
            InMemoryOrganisations.class,
            org.singlewindow.party.Callers.class,
            org.singlewindow.party.InMemoryMandates.class,
            InMemoryDossiers.class,
            InMemoryAttachments.class,
            InMemoryLodgements.class,
            InMemoryApplications.class,
            org.singlewindow.application.InMemoryUsualTimes.class,
            InMemoryDeclarations.class,
            InMemoryCertificateRecords.class,
            org.singlewindow.issuance.PaperKeeping.class,
            org.singlewindow.issuance.InMemoryCertificatePapers.class,
            InMemoryEnvelopes.class,
            org.singlewindow.quota.InMemoryGrants.class,
            org.singlewindow.privacy.InMemoryLooks.class,
            org.singlewindow.notice.InMemoryMessages.class,
            org.singlewindow.notice.OldMessages.class,
            org.singlewindow.party.Register.class,
            org.singlewindow.party.InMemoryPeople.class,
            InMemoryInboxMessages.class,
            InMemoryTransmissions.class,
            InMemoryTimelineEntries.class,
            org.singlewindow.definitions.InMemoryCatalogueChanges.class,
            org.singlewindow.result.InMemoryResultsElsewhere.class,
            InMemoryRefusedAttempts.class
        };
    }

    @BeforeEach
    void trader() {
        caller.is("HANBIT", Actor.Role.TRADER);
    }

    private Received receive(String xml) {
        return receiving.receive(xml.getBytes(StandardCharsets.UTF_8), null, null, CERTIFICATE);
    }

    private static String sample(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(DeclarationsElsewhereTest.class.getResourceAsStream("/wco-dec/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> refused(String xml) {
        return assertThrows(InvalidForm.class, () -> receive(xml)).violations().stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }

    private static String documents(Receipt receipt) {
        return receipt.agencies().stream().map(Receipt.AgencyReceipt::document).collect(Collectors.joining(" "));
    }

    @Test
    void beefNeedsFoodAndQuarantine() throws IOException {
        Received received = receive(sample("beef.xml"));
        assertEquals("FD01 VQ02", documents(received.receipt()));
        assertEquals(
                List.of("Declaration/GoodsShipment/Consignment/GoodsLocation/ID [L017] form.not-in-list"),
                received.notTaken().stream()
                        .map(left -> left.pointer() + " " + left.code())
                        .toList());

        var dossier = files.own(received.receipt().dossier()).dossier();
        assertEquals("HANBIT", dossier.owner());
        assertEquals("DEC SW-TEST-0001", dossier.title());
        assertEquals("1", dossier.items().get(0).getString("sequence"));
        assertEquals("0202300000", dossier.items().get(0).getString("hs"));
        assertEquals("AU", dossier.items().get(0).getString("origin"));
        assertEquals("18000", dossier.items().get(0).getString("netWeight"));
        assertEquals("USD", dossier.consignment().getJsonObject("shipment").getString("currency"));
        assertEquals(
                "MELB26110042", dossier.consignment().getJsonObject("transport").getString("billOfLading"));
        assertFalse(dossier.isDraft());
    }

    @Test
    void whatTheDeclarationLeavesOpenIsAskedAndLodgedLater() throws IOException {
        Receipt receipt = receive(sample("beef.xml")).receipt();
        assertTrue(receipt.agencies().stream().allMatch(agency -> agency.application() == null));
        var preparation = preparing.of(receipt.dossier());
        assertEquals(List.of(), preparation.consignment());
        assertFalse(preparation.documents().get(0).violations().isEmpty());
        assertEquals(
                "lodgement.nothing-left",
                assertThrows(Refusal.class, () -> lodging.declare(receipt.dossier(), "another-key", CERTIFICATE))
                        .code());
    }

    @Test
    void theSameDeclarationIsLodgedOnce() throws IOException {
        String xml = sample("beef.xml");
        Received first = receive(xml);
        Received second = receive(xml);
        assertFalse(first.repeated());
        assertTrue(second.repeated());
        assertEquals(first.receipt(), second.receipt());
        assertEquals(
                "intake.reference-used",
                assertThrows(Refusal.class, () -> receive(xml.replace("18000", "19000")))
                        .code());
    }

    @Test
    void othersKnowNothingOfTheReference() throws IOException {
        String xml = sample("beef.xml");
        Receipt first = receive(xml).receipt();
        caller.is("DONGBAEK", Actor.Role.TRADER);
        Received other = receive(xml);
        assertFalse(other.repeated());
        assertEquals("DONGBAEK", files.own(other.receipt().dossier()).dossier().owner());
        assertEquals(
                "dossier.not-found",
                assertThrows(Refusal.class, () -> files.own(first.dossier())).code());
    }

    @Test
    void aBrokerNeedsTheMandate() throws IOException {
        byte[] xml = sample("beef.xml").getBytes(StandardCharsets.UTF_8);
        caller.is("GARAM", Actor.Role.BROKER);
        assertEquals(
                "dossier.no-mandate",
                assertThrows(Refusal.class, () -> receiving.receive(xml, "NURI", null, CERTIFICATE))
                        .code());
        Receipt receipt = receiving.receive(xml, "HANBIT", null, CERTIFICATE).receipt();
        var dossier = files.own(receipt.dossier()).dossier();
        assertEquals("HANBIT GARAM", dossier.owner() + " " + dossier.filedBy());
    }

    @Test
    void everyFaultPointsToItsElement() throws IOException {
        assertEquals(
                List.of(
                        "Declaration/FunctionCode [017] intake.function-not-original",
                        "Declaration/GoodsShipment/GovernmentAgencyGoodsItem[1]/Origin/CountryCode [063]"
                                + " form.not-in-list",
                        "Declaration/GoodsShipment/GovernmentAgencyGoodsItem[2]/Commodity/Classification[2]/ID [145]"
                                + " form.not-an-hs-code",
                        "Declaration/GoodsShipment/GovernmentAgencyGoodsItem[2]/Commodity/GoodsMeasure/NetNetWeightMeasure"
                                + " [128] form.not-a-number",
                        "Declaration/GoodsShipment/GovernmentAgencyGoodsItem[3]/Commodity/Classification/ID [145]"
                                + " intake.hs-missing",
                        "Declaration/GoodsShipment/GovernmentAgencyGoodsItem[3]/Origin/CountryCode [063]"
                                + " intake.origin-missing",
                        "Declaration/GoodsShipment/GovernmentAgencyGoodsItem[3]/Commodity/GoodsMeasure/NetNetWeightMeasure"
                                + " [128] intake.quantity-missing"),
                refused(sample("faulty.xml")));
    }

    @Test
    void questionsOfTheRulesAreAnsweredInTheDeclaration() throws IOException {
        String oranges = sample("beef.xml").replace("02023000", "08051000");
        assertEquals(
                List.of("Declaration/GoodsShipment/GovernmentAgencyGoodsItem[1]/AdditionalInformation/StatementCode"
                        + " [226] intake.question-open"),
                refused(oranges));
        String answer = "<AdditionalInformation><StatementCode>plant-use</StatementCode>"
                + "<StatementDescription>%s</StatementDescription></AdditionalInformation><Commodity>";
        assertEquals(
                "FD01 PQ01",
                documents(receive(oranges.replace("<Commodity>", answer.formatted("CONSUMPTION")))
                        .receipt()));
        assertEquals(
                1,
                refused(oranges.replace("SW-TEST-0001", "SW-TEST-0002")
                                .replace("<Commodity>", answer.formatted("NONSENSE")))
                        .size());
    }

    @Test
    void anOpenQuestionIsToldWithItsAnswersOrAnsweredWithAReason() throws IOException {
        String oranges = sample("beef.xml").replace("02023000", "08051000");
        Violation open = assertThrows(InvalidForm.class, () -> receive(oranges))
                .violations()
                .get(0);
        String told = Texts.of(Locale.ENGLISH).get(open.code(), open.args().toArray());
        assertTrue(told.contains("StatementCode “plant-use”"), told);
        assertTrue(told.contains("CONSUMPTION (") && told.contains("not-subject-FD01"), told);

        String claim = "<AdditionalInformation><StatementCode>not-subject-FD01</StatementCode>"
                + "<StatementDescription>%s</StatementDescription></AdditionalInformation><Commodity>";
        String pointer =
                "Declaration/GoodsShipment/GovernmentAgencyGoodsItem[1]/AdditionalInformation/StatementCode [226]";
        assertEquals(
                List.of(pointer + " intake.question-open", pointer + " intake.no-such-reason"),
                refused(oranges.replace("<Commodity>", claim.formatted("MDB01"))));
        assertEquals(
                List.of(pointer + " intake.proof-needed"),
                refused(oranges.replace("<Commodity>", claim.formatted("FSZ01"))));
        Receipt receipt = receive(oranges.replace("SW-TEST-0001", "SW-TEST-0003")
                        .replace("<Commodity>", claim.formatted("FSB01")))
                .receipt();
        assertEquals("PQ01", documents(receipt));
        var left = preparing.of(receipt.dossier()).findings().notSubject().get(0);
        assertEquals("FD01 FSB01 true", left.document() + " " + left.code() + " " + left.claimed());
    }

    /**
     * Writes {@code target/declarations-elsewhere.txt}: each file with its goods, documents, rules, laws, questions, and
     * what was kept of it. What was kept is what the file says, read once more by other means.
     */
    @Test
    void allFilesOfTheFolderAreLodgedOrRefusedWithPointers() throws IOException {
        DeclarationsReport report = new DeclarationsReport(definitions, requirements);
        for (Path file : folder()) {
            byte[] xml = Files.readAllBytes(file);
            String name = file.getFileName().toString();
            try {
                Received received = receiving.receive(xml, null, name, CERTIFICATE);
                JsonObject kept =
                        files.own(received.receipt().dossier()).dossier().consignment();
                report.lodged(name, xml, received, kept);
                assertEquals(List.of(), new WhatWasKept(xml).differences(kept), name);
            } catch (InvalidForm e) {
                assertFalse(e.violations().isEmpty());
                e.violations()
                        .forEach(violation ->
                                assertTrue(violation.pointer().startsWith("Declaration"), violation::pointer));
                report.refused(name, xml, e.violations());
            }
        }
        report.write(Path.of("target/declarations-elsewhere.txt"));
    }

    private static List<Path> folder() throws IOException {
        String named = System.getenv("SW_WCO_DEC");
        Path folder = Path.of(named == null ? "../../shared/data/wco-dec" : named);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return new ArrayList<>(all.filter(path -> path.toString().endsWith(".xml"))
                    .sorted()
                    .toList());
        }
    }
}
