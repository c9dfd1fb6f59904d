package org.singlewindow.story;

import java.time.Clock;
import java.util.Map;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.dossier.OnePage;
import org.singlewindow.keeper.GoodsStay;
import org.singlewindow.keeper.KeepingGoods;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.Register;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.wallet.Wallet;
import org.singlewindow.wallet.WalletPaper;

/** Puts something into the rooms that one import alone does not enter: an export to be loaded, a paper in a wallet. */
final class Rooms {
    private static final String TRADER = "trader-hanbit";

    private Rooms() {}

    static void enter(Stage stage) {
        stage.as(TRADER, Wallet.class)
                .keep(
                        "HANBIT",
                        new WalletPaper.Described("other", "price list", "", null, null, "", null, "", ""),
                        "a.pdf",
                        OnePage.bytes());
        Register register = stage.a(Register.class);
        register.found(
                "BONDED",
                Organisation.Kind.KEEPER,
                new Text("BONDED", "BONDED"),
                new Organisation.Contact("", "", "", "", "", ""));
        register.admit("keeper-one", "BONDED", Actor.Role.KEEPER, new Text("one", "one"), null);
        stage.as("keeper-one", KeepingGoods.class)
                .enter(new GoodsStay.Reported(
                        "26NOBODY0001", "", 1, stage.a(Clock.class).instant()));
        String dossier = stage.typed(TRADER, "pork-export", Map.of());
        Receipt receipt = stage.as(TRADER, Lodging.class).lodgeConnected(dossier, "walk-export", new byte[] {1});
        stage.deliver();
        String application = String.valueOf(receipt.agencies().get(0).application());
        stage.as("official-qia", Deciding.class).claim(application);
        long version =
                stage.as("official-qia", Viewing.class).outline(application).version();
        stage.a(Deciding.class).decide(application, version, new Decision.Approve(null, null));
        Clearing clearing = stage.as("customs-busan", Clearing.class);
        clearing.release(
                receipt.declaration(), clearing.open(receipt.declaration()).revision());
        stage.deliver();
    }
}
