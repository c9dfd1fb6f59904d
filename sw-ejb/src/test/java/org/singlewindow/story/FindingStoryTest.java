package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.application.Worklist;
import org.singlewindow.application.WorklistQuery;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.DeclarationQuery;
import org.singlewindow.declaration.ReleaseList;
import org.singlewindow.dossier.DossierQuery;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.notice.MessageQuery;
import org.singlewindow.notice.ReadingMessages;
import org.singlewindow.outbox.Delivery;
import org.singlewindow.outbox.Redelivery;
import org.singlewindow.party.Admitting;
import org.singlewindow.reference.Direction;
import org.singlewindow.shared.Columns;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.ChainCheck;

/** Whatever a screen shows of a case finds it, for all who work with it, and no case is out of reach. */
class FindingStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String FOOD = "official-mfds";

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    private String lodged() {
        String dossier = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        stage.as(TRADER, Lodging.class).lodgeConnected(dossier, Calling.KEY, new byte[] {1});
        stage.deliver();
        return dossier;
    }

    private long cases(String text) {
        return stage.as(TRADER, CaseFiles.class)
                .found(new DossierQuery(DossierQuery.Stage.LODGED, text, DossierQuery.Order.NEWEST), Cut.at(0, 10))
                .total();
    }

    private List<ApplicationView> work(String official, String text) {
        return stage.as(official, Worklist.class)
                .page(new WorklistQuery(
                        EnumSet.allOf(ApplicationState.class), "", "", text, WorklistQuery.Sort.DUE, Cut.at(0, 10)))
                .rows();
    }

    private long declarations(String text) {
        Clearing clearing = stage.as("customs-busan", Clearing.class);
        return EnumSet.complementOf(EnumSet.of(ReleaseList.SELECTED, ReleaseList.DOCUMENTS_WANTED)).stream()
                .mapToLong(list -> clearing.list(
                                list, "", text, DeclarationQuery.Order.OLDEST, Columns.NONE, Cut.at(0, 10))
                        .total())
                .sum();
    }

    @Test
    void everyNumberAndNameOfAConsignmentFindsItForTraderOfficialAndCustoms() {
        String dossier = lodged();
        JsonObject consignment = stage.as(TRADER, Drafting.class).open(dossier).consignment();
        JsonObject item = consignment.getJsonArray("items").getJsonObject(0);
        JsonObject transport = consignment.getJsonObject("transport");
        for (String shown : List.of(
                dossier,
                dossier.toLowerCase(java.util.Locale.ROOT).replace("-", ""),
                "HANBIT",
                "0008100011",
                "000-81-00011",
                consignment.getJsonObject("shipment").getString("invoiceNumber"),
                transport.getString("billOfLading"),
                transport.getString("containerNumber").replaceFirst("(....)", "$1\u00a0"),
                item.getString("description"),
                item.getString("descriptionKo"),
                item.getString("hs").substring(0, 4) + "."
                        + item.getString("hs").substring(4),
                item.getString("descriptionKo") + "\u3000\t hanbit")) {
            assertEquals(1, cases(shown), shown);
            assertEquals(1, work(FOOD, shown).size(), shown);
            assertEquals(1, declarations(shown), shown);
        }
        for (String none : List.of("%", "_", "*", "nothing like this")) {
            assertEquals(0, cases(none), none);
            assertEquals(0, work(FOOD, none).size(), none);
            assertEquals(0, declarations(none), none);
        }
    }

    @Test
    void aCertificateFindsItsCaseAndItsChain() {
        String dossier = lodged();
        String application = work(FOOD, "").get(0).reference();
        stage.as(FOOD, Deciding.class).claim(application);
        long version = stage.as(FOOD, Viewing.class).open(application).version();
        stage.as(FOOD, Deciding.class).decide(application, version, new Decision.Approve(null, null));
        String certificate = Objects.requireNonNull(
                stage.as(FOOD, Viewing.class).open(application).certificate());
        assertEquals(1, cases(certificate));
        assertEquals(1, declarations(certificate));
        assertEquals(
                List.of(application),
                work(FOOD, certificate).stream().map(ApplicationView::reference).toList());
        assertEquals(0, work("official-qia", certificate).size());
        assertTrue(stage.as(TRADER, ReadingMessages.class)
                        .found(new MessageQuery(certificate, false, false), Cut.at(0, 10))
                        .total()
                > 0);
        ChainCheck chain = stage.as("helpdesk-one", ChainCheck.class);
        for (String number : List.of(dossier, application, certificate, " " + dossier + "\u00a0")) {
            assertEquals(1, chain.check(number).chains(), number);
        }
        assertThrows(Refusal.class, () -> chain.check("SW26-9999999-9"));
        assertTrue(stage.as("helpdesk-one", Redelivery.class)
                        .in(Delivery.ACKNOWLEDGED, application, Cut.at(0, 50))
                        .total()
                > 0);
    }

    @Test
    void theHundredAndFirstDraftIsReached() {
        Drafting drafting = stage.as(TRADER, Drafting.class);
        for (int i = 0; i < 101; i++) {
            drafting.create("HANBIT", Direction.IMPORT, "draft " + i);
        }
        DossierQuery oldest = new DossierQuery(DossierQuery.Stage.DRAFT, "", DossierQuery.Order.NEWEST);
        Page<DossierView> last = drafting.found(oldest, Cut.at(100, 25));
        assertEquals(101, last.total());
        assertEquals("draft 0", last.rows().get(0).title());
        assertEquals(
                1,
                drafting.found(
                                new DossierQuery(DossierQuery.Stage.DRAFT, "DRAFT57", DossierQuery.Order.TITLE),
                                Cut.at(0, 25))
                        .total());
        String renamed = last.rows().get(0).reference();
        drafting.rename(renamed, "봄 물량");
        assertEquals(
                List.of(renamed),
                drafting
                        .found(
                                new DossierQuery(DossierQuery.Stage.DRAFT, "물량 봄", DossierQuery.Order.TITLE),
                                Cut.at(0, 25))
                        .rows()
                        .stream()
                        .map(DossierView::reference)
                        .toList());
    }

    @Test
    void nobodyShutsOutHimselfOrTheLastAdministrator() {
        Admitting admitting = stage.as("admin-one", Admitting.class);
        assertThrows(Refusal.class, () -> admitting.suspend("admin-one"));
        admitting.suspend(TRADER);
        assertEquals(
                Map.of(TRADER, false, "admin-one", true),
                Map.of(TRADER, isActive(TRADER), "admin-one", isActive("admin-one")));
    }

    private boolean isActive(String person) {
        return stage.as("admin-one", Admitting.class).people().stream()
                .anyMatch(one -> one.reference().equals(person) && one.isActive());
    }
}
