package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.certificate.Certificates;
import org.singlewindow.declaration.Carriage;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.dossier.OnePage;
import org.singlewindow.intake.Entering;
import org.singlewindow.intake.Received;
import org.singlewindow.intake.Submitting;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.party.Mandate;
import org.singlewindow.party.Mandating;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Kst;
import org.singlewindow.result.Reporting;
import org.singlewindow.result.ResultElsewhere;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;

/** Keys, numbers and papers of one organisation are never in the way of another, nor told to it. */
class KeysOfOrganisationsTest {
    private static final String KEY = "order-2026-0001";
    private static final byte[] CERTIFICATE = {1, 2, 3};
    private static final byte[] PAPER = OnePage.bytes();

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void aKeyThatAnotherOrganisationHasUsedIsFree() {
        String hanbit = stage.typed("trader-hanbit", "beef", ConsignmentStoryTest.THE_REST);
        Receipt first = stage.as("trader-hanbit", Lodging.class).lodgeConnected(hanbit, KEY, CERTIFICATE);
        String nuri = stage.typed("trader-nuri", "bluetooth-speaker", SPEAKER);
        Lodging lodging = stage.as("trader-nuri", Lodging.class);
        assertTrue(lodging.earlier("NURI", KEY).isEmpty());
        assertTrue(lodging.earlier("HANBIT", KEY).isEmpty(), "asking for another's finds nothing");
        Receipt second = lodging.lodgeConnected(nuri, KEY, CERTIFICATE);
        assertEquals(nuri, second.dossier());
        assertFalse(second.toString().contains(first.dossier()));
        assertEquals(second, lodging.lodgeConnected(nuri, KEY, CERTIFICATE), "the same again, once");
    }

    @Test
    void theSameKeyForAnotherOwnDossierIsRefusedAndNamesNothing() {
        String one = stage.typed("trader-hanbit", "beef", ConsignmentStoryTest.THE_REST);
        String other = stage.typed("trader-hanbit", "beef", ConsignmentStoryTest.THE_REST);
        Lodging lodging = stage.as("trader-hanbit", Lodging.class);
        lodging.lodgeConnected(one, KEY, CERTIFICATE);
        Refusal refused = assertThrows(Refusal.class, () -> lodging.lodgeConnected(other, KEY, CERTIFICATE));
        assertEquals("lodgement.key-used-elsewhere", refused.code());
        assertEquals(List.of(), refused.args());
    }

    @Test
    void aBrokersKeysAreKeptApartForEachOwner() {
        mandate("trader-hanbit");
        mandate("trader-nuri");
        Received first = submit("broker-garam", "beef", ConsignmentStoryTest.THE_REST);
        Received second = submit("broker-garam", "bluetooth-speaker", SPEAKER);
        assertFalse(second.repeated());
        assertNotEquals(first.receipt().dossier(), second.receipt().dossier());
        assertTrue(submit("broker-garam", "beef", ConsignmentStoryTest.THE_REST).repeated());
        Received own = submit("trader-hanbit", "beef", ConsignmentStoryTest.THE_REST);
        assertFalse(own.repeated(), "the owner's own keys are not its broker's");

        stage.as("trader-hanbit", Mandating.class)
                .end(stage.as("trader-hanbit", Mandating.class).mine().get(0).id());
        Refusal refused =
                assertThrows(Refusal.class, () -> submit("broker-garam", "beef", ConsignmentStoryTest.THE_REST));
        assertEquals(List.of(), refused.args(), "a case that is no longer the broker's is not named");
    }

    @Test
    void theSamePaperOfTwoOrganisationsIsTwoPapers() {
        String hanbit = stage.as("trader-hanbit", Drafting.class).create("HANBIT", Direction.IMPORT, "one");
        long first = stage.as("trader-hanbit", Attaching.class).attach(hanbit, "other", "secret-name.pdf", PAPER);
        String nuri = stage.as("trader-nuri", Drafting.class).create("NURI", Direction.IMPORT, "two");
        Attaching attaching = stage.as("trader-nuri", Attaching.class);
        long second = attaching.attach(nuri, "other", "mine.pdf", PAPER);
        assertNotEquals(first, second);
        assertEquals("mine.pdf", attaching.read(nuri, second).name());
        assertRefused("dossier.attachment-not-found", () -> attaching.read(nuri, first));
        assertRefused("dossier.attachment-not-found", () -> attaching.read(nuri, 999_999));
        assertRefused("dossier.attachment-not-found", () -> attaching.remove(nuri, first));
        attaching.remove(nuri, second);
        assertEquals(
                "secret-name.pdf",
                stage.as("trader-hanbit", Attaching.class).read(hanbit, first).name());
    }

    @Test
    void twoAgenciesMayGiveTheSameNumber() {
        stage.as("official-mfds", Reporting.class).report(result("FD01", "of the food agency"));
        Reporting quarantine = stage.as("official-qia", Reporting.class);
        assertEquals(
                "of the quarantine agency",
                quarantine
                        .report(result("VQ02", "of the quarantine agency"))
                        .result()
                        .reason());
        assertEquals(1, quarantine.page("", Cut.at(0, 10)).total());
        assertRefused("form.invalid", () -> quarantine.report(result("FD01", "of another's document")));
    }

    @Test
    void aCertificatesNumberAloneSaysNothing() {
        String dossier = stage.typed("trader-hanbit", "beef", ConsignmentStoryTest.THE_REST);
        Receipt receipt = stage.as("trader-hanbit", Lodging.class).lodgeConnected(dossier, KEY, CERTIFICATE);
        stage.deliver();
        String application = Objects.requireNonNull(receipt.agencies().get(0).application());
        stage.as("official-mfds", Deciding.class).claim(application);
        long version = stage.a(Viewing.class).open(application).version();
        stage.a(Deciding.class).decide(application, version, new Decision.Approve(null, null));
        String number =
                Objects.requireNonNull(stage.a(Viewing.class).open(application).certificate());
        assertTrue(stage.a(Certificates.class).verify(number, "").isEmpty());
        assertTrue(stage.a(Certificates.class).verify(number, "2222222222").isEmpty());
    }

    private static final Map<String, String> SPEAKER = Map.of("/RR02/items/1/conf_no", "R-R-NAU-1");

    private Received submit(String person, String sample, Map<String, String> missing) {
        JsonObject typed = Stage.sample(sample, missing);
        List<Attaching.Paper> papers = typed.getJsonArray("attachments").getValuesAs(JsonObject.class).stream()
                .map(paper -> new Attaching.Paper(paper.getString("kind"), paper.getString("fileName"), PAPER))
                .toList();
        return stage.as(person, Submitting.class)
                .submit(
                        new Submitting.Submission(
                                new Entering.Entered(
                                        typed.getString("owner"),
                                        Direction.valueOf(typed.getString("direction")),
                                        typed.getString("title"),
                                        typed.getJsonObject("consignment"),
                                        typed.getJsonObject("answers")),
                                papers),
                        KEY,
                        CERTIFICATE);
    }

    private void mandate(String trader) {
        stage.as(trader, Mandating.class).grant("GARAM", new Mandate.Scope(Set.of(), null));
        long id = stage.as(trader, Mandating.class).mine().get(0).id();
        stage.as("broker-garam", Mandating.class).accept(id);
    }

    private static ResultElsewhere.Reported result(String document, String reason) {
        return new ResultElsewhere.Reported(
                document,
                "2026-4711",
                ResultElsewhere.Outcome.REFUSED,
                LocalDate.now(Kst.ZONE),
                null,
                reason,
                "000-81-00011",
                null,
                Carriage.of("BILL-1", null));
    }

    private static void assertRefused(String code, Executable act) {
        assertEquals(code, assertThrows(Refusal.class, act).code());
    }
}
