package org.singlewindow.lodgement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.Application;
import org.singlewindow.application.Applications;
import org.singlewindow.application.ApplicationsContractTest;
import org.singlewindow.declaration.Declaration;
import org.singlewindow.declaration.Declarations;
import org.singlewindow.declaration.DeclarationsContractTest;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.Dossiers;
import org.singlewindow.dossier.DossiersContractTest;
import org.singlewindow.outbox.Envelope;
import org.singlewindow.outbox.Envelopes;
import org.singlewindow.outbox.EnvelopesContractTest;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.timeline.TimelineEntries;
import org.singlewindow.timeline.TimelineEntriesContractTest;

/** What holds of {@link Lodgements}, wherever they are kept. */
class LodgementsContractTest extends StoreContract<Lodgements> {
    private static final RequestKey KEY = new RequestKey("GARAM", "HANBIT", "key-00000001");
    private static final Instant BEFORE = NOW.minusSeconds(10);
    private static final Instant AFTER = NOW.minusSeconds(5);

    private Lodgement add(long dossier, RequestKey key, String content) {
        Lodgement.Proof proof = Lodgement.Proof.cms(new byte[] {1, 0, -1});
        Lodgement lodgement = new Lodgement(dossier, key, content, proof, "broker-garam", NOW);
        store().add(lodgement);
        return lodgement;
    }

    /** A case with one application and a declaration to which nothing happened since that moment. */
    private Dossier finished(long number, Instant at) {
        Dossier dossier = dossier(number, at);
        application(number + 100, dossier, at, true);
        Declaration declaration = DeclarationsContractTest.lodged(number + 200, number, dossier.reference(), at);
        DeclarationsContractTest.release(declaration, at);
        the(Declarations.class).add(declaration);
        return dossier;
    }

    private Dossier dossier(long number, Instant at) {
        Dossier dossier = DossiersContractTest.lodged(number, "HANBIT", List.of("FOOD"), at);
        the(Dossiers.class).add(dossier);
        return dossier;
    }

    private Application application(long number, Dossier dossier, Instant at, boolean withdrawn) {
        Application application = ApplicationsContractTest.lodged(number, dossier.id(), dossier.reference(), at);
        if (withdrawn) {
            ApplicationsContractTest.withdraw(application, at);
        }
        the(Applications.class).add(application);
        return application;
    }

    private List<String> finishedCases(int most) {
        written();
        return store().finishedCases(NOW.minusSeconds(7), most);
    }

    @Test
    void whatWasAddedIsFoundByItsKeyAsItWas() {
        add(7, KEY, "{\"말\":\"sealed?\"}");
        written();
        Lodgement found = store().byKey(KEY).orElseThrow();
        assertEquals(KEY, found.requestKey());
        assertArrayEquals("{\"말\":\"sealed?\"}".getBytes(StandardCharsets.UTF_8), found.content());
        assertArrayEquals(new byte[] {1, 0, -1}, found.signature());
        assertEquals(Lodgement.SignatureKind.CMS, found.signatureKind());
        assertEquals(NOW, found.lodgedAt());
        assertTrue(store().byKey(new RequestKey("BYEOL", "HANBIT", KEY.text())).isEmpty());
        assertTrue(store().byKey(new RequestKey("GARAM", "NURI", KEY.text())).isEmpty());
        assertTrue(
                store().byKey(new RequestKey("GARAM", "HANBIT", "key-00000002")).isEmpty());
    }

    @Test
    void aDossierHasItsOwnOldestFirstAndLosesThem() {
        add(7, KEY, "one");
        add(8, new RequestKey("GARAM", "NURI", KEY.text()), "other");
        add(7, new RequestKey("GARAM", "HANBIT", "key-00000002"), "two");
        written();
        assertEquals(
                List.of("one", "two"),
                store().of(7).stream()
                        .map(lodgement -> new String(lodgement.content(), StandardCharsets.UTF_8))
                        .toList());
        store().removeAll(7);
        written();
        assertEquals(List.of(), store().of(7));
        assertTrue(store().byKey(KEY).isEmpty());
        assertEquals(1, store().of(8).size());
    }

    @Test
    void finishedIsWhereAllIsDecidedAndQuiet() {
        Dossier second = finished(12, BEFORE);
        Dossier first = finished(11, BEFORE);
        finished(13, AFTER);
        Dossier bare = dossier(14, BEFORE);
        assertEquals(List.of(first.reference(), second.reference(), bare.reference()), finishedCases(10));
        assertEquals(List.of(first.reference()), finishedCases(1));
    }

    @Test
    void whatIsOpenIsNotFinished() {
        application(111, dossier(11, BEFORE), BEFORE, false);
        Dossier declared = dossier(12, BEFORE);
        the(Declarations.class).add(DeclarationsContractTest.lodged(212, 12, declared.reference(), BEFORE));
        assertEquals(List.of(), finishedCases(10));
    }

    @Test
    void whereSomethingHappenedSinceNothingIsFinished() {
        Dossier quiet = finished(11, BEFORE);
        Dossier busy = finished(12, BEFORE);
        TimelineEntries timeline = the(TimelineEntries.class);
        timeline.add(TimelineEntriesContractTest.entry(quiet.reference(), 1, BEFORE));
        timeline.add(TimelineEntriesContractTest.entry(busy.reference(), 1, AFTER));
        assertEquals(List.of(quiet.reference()), finishedCases(10));
    }

    @Test
    void whereAMessageHasNotArrivedNothingIsFinished() {
        Dossier arrived = dossier(11, BEFORE);
        Envelope receipted = EnvelopesContractTest.ready(
                "arrived", application(111, arrived, BEFORE, true).reference(), BEFORE);
        EnvelopesContractTest.arrive(receipted, BEFORE);
        the(Envelopes.class).add(receipted);
        Dossier waiting = dossier(12, BEFORE);
        the(Envelopes.class)
                .add(EnvelopesContractTest.ready(
                        "waits", application(112, waiting, BEFORE, true).reference(), BEFORE));
        assertEquals(List.of(arrived.reference()), finishedCases(10));
    }
}
