package org.singlewindow.keeper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.declaration.Clearance;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.Register;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;
import org.singlewindow.timeline.TimelineEntryFacts;

/** Goods come into a bonded warehouse and leave it: whose clocks run from there hears of it, and what is held stays. */
class KeeperStoryTest {
    private static final String KEEPER = "keeper-one";
    private static final String TRADER = "trader-hanbit";
    private static final String CUSTOMS = "customs-busan";
    private static final String CARGO = "26HDMU0001I00010001";

    /** Whoever listens. */
    @ApplicationScoped
    static class Listening {
        private final List<Object> heard = new ArrayList<>();

        void entered(@Observes GoodsEntered event) {
            heard.add(event);
        }

        void left(@Observes GoodsLeft event) {
            heard.add(event);
        }

        List<Object> heard() {
            return heard;
        }
    }

    private final Stage stage = new Stage(Listening.class);
    private String dossier = "";
    private String declaration = "";

    @BeforeEach
    void lodge() {
        Register register = stage.a(Register.class);
        for (String keeper : List.of("BONDED", "OTHER")) {
            register.found(
                    keeper,
                    Organisation.Kind.KEEPER,
                    new Text(keeper, keeper),
                    new Organisation.Contact("", "", "", "", "", ""));
        }
        register.admit(KEEPER, "BONDED", Actor.Role.KEEPER, new Text(KEEPER, KEEPER), null);
        register.admit("keeper-two", "OTHER", Actor.Role.KEEPER, new Text("two", "two"), null);
        dossier = stage.typed(
                TRADER,
                "beef",
                Map.of(
                        "/FD01/items/2/expiry",
                        "2028-11-01",
                        "/VQ02/hc_no",
                        "AU-26-1188",
                        "/VQ02/hc_date",
                        "2026-11-02"));
        Drafting drafting = stage.as(TRADER, Drafting.class);
        JsonObject transport = drafting.open(dossier).section("transport").asJsonObject();
        drafting.saveSection(
                dossier,
                "transport",
                transport,
                Json.createObjectBuilder(transport).add("cargoNumber", CARGO).build());
        Receipt receipt = stage.as(TRADER, Lodging.class).lodgeConnected(dossier, "keeper-story", new byte[] {1});
        declaration = receipt.declaration();
        stage.deliver();
    }

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void whatComesInIsToldToTheCaseAndToWhoeverListens() {
        String stay = enter("26HDMU0001-I-0001-0001");
        GoodsEntered heard = (GoodsEntered) stage.a(Listening.class).heard().get(0);
        assertEquals(List.of(declaration), heard.declarations());
        assertEquals(List.of(dossier), heard.dossiers());
        assertTrue(steps().contains("keeper.enter"), steps()::toString);
        assertEquals(declaration, page().get(0).declared().get(0).reference());
        refused("keeper.here-already", () -> enter(CARGO));
        refused(
                "keeper.not-found",
                () -> stage.as("keeper-two", KeepingGoods.class).leave(stay, now()));
        assertEquals(
                List.of(),
                stage.as("keeper-two", KeepingGoods.class)
                        .page(false, Cut.first(9))
                        .rows());
    }

    @Test
    void whatCustomsHoldsStaysUntilItIsLetGo() {
        String stay = enter(CARGO);
        Clearing clearing = stage.as(CUSTOMS, Clearing.class);
        clearing.answer(declaration, clearing.open(declaration).revision(), Clearance.Act.SELECT, "");
        assertTrue(page().get(0).isHeld());
        refused("keeper.held", () -> stage.as(KEEPER, KeepingGoods.class).leave(stay, now()));
        clearing = stage.as(CUSTOMS, Clearing.class);
        clearing.answer(declaration, clearing.open(declaration).revision(), Clearance.Act.PASS, "");
        refused(
                "keeper.no-such-moment",
                () -> stage.as(KEEPER, KeepingGoods.class).leave(stay, now().minus(Duration.ofDays(1))));
        stage.as(KEEPER, KeepingGoods.class).leave(stay, now());
        refused(
                "keeper.left-already",
                () -> stage.as(KEEPER, KeepingGoods.class).leave(stay, now()));
        assertEquals(List.of(), page());
        assertTrue(stage.a(Listening.class).heard().get(1) instanceof GoodsLeft);
        enter(CARGO);
    }

    private String enter(String cargo) {
        return stage.as(KEEPER, KeepingGoods.class).enter(new GoodsStay.Reported(cargo, "swxu1", 3, now()));
    }

    private List<StayView> page() {
        return stage.as(KEEPER, KeepingGoods.class).page(true, Cut.first(9)).rows();
    }

    private List<String> steps() {
        return stage.as(TRADER, CaseFiles.class).own(dossier).timeline().stream()
                .map(TimelineEntryFacts::act)
                .toList();
    }

    private Instant now() {
        return stage.a(Clock.class).instant();
    }

    private static void refused(String code, Runnable act) {
        assertEquals(code, assertThrows(Refusal.class, act::run).code());
    }
}
