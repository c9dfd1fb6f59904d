package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.certificate.CertificateAct;
import org.singlewindow.certificate.CertificateChange;
import org.singlewindow.certificate.CertificateState;
import org.singlewindow.certificate.Certificates;
import org.singlewindow.certificate.Quantity;
import org.singlewindow.declaration.Clearance;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.shared.Refusal;

/** A certificate is measured when it is issued, used up when its goods are released, and whole again if that is cancelled. */
class WriteOffStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String CUSTOMS = "customs-busan";

    private final Stage stage = new Stage();
    private String dossier = "";
    private Receipt receipt = new Receipt("", "", Instant.EPOCH, List.of(), List.of(), List.of());

    @BeforeEach
    void approve() {
        dossier = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        receipt = stage.as(TRADER, Lodging.class).lodgeConnected(dossier, "write-off", new byte[] {1});
        stage.deliver();
        approve("official-mfds", "FD01");
        approve("official-qia", "VQ02");
        stage.confirm(receipt.declaration());
    }

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void releasingUsesItUpAndCancellingGivesItBack() {
        String number = certificate("FD01");
        assertEquals(CertificateState.VALID, state(number));
        assertTrue(stage.a(Certificates.class).left(List.of(number)).stream()
                .allMatch(line -> line.used().signum() == 0 && line.left().signum() > 0));
        Clearing clearing = stage.as(CUSTOMS, Clearing.class);
        clearing.release(
                receipt.declaration(), clearing.open(receipt.declaration()).revision());
        assertEquals(CertificateState.USED_UP, state(number));
        assertEquals(CertificateState.USED_UP, state(certificate("VQ02")));

        stage.as(CUSTOMS, Clearing.class)
                .answer(
                        receipt.declaration(),
                        clearing.open(receipt.declaration()).revision(),
                        Clearance.Act.CANCEL,
                        "선적이 취소됨");
        assertEquals(CertificateState.VALID, state(number));
        assertEquals(
                List.of(CertificateAct.ISSUE, CertificateAct.USE_UP, CertificateAct.GIVE_BACK),
                stage.a(Certificates.class).history(number).stream()
                        .map(CertificateChange::act)
                        .toList());
    }

    @Test
    void aDeclarationThatWouldUseMoreThanIsLeftIsNotReleased() {
        String number = certificate("FD01");
        stage.a(Certificates.class)
                .writeOff(
                        number,
                        "IM-ANOTHER",
                        stage.a(Certificates.class).left(List.of(number)).stream()
                                .limit(1)
                                .map(line -> new Quantity(line.sequence(), BigDecimal.ONE, line.unit()))
                                .toList());
        Clearing clearing = stage.as(CUSTOMS, Clearing.class);
        int revision = clearing.open(receipt.declaration()).revision();
        Refusal refused = assertThrows(Refusal.class, () -> clearing.release(receipt.declaration(), revision));
        assertEquals("certificate.too-little-left", refused.code());
        assertEquals(
                "IM-ANOTHER",
                stage.a(Certificates.class).uses(number).stream()
                        .map(use -> use.declaration())
                        .distinct()
                        .collect(Collectors.joining()));
    }

    private CertificateState state(String number) {
        return stage.a(Certificates.class).find(number).orElseThrow().state();
    }

    private void approve(String official, String document) {
        String application = application(document);
        stage.as(official, Deciding.class).claim(application);
        stage.a(Deciding.class)
                .decide(
                        application,
                        stage.a(Viewing.class).outline(application).version(),
                        new Decision.Approve(null, null));
    }

    private String certificate(String document) {
        return Objects.requireNonNull(
                stage.as(TRADER, Viewing.class).outline(application(document)).certificate());
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
