package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.codes.CustomsOffices;
import org.singlewindow.codes.Places;
import org.singlewindow.declaration.Clearance;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.DeclarationQuery;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.declaration.ReleaseList;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.party.Admitting;
import org.singlewindow.party.OwnOffice;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Columns;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;

/** Offices of customs see their own declarations first and may look at others'; each state is in a list with its count. */
class OfficesStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String OFFICER = "customs-busan";

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    @ParameterizedTest
    @CsvSource({
        "03012014, '', 030",
        "03012014, KRINC, 030",
        "'', KRINC, 020",
        "'', KRBNP, 030",
        "99912014, KRICN, 040",
        "03, '', ''",
        "'', USLAX, ''",
        "'', '', ''"
    })
    void goodsAreAtTheOfficeOfTheirBondedAreaElseOfTheirPort(String area, String port, String office) {
        assertEquals(office, stage.a(CustomsOffices.class).at(area, port));
    }

    @Test
    void anOfficerSeesTheOwnOfficesDeclarationsAndOthersWhenAsked() {
        assertEquals("", stage.as(OFFICER, OwnOffice.class).code());
        stage.as("admin-one", Admitting.class).place(OFFICER, "020");
        String own = stage.as(OFFICER, OwnOffice.class).code();
        assertEquals("020", own);
        lodge("offices-1");
        assertEquals(0L, count(own, ReleaseList.LODGED), "the beef is at Busan");
        assertEquals(1L, count("030", ReleaseList.LODGED));
        assertEquals(1L, count("", ReleaseList.LODGED));
        assertEquals(
                1,
                stage.a(Clearing.class)
                        .list(ReleaseList.LODGED, "030", "", DeclarationQuery.Order.NEWEST, Columns.NONE, Cut.at(0, 10))
                        .rows()
                        .size());
    }

    @ParameterizedTest
    @CsvSource({"KRPUS, 1", "부산, 1", "busan, 1", "krp, 1", "KRINC, 0", "no such place, 0"})
    void aPortIsFoundByItsCodeAndInWords(String typed, int found) {
        lodge("offices-1");
        Clearing clearing = stage.as(OFFICER, Clearing.class);
        Columns columns = Columns.NONE.with("port", typed);
        assertEquals(found, clearing.count(ReleaseList.LODGED, "", "", columns));
        List<DeclarationView> rows = clearing.list(
                        ReleaseList.LODGED, "", "", DeclarationQuery.Order.PORT, columns, Cut.first(10))
                .rows();
        assertEquals(found, rows.size());
        rows.forEach(row -> assertEquals("KRPUS", row.port()));
        rows.forEach(row -> assertNotNull(row.arrival()));
    }

    @ParameterizedTest
    @CsvSource({"kr, 1, false", "kra, 0, false", "KRAAA, 0, false", "many, 1, true", "many krpus, 0, false"})
    void whereTooManyPortsFitTheBeginningOfTheirCodesCountsOrNothing(String typed, int found, boolean tooWide) {
        lodge("offices-1");
        stage.a(Places.class)
                .use(IntStream.range(0, 300)
                        .mapToObj(n -> new CodeLists.Entry(
                                "KRA" + (char) ('A' + n / 26) + (char) ('A' + n % 26), new Text("많음", "Many")))
                        .toList());
        Clearing clearing = stage.as(OFFICER, Clearing.class);
        Columns columns = Columns.NONE.with("port", typed);
        assertEquals(tooWide, clearing.isTooWide(columns));
        assertEquals(found, clearing.count(ReleaseList.LODGED, "", "", columns));
    }

    @Test
    void heldSelectedAndRefusedOnesAreCounted() {
        String selected = lodge("offices-1").declaration();
        String wanted = lodge("offices-2").declaration();
        String refused = lodge("offices-3").declaration();
        Clearing clearing = stage.as(OFFICER, Clearing.class);
        clearing.answerUnseen(selected, Clearance.Act.SELECT, "");
        clearing.answerUnseen(wanted, Clearance.Act.WANT_DOCUMENTS, "송품장");
        clearing.answerUnseen(refused, Clearance.Act.REFUSE, "신고 내용이 다름");
        assertEquals(2L, count("030", ReleaseList.HELD));
        assertEquals(1L, count("030", ReleaseList.SELECTED));
        assertEquals(1L, count("030", ReleaseList.DOCUMENTS_WANTED));
        assertEquals(1L, count("030", ReleaseList.REFUSED));
        assertEquals(0L, count("030", ReleaseList.LODGED));
    }

    @ParameterizedTest
    @CsvSource({"customs-busan, 999", "trader-hanbit, 030"})
    void onlyOfficersArePlacedAndOnlyAtOfficesThatThereAre(String person, String office) {
        Admitting admitting = stage.as("admin-one", Admitting.class);
        assertEquals(
                "party.no-such-office",
                assertThrows(Refusal.class, () -> admitting.place(person, office))
                        .code());
    }

    private long count(String office, ReleaseList list) {
        return stage.as(OFFICER, Clearing.class).counts(office).getOrDefault(list, -1L);
    }

    private Receipt lodge(String key) {
        String dossier = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        return stage.as(TRADER, Lodging.class).lodgeConnected(dossier, key, new byte[] {1});
    }
}
