package org.singlewindow.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.form.Fee;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Text;
import org.singlewindow.story.Stage;
import org.singlewindow.story.StageClock;

/** A thousand payments, a third of whose messages go wrong: in the end both books agree to the won. */
class ThousandPaymentsTest {
    private static final int PAYMENTS = 1_000;
    private static final long SEED = 20_261_130;

    private final Stage stage = new Stage();
    private final Random random = new Random(SEED);
    private final List<InstitutionMessage> messages = new ArrayList<>();
    private int forged;

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void ledgerAndSettlementFileAreEqualToTheWon() {
        String dossier = stage.as("trader-hanbit", Drafting.class).create("HANBIT", Direction.IMPORT, "beef");
        List<Charge> charges = new ArrayList<>();
        for (int i = 0; i < PAYMENTS; i++) {
            charges.add(charge(dossier, i));
        }
        charges.forEach(this::pay);
        Collections.shuffle(messages, random);
        messages.forEach(this::tell);
        stage.a(Reconciling.class).askForRefunds();
        nextDay();
        while (!stage.a(Ledger.class).toAsk(Instant.MIN, 1).isEmpty()) {
            stage.a(Reconciling.class).askForRefunds();
        }
        institution().giveBack();
        nextDay();

        InMemoryLedger ledger = stage.a(InMemoryLedger.class);
        assertTrue(forged > 30, "some were forged");
        assertEquals(forged, ledger.outcomes(PaymentOutcome.FORGED));
        assertEquals(0, ledger.outcomes(PaymentOutcome.CONTRADICTS));
        assertEquals(0, ledger.outcomes(PaymentOutcome.MISSING));
        assertEquals(institution().kept(), ledger.kept());
        assertEquals(ledger.earned(), ledger.kept());
        long open = charges.stream().filter(charge -> charge.state().isOpen()).count();
        assertEquals(
                PAYMENTS - open,
                charges.stream()
                        .filter(charge -> charge.state() == ChargeState.SETTLED)
                        .count());
        assertTrue(open > 20, "those whose payment was taken back are owed still: " + open);
    }

    private Charge charge(String dossier, int number) {
        Fee fee = new Fee(1_000 + number, new Text("규칙", "Rule"));
        return stage.a(Bills.class)
                .charge(new Charge.Assessed(
                        "VQ02-" + number,
                        dossier,
                        "VQ02",
                        1,
                        "QIA",
                        "HANBIT",
                        1_000 + number,
                        fee,
                        LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE))));
    }

    private InMemoryInstitution institution() {
        return stage.a(InMemoryInstitution.class);
    }

    /** Seven of ten go well; the others are lost, told twice, taken back, paid twice, or told by a forger as well. */
    private void pay(Charge charge) {
        InstitutionMessage paid = institution().pay(charge.number(), charge.amount());
        switch (random.nextInt(20)) {
            case 0 -> {
                // Lost.
            }
            case 1 -> {
                messages.add(paid);
                messages.add(paid);
            }
            case 2 -> {
                messages.add(paid);
                messages.add(institution().reverse(paid));
            }
            case 3 -> {
                messages.add(paid);
                messages.add(institution().pay(charge.number(), charge.amount()));
            }
            case 4 -> {
                messages.add(paid);
                forge(charge);
            }
            case 5 -> late(paid);
            default -> messages.add(paid);
        }
    }

    private void tell(InstitutionMessage said) {
        byte[] body = InMemoryInstitution.bytes(said);
        String time = stage.a(Clock.class).instant().toString();
        PaymentOutcome outcome = stage.a(InstitutionVoice.class).hear(body, time, InMemoryInstitution.sign(body, time));
        assertTrue(outcome != PaymentOutcome.FORGED && outcome != PaymentOutcome.LATE, outcome.name());
    }

    private void forge(Charge charge) {
        forged++;
        byte[] body = InMemoryInstitution.bytes(new InstitutionMessage(
                InstitutionMessage.Kind.CAPTURED,
                "T-FORGED-" + forged,
                charge.number(),
                charge.amount(),
                stage.a(Clock.class).instant(),
                "CARD"));
        stage.a(InstitutionVoice.class)
                .hear(body, stage.a(Clock.class).instant().toString(), "mine");
    }

    /** Signed an hour ago: nobody believes it, and the settlement file tells it. */
    private void late(InstitutionMessage said) {
        byte[] body = InMemoryInstitution.bytes(said);
        String time = stage.a(Clock.class).instant().minus(Duration.ofHours(1)).toString();
        assertEquals(
                PaymentOutcome.LATE,
                stage.a(InstitutionVoice.class).hear(body, time, InMemoryInstitution.sign(body, time)));
    }

    private void nextDay() {
        stage.a(StageClock.class).pass(Duration.ofDays(1));
        stage.a(Reconciling.class).settle();
    }
}
