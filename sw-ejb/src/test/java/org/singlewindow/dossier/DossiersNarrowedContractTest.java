package org.singlewindow.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.Applications;
import org.singlewindow.application.ApplicationsContractTest;
import org.singlewindow.declaration.Declarations;
import org.singlewindow.declaration.DeclarationsContractTest;
import org.singlewindow.declaration.DeclarationsNarrowedContractTest;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.Organisations;
import org.singlewindow.party.PartyBeans;
import org.singlewindow.party.Reach;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Columns;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Days;

/** A list of cases is narrowed in its columns as far as its reader is told of them; what is done by number and day only. */
class DossiersNarrowedContractTest extends StoreContract<Dossiers> {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 2);
    private static final Reach OWN = Reach.of("HANBIT");

    private String first = "";

    @BeforeEach
    void add() {
        the(Organisations.class)
                .add(PartyBeans.organisation("HANBIT", Organisation.Kind.TRADER, new Text("한빛 무역", "Hanbit Trading")));
        first = add(31, "Frozen beef, 쇠고기", DAY).reference();
        add(32, "lamb_leg", null);
        Dossier done = add(33, "beef", DAY);
        the(Applications.class).add(ApplicationsContractTest.lodged(131, 31, first, NOW));
        Declarations declarations = the(Declarations.class);
        DeclarationsContractTest.release(declarations.ofCase(done.reference()).orElseThrow(), NOW);
        written();
    }

    private Dossier add(long number, String title, @Nullable LocalDate arrival) {
        Dossier dossier = new Dossier(number, "HANBIT", TRADER, Direction.IMPORT, title, NOW);
        dossier.lodge(List.of("FOOD"), NOW);
        store().add(dossier);
        the(Declarations.class)
                .add(DeclarationsNarrowedContractTest.arriving(number + 200, dossier.reference(), arrival, NOW));
        return dossier;
    }

    private List<Long> ids(Reach reach, DossierQuery.Stage stage, Columns columns) {
        DossierQuery query = new DossierQuery(stage, "", DossierQuery.Order.TITLE_LAST, columns);
        return store().within(reach, query, Cut.first(10)).rows().stream()
                .map(Dossier::id)
                .sorted()
                .toList();
    }

    private List<Long> said(String column, String text) {
        return ids(OWN, DossierQuery.Stage.WAITING, Columns.NONE.with(column, text));
    }

    private static Columns on(LocalDate day) {
        return new Columns(Map.of(), Map.of("day", new Days(day, day)));
    }

    @Test
    void eachColumnIsNarrowedByItself() {
        assertEquals(List.of(31L, 32L), ids(OWN, DossierQuery.Stage.WAITING, Columns.NONE));
        assertEquals(List.of(31L), said("reference", first));
        assertEquals(List.of(), said("reference", "_"));
        assertEquals(List.of(31L), said("name", "고기 BEEF"));
        assertEquals(List.of(32L), said("name", "b_l"));
        assertEquals(List.of(31L, 32L), said("name", "한빛"));
        assertEquals(List.of(31L), said("name", "hanbit beef"));
        assertEquals(List.of(31L, 32L), said("declaration", "LODGED"));
        assertEquals(List.of(), said("declaration", "READY"));
        assertEquals(List.of(), said("declaration", "no state"));
        assertEquals(List.of(31L), said("requirements", "FOOD"));
        assertEquals(List.of(), said("requirements", "MEAT"));
        assertEquals(List.of(31L), ids(OWN, DossierQuery.Stage.WAITING, on(DAY)));
        assertEquals(List.of(), ids(OWN, DossierQuery.Stage.WAITING, on(DAY.plusDays(1))));
    }

    @Test
    void whatIsDoneIsNarrowedByNumberAndDayOnly() {
        Columns others = new Columns(Map.of("name", "lamb", "declaration", "READY", "requirements", "MEAT"), Map.of());
        assertEquals(List.of(33L), ids(OWN, DossierQuery.Stage.DONE, others));
        assertEquals(List.of(), ids(OWN, DossierQuery.Stage.DONE, Columns.NONE.with("reference", first)));
        assertEquals(List.of(33L), ids(OWN, DossierQuery.Stage.DONE, on(DAY)));
        assertEquals(List.of(), ids(OWN, DossierQuery.Stage.DONE, on(DAY.plusDays(1))));
    }

    /** To whom only a document belongs, the declaration and its day are not told, nor by what is left out of a list. */
    @Test
    void whatIsNotToldIsNotFoundOutByNarrowing() {
        Reach food = new Reach("NARAE", Set.of("NARAE"), Map.of("HANBIT", Set.of("FOOD")));
        assertEquals(List.of(31L), ids(food, DossierQuery.Stage.WAITING, Columns.NONE));
        assertEquals(List.of(31L), ids(food, DossierQuery.Stage.WAITING, Columns.NONE.with("requirements", "FOOD")));
        assertEquals(List.of(), ids(food, DossierQuery.Stage.WAITING, Columns.NONE.with("declaration", "LODGED")));
        assertEquals(List.of(), ids(food, DossierQuery.Stage.WAITING, on(DAY)));
    }
}
