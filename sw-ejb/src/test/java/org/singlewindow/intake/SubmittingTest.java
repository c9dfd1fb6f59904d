package org.singlewindow.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.weld.junit5.EnableWeld;
import org.jboss.weld.junit5.WeldInitiator;
import org.jboss.weld.junit5.WeldSetup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.dossier.OnePage;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.Organisations;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Text;
import org.singlewindow.scan.FileScan;
import org.singlewindow.scan.HarmfulFile;
import org.singlewindow.scan.SpeakingScanner;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;

/** A whole consignment with its papers is lodged by one request, once. */
@EnableWeld
class SubmittingTest {
    private static final String KEY = "beef-2026-0001";
    private static final byte[] CERTIFICATE = {1};
    private static final byte[] PDF = OnePage.bytes();
    private static final Map<String, String> THE_REST =
            Map.of("/FD01/items/2/expiry", "2028-11-01", "/VQ02/hc_no", "AU-26-1188", "/VQ02/hc_date", "2026-11-02");

    @WeldSetup
    final WeldInitiator weld = WeldInitiator.of(DeclarationsElsewhereTest.window());

    @Inject
    private Submitting submitting;

    @Inject
    private Drafting drafting;

    @Inject
    private Organisations organisations;

    @Inject
    private TestCaller caller;

    @Inject
    private FileScan scan;

    @BeforeEach
    void traders() {
        Stream.of("HANBIT", "NURI").forEach(this::register);
        caller.is("HANBIT", Actor.Role.TRADER);
    }

    private void register(String code) {
        Organisation.Contact contact = new Organisation.Contact(
                "000-81-00011", "HBMT0000011", "나한빛", "서울", "02-0000-0011", "office@" + code + ".example");
        organisations.found(code, Organisation.Kind.TRADER, new Text(code, code), contact);
    }

    @Test
    void theDeclarationAndAllApplicationsAreLodgedWithTheirPapers() {
        Received received = submit(beef(THE_REST, "korean-label", "product-photo", "health-certificate"));
        assertFalse(received.repeated());
        assertTrue(
                received.receipt().agencies().stream().allMatch(agency -> agency.application() != null),
                received.toString());
        assertEquals(
                List.of("FD01", "VQ02"),
                received.receipt().agencies().stream()
                        .map(Receipt.AgencyReceipt::document)
                        .toList());
        assertEquals(
                List.of("korean-label", "product-photo", "health-certificate"),
                drafting.open(received.receipt().dossier()).attachments().stream()
                        .map(paper -> paper.kind())
                        .toList());
    }

    @Test
    void theSameSentAgainIsLodgedOnce() {
        Receipt first = submit(complete()).receipt();
        Received second = submit(complete());
        assertTrue(second.repeated());
        assertEquals(first, second.receipt());
        assertEquals(
                1,
                drafting.mine(Dossier.State.LODGED, Cut.at(0, 10)).total()
                        + drafting.mine(Dossier.State.DRAFT, Cut.at(0, 10)).total());
    }

    @Test
    void anotherConsignmentUnderTheSameKeyIsRefused() {
        submit(complete());
        assertRefused("intake.key-used", () -> submit(beef(THE_REST, "korean-label", "product-photo")));
    }

    @Test
    void keysOfOthersAreNeverMet() {
        Receipt first = submit(complete()).receipt();
        caller.is("NURI", Actor.Role.TRADER);
        assertNotEquals(first, submit(complete()).receipt());
    }

    @Test
    void whatIsMissingIsNamedAtItsPlace() {
        InvalidForm refused =
                assertThrows(InvalidForm.class, () -> submit(beef(Map.of(), "korean-label", "product-photo")));
        List<String> pointers =
                refused.violations().stream().map(Violation::pointer).toList();
        assertTrue(
                pointers.containsAll(List.of("/answers/VQ02/hc_no", "/attachments/health-certificate")),
                pointers::toString);
    }

    @Test
    void whatIsOfTheWrongTypeIsNamedAtItsPlace() {
        InvalidForm refused = assertThrows(
                InvalidForm.class, () -> submit(beef(Map.of("/VQ02/hc_date", "yesterday"), "health-certificate")));
        assertEquals("/answers/VQ02/hc_date", refused.violations().get(0).pointer());
    }

    @ParameterizedTest
    @CsvSource({"short", "with a blank in it"})
    void whatIsNoKeyIsRefused(String key) {
        assertRefused("lodgement.key-malformed", () -> submitting.submit(complete(), key, CERTIFICATE));
    }

    @Test
    void aPaperMustSayWhichOneItIs() {
        assertRefused("dossier.attachment-kind", () -> submit(beef(THE_REST, "the certificate of health")));
    }

    @Test
    void withAPaperThatDoesHarmNothingIsEvenDrafted() throws IOException {
        try (SpeakingScanner scanner = new SpeakingScanner()) {
            scanner.serve(scan);
            Submitting.Submission submission = complete();
            List<Attaching.Paper> papers = new ArrayList<>(submission.papers());
            papers.add(new Attaching.Paper(
                    "commercial-invoice", "invoice.pdf", SpeakingScanner.EICAR.getBytes(StandardCharsets.US_ASCII)));
            HarmfulFile harm = assertThrows(
                    HarmfulFile.class, () -> submit(new Submitting.Submission(submission.dossier(), papers)));
            assertEquals("/attachments/commercial-invoice", harm.place());
            assertEquals(0, drafting.mine(Dossier.State.DRAFT, Cut.at(0, 10)).total());
            assertEquals(4, scanner.looked().size(), "each paper once");
        }
    }

    private Received submit(Submitting.Submission submission) {
        return submitting.submit(submission, KEY, CERTIFICATE);
    }

    private static Submitting.Submission complete() {
        return beef(THE_REST, "korean-label", "product-photo", "health-certificate");
    }

    private static Submitting.Submission beef(Map<String, String> missing, String... papers) {
        JsonObject sample = Stage.sample("beef", missing);
        return new Submitting.Submission(
                new Entering.Entered(
                        null,
                        Direction.IMPORT,
                        "Frozen beef",
                        sample.getJsonObject("consignment"),
                        sample.getJsonObject("answers")),
                Stream.of(papers)
                        .map(kind -> new Attaching.Paper(kind, kind + ".pdf", PDF))
                        .toList());
    }

    private static void assertRefused(String code, Executable call) {
        assertEquals(code, assertThrows(Refusal.class, call).code());
    }
}
