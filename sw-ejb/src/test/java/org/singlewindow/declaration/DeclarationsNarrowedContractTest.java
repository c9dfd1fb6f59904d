package org.singlewindow.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.Organisations;
import org.singlewindow.party.PartyBeans;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Columns;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Days;

/** A list of declarations is narrowed in its columns; what is done by number and day only. */
public class DeclarationsNarrowedContractTest extends StoreContract<Declarations> {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 2);
    private static final Instant MIDNIGHT = DAY.atStartOfDay(Kst.ZONE).toInstant();
    private static final Set<DeclarationState> WORK = EnumSet.of(DeclarationState.LODGED);
    private static final Set<DeclarationState> DONE = EnumSet.of(DeclarationState.RELEASED);

    private String ofBeef = "";

    /** A declaration of that case, whose goods arrive then. */
    public static Declaration arriving(long number, String dossier, @Nullable LocalDate day, Instant at) {
        return new Declaration(number, arriving(number, dossier, "beef", "KRPUS", day), at);
    }

    /** One that arrives at that port on that day. */
    static Declaration.Lodged arriving(
            long number, String dossier, String goods, String port, @Nullable LocalDate day) {
        return new Declaration.Lodged(
                number,
                dossier,
                Direction.IMPORT,
                "HANBIT",
                "GARAM",
                goods,
                "",
                port,
                day,
                DeclarationsContractTest.UNKNOWN,
                Load.UNKNOWN);
    }

    @BeforeEach
    void add() {
        the(Organisations.class)
                .add(PartyBeans.organisation("HANBIT", Organisation.Kind.TRADER, new Text("한빛 무역", "Hanbit Trading")));
        ofBeef = add(31, "Frozen beef, 쇠고기", "KRPUS", DAY, MIDNIGHT.minusSeconds(1))
                .reference();
        add(32, "lamb_leg", "", null, MIDNIGHT);
        DeclarationsContractTest.release(
                add(33, "beef", "KRINC", DAY.plusDays(1), MIDNIGHT.plusSeconds(1)), MIDNIGHT.plusSeconds(2));
        written();
    }

    private Declaration add(long number, String goods, String port, @Nullable LocalDate arrival, Instant at) {
        Declaration declaration = new Declaration(number, arriving(number, "SW-" + number, goods, port, arrival), at);
        store().add(declaration);
        return declaration;
    }

    private List<Long> ids(Set<DeclarationState> states, Columns columns) {
        DeclarationQuery query = new DeclarationQuery(states, null, "", "", DeclarationQuery.Order.OLDEST, columns);
        return store().in(query, Cut.first(10)).rows().stream()
                .map(Declaration::id)
                .toList();
    }

    private List<Long> said(String column, String text) {
        return ids(WORK, new Columns(Map.of(column, text), Map.of()));
    }

    private static Columns on(LocalDate day) {
        return on("lodged", day);
    }

    private static Columns on(String column, LocalDate day) {
        return new Columns(Map.of(), Map.of(column, new Days(day, day)));
    }

    @Test
    void eachColumnIsNarrowedByItself() {
        assertEquals(List.of(31L), said("declaration", ofBeef));
        assertEquals(List.of(), said("declaration", "_"));
        assertEquals(List.of(31L), said("goods", "고기 BEEF"));
        assertEquals(List.of(32L), said("goods", "b_l"));
        assertEquals(List.of(31L, 32L), said("declarant", "한빛"));
        assertEquals(List.of(31L, 32L), said("declarant", "hanbit trad"));
        assertEquals(List.of(), said("declarant", "garam"));
        assertEquals(List.of(31L), ids(WORK, on(DAY.minusDays(1))));
        assertEquals(List.of(32L), ids(WORK, on(DAY)));
        assertEquals(List.of(31L), said("port", "KRBNP KRPUS"));
        assertEquals(List.of(), said("port", "KRPU"));
        assertEquals(List.of(31L), said(DeclarationQuery.PORT_BEGINS, "KRPU"));
        assertEquals(List.of(), said(DeclarationQuery.PORT_BEGINS, "KRI"));
        assertEquals(List.of(31L), ids(WORK, on("arrival", DAY)));
        assertEquals(List.of(), ids(WORK, on("arrival", DAY.plusDays(1))));
    }

    @Test
    void whatIsDoneIsNarrowedByNumberAndDayOnly() {
        assertEquals(
                List.of(33L),
                ids(DONE, new Columns(Map.of("goods", "lamb", "declarant", "garam", "port", "KRPUS"), Map.of())));
        assertEquals(List.of(33L), ids(DONE, on("arrival", DAY)));
        assertEquals(List.of(), ids(DONE, new Columns(Map.of("declaration", ofBeef), Map.of())));
        assertEquals(List.of(33L), ids(DONE, on(DAY)));
        assertEquals(List.of(), ids(DONE, on(DAY.plusDays(1))));
    }
}
