package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.dossier.OnePage;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.party.Mandate;
import org.singlewindow.party.Mandating;
import org.singlewindow.quota.Quotas;
import org.singlewindow.quota.TooMany;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.InMemoryRefusedAttempts;

/** What one organisation may have is bounded, and whoever tries what is not theirs is remembered. */
class LimitsStoryTest {
    private static final byte[] PAPER = OnePage.bytes();

    private final Map<String, Boolean> set = new HashMap<>();
    private Stage stage;

    @BeforeEach
    void raiseTheCurtain() {
        stage = new Stage();
    }

    @AfterEach
    void asBefore() {
        stage.close();
        set.keySet().forEach(System::clearProperty);
    }

    private void limit(Limits limit, long value) {
        System.setProperty(limit.property(), String.valueOf(value));
        set.put(limit.property(), true);
    }

    private String draft(String person, String owner) {
        return stage.as(person, Drafting.class).create(owner, Direction.IMPORT, "Test");
    }

    private static String refused(Runnable act) {
        return assertThrows(Refusal.class, act::run).code();
    }

    /** Does it until it is refused, and tells how often it was done. */
    private int times(Runnable act) {
        for (int done = 0; done < 1_000; done++) {
            try {
                act.run();
                stage.a(Quotas.class).settle();
            } catch (TooMany e) {
                assertTrue(e.retryAfter() > 0);
                return done;
            }
        }
        throw new AssertionError("Nothing was refused");
    }

    @Test
    void anOrganisationHasSoManyDraftsOpen() {
        limit(Limits.DRAFTS, 3);
        String first = draft("trader-hanbit", "HANBIT");
        draft("trader-hanbit", "HANBIT");
        draft("trader-hanbit", "HANBIT");
        assertEquals("dossier.too-many-drafts", refused(() -> draft("trader-hanbit", "HANBIT")));
        assertEquals(
                "dossier.too-many-drafts", refused(() -> stage.a(Drafting.class).copy(first)));
        assertDoesNotThrow(() -> draft("trader-nuri", "NURI"));
    }

    @Test
    void anOrganisationAttachesSoManyPapersADay() {
        limit(Limits.PAPERS, 25);
        limit(Limits.ATTACHMENTS, 1_000);
        String reference = draft("trader-hanbit", "HANBIT");
        Attaching attaching = stage.a(Attaching.class);
        assertEquals(25, times(() -> attaching.attach(reference, "commercial-invoice", "a.pdf", PAPER)));
        assertEquals("quota.papers", refused(() -> attaching.attach(reference, "commercial-invoice", "a.pdf", PAPER)));
    }

    @Test
    void anOrganisationAttachesSoManyKilobytesADay() {
        limit(Limits.PAPER_KILOBYTES, 30);
        limit(Limits.ATTACHMENTS, 1_000);
        String reference = draft("trader-hanbit", "HANBIT");
        byte[] large = OnePage.ofSize(9 * 1024);
        assertEquals(3, times(() -> stage.a(Attaching.class).attach(reference, "commercial-invoice", "a.pdf", large)));
    }

    @Test
    void anOrganisationLodgesSoOftenAMinute() {
        limit(Limits.LODGEMENTS, 1);
        String first = typedSpeaker();
        String second = typedSpeaker();
        byte[] certificate = {1};
        stage.as("trader-hanbit", Lodging.class).lodgeConnected(first, "limits-key-1", certificate);
        stage.a(Quotas.class).settle();
        assertEquals(
                "quota.lodgements",
                refused(() -> stage.a(Lodging.class).lodgeConnected(second, "limits-key-2", certificate)));
        assertDoesNotThrow(
                () -> stage.a(Lodging.class).lodgeConnected(first, "limits-key-1", certificate),
                "the same request again is none");
    }

    private String typedSpeaker() {
        return stage.typed("trader-hanbit", "beef", ConsignmentStoryTest.THE_REST);
    }

    @Test
    void anOrganisationOffersSoManyMandatesADay() {
        limit(Limits.MANDATES, 2);
        Mandating mandating = stage.as("trader-hanbit", Mandating.class);
        assertEquals(2, times(() -> {
            mandating.grant("GARAM", new Mandate.Scope(Set.of(), null));
            mandating.mine().forEach(mandate -> mandating.end(mandate.id()));
        }));
    }

    @Test
    void whoTriesWhatIsNotTheirsIsRecordedOnceAndWhoMistypesIsNot() {
        String reference = draft("trader-hanbit", "HANBIT");
        assertEquals(
                "dossier.not-found",
                refused(() -> stage.as("trader-nuri", Drafting.class).copy(reference)));
        assertEquals("dossier.no-mandate", refused(() -> draft("broker-garam", "HANBIT")));
        assertEquals(
                "dossier.attachment-empty",
                refused(() -> stage.as("trader-hanbit", Attaching.class)
                        .attach(reference, "commercial-invoice", "a.pdf", new byte[0])));
        assertEquals(
                List.of(
                        "trader-nuri NURI dossier.Drafting.copy dossier.not-found",
                        "broker-garam GARAM dossier.Drafting.create dossier.no-mandate"),
                stage.a(InMemoryRefusedAttempts.class).all().stream()
                        .map(one -> String.join(" ", one.person(), one.organisation(), one.act(), one.code()))
                        .toList());
    }
}
