package org.singlewindow.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.singlewindow.catchword.Catchword;
import org.singlewindow.catchword.Catchwords;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Text;
import org.singlewindow.requirement.NotSubject;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;

/** What holds of {@link Declarations}, wherever they are kept. */
public class DeclarationsContractTest extends StoreContract<Declarations> {
    private static final Set<DeclarationState> ALL = EnumSet.allOf(DeclarationState.class);
    private static final DeclarationQuery.Order OLDEST = DeclarationQuery.Order.OLDEST;
    static final Carriage UNKNOWN = Carriage.of("", "");
    private static final NotSubject.Reason REASON = new NotSubject.Reason("WLA01", new Text("가", "a"), null);
    private static final Actor OFFICER = new Actor("customs-busan", "Park", "KCS", Actor.Role.CUSTOMS);

    /** A declaration of that case, lodged then. */
    public static Declaration lodged(long number, long dossier, String dossierReference, Instant at) {
        return new Declaration(number, of(dossier, dossierReference, "frozen beef", UNKNOWN), at);
    }

    /** Customs releases it, without any requirement. */
    public static void release(Declaration declaration, Instant at) {
        declaration.follow(List.of(), List.of(), at);
        declaration.apply(Clearance.Act.RELEASE, "", OFFICER, at);
    }

    /** Customs has to confirm the permit of another law; the trader named none yet. */
    public static Confirmation unnamed(Declaration declaration) {
        return confirmation(declaration.id(), "GN", List.of(1), new Confirmation.Answer("", null));
    }

    /** A document that was refused, so that it can be lodged once more. */
    public static DeclarationRequirement refused(Declaration declaration, String document) {
        DeclarationRequirement requirement = open(declaration, document);
        requirement.appliedFor("AP-1");
        requirement.refused();
        return requirement;
    }

    /** Customs asks for papers. */
    public static void wantPapers(Declaration declaration, Instant at) {
        declaration.apply(Clearance.Act.WANT_DOCUMENTS, "invoice", OFFICER, at);
        declaration.follow(List.of(), List.of(), at);
    }

    /** A document that it needs and that is not lodged. */
    public static DeclarationRequirement open(Declaration declaration, String document) {
        return new DeclarationRequirement(declaration.id(), document, "MFDS");
    }

    private static Declaration.Lodged of(long dossier, String dossierReference, String goods, Carriage carriage) {
        return of(dossier, dossierReference, goods, "", carriage);
    }

    static Declaration.Lodged of(
            long dossier, String dossierReference, String goods, String office, Carriage carriage) {
        return of(dossier, dossierReference, goods, office, carriage, Load.UNKNOWN);
    }

    private static Declaration.Lodged of(
            long dossier, String reference, String goods, String office, Carriage carriage, Load load) {
        return new Declaration.Lodged(
                dossier, reference, Direction.IMPORT, "HANBIT", "GARAM", goods, office, "", null, carriage, load);
    }

    private Declaration at(long number, String office) {
        Declaration declaration = new Declaration(number, of(number, "SW-" + number, "beef", office, UNKNOWN), NOW);
        store().add(declaration);
        return declaration;
    }

    private List<Long> ids(DeclarationQuery query) {
        return store().in(query, Cut.at(0, 10)).rows().stream()
                .map(Declaration::id)
                .toList();
    }

    private Declaration add(long number, long dossier, String goods, Carriage carriage, Instant at) {
        Declaration declaration = new Declaration(number, of(dossier, "SW-" + dossier, goods, carriage), at);
        store().add(declaration);
        return declaration;
    }

    private Declaration add(long number, Instant at) {
        return add(number, number, "goods " + number, UNKNOWN, at);
    }

    private List<Long> carriedBy(@Nullable String bill, @Nullable String cargo) {
        return store().carriedBy(new Carriage(bill, cargo)).stream()
                .map(Declaration::id)
                .toList();
    }

    private List<Long> ids(Set<DeclarationState> states, String text) {
        return store().in(states, text, Cut.at(0, 10)).rows().stream()
                .map(Declaration::id)
                .toList();
    }

    @Test
    void whatWasAddedIsFoundAsItWas() {
        Carriage carriage = Carriage.of("HDMU123", "26ABCD-1");
        String reference = add(11, 7, "beef", carriage, NOW).reference();
        written();
        Declaration found = store().find(reference).orElseThrow();
        assertEquals(11, found.id());
        assertEquals(carriage, found.carriage());
        assertEquals(NOW, found.lodgedAt());
        assertEquals(DeclarationState.LODGED, found.state());
        assertEquals(reference, store().ofCase("SW-7").orElseThrow().reference());
        assertEquals(Optional.of("SW-7"), store().caseOf(reference));
        assertTrue(store().find(reference + "0").isEmpty());
        assertTrue(store().ofCase("SW-8").isEmpty());
        assertEquals(Optional.empty(), store().caseOf(reference + "0"));
    }

    @Test
    void aDeclarationIsFoundByAllThatIsShownOfItsCase() {
        Declaration found = add(11, 7, "beef", Carriage.of("HDMU123", "26ABCD-1"), NOW);
        add(12, 8, "beef", UNKNOWN, NOW.plusSeconds(1));
        DeclarationRequirement met = open(found, "FOOD");
        met.met("ELSEWHERE-9");
        store().foundBy(found, met);
        store().foundBy(found, confirmation(11, "GN", List.of(1), new Confirmation.Answer("경찰 26-1", null)));
        the(Catchwords.class).add(Catchword.Place.ofConsignment("SW-7", "SW-7"), List.of("TGHU 123456-7", "한빛 무역"));
        written();
        for (String typed : List.of("hdmu", "26abcd1", "elsewhere 9", "경찰26-1", "tghu1234567", "무역 beef", "한빛무역")) {
            assertEquals(List.of(11L), ids(ALL, typed), typed);
        }
        assertEquals(List.of(), ids(ALL, "%"));
        assertEquals(
                List.of(12L, 11L),
                store()
                        .in(new DeclarationQuery(ALL, null, "", "beef", DeclarationQuery.Order.NEWEST), Cut.at(0, 10))
                        .rows()
                        .stream()
                        .map(Declaration::id)
                        .toList());
    }

    @Test
    void whatChangedIsKept() {
        String reference = add(11, NOW).reference();
        written();
        store().find(reference).orElseThrow().apply(Clearance.Act.SELECT, "open it", OFFICER, NOW);
        written();
        Declaration held = store().find(reference).orElseThrow();
        assertTrue(held.demand(Demand.INSPECTION).holds());
        assertEquals("open it", held.clearanceText());
        assertEquals(1, held.revision());
    }

    private static DeclarationQuery at(String office) {
        return new DeclarationQuery(ALL, null, office, "", OLDEST);
    }

    @Test
    void anOfficeHasItsOwnAndThoseOfNone() {
        at(11, "030");
        at(12, "020");
        at(13, "");
        written();
        assertEquals(List.of(11L, 13L), ids(at("030")));
        assertEquals(List.of(12L, 13L), ids(at("020")));
        assertEquals(List.of(11L, 12L, 13L), ids(at("")));
    }

    @Test
    void whatIsHeldIsFoundByWhatHoldsIt() {
        Declaration selected = at(11, "030");
        selected.apply(Clearance.Act.SELECT, "", OFFICER, NOW);
        selected.follow(List.of(), List.of(), NOW);
        Declaration papers = at(12, "030");
        papers.apply(Clearance.Act.WANT_DOCUMENTS, "invoice", OFFICER, NOW);
        papers.follow(List.of(), List.of(), NOW);
        Declaration refused = at(13, "030");
        refused.apply(Clearance.Act.REFUSE, "wrong", OFFICER, NOW);
        written();
        assertEquals(List.of(11L, 12L), ids(ReleaseList.HELD.query("", "", OLDEST)));
        assertEquals(List.of(11L), ids(ReleaseList.SELECTED.query("", "", OLDEST)));
        assertEquals(List.of(12L), ids(ReleaseList.DOCUMENTS_WANTED.query("030", "", OLDEST)));
        assertEquals(List.of(13L), ids(ReleaseList.REFUSED.query("030", "", OLDEST)));
    }

    @Test
    void everyStateIsInAList() {
        for (DeclarationState state : DeclarationState.values()) {
            assertTrue(
                    Arrays.stream(ReleaseList.values())
                            .anyMatch(
                                    list -> list.query("", "", OLDEST).states().contains(state)),
                    state::name);
        }
    }

    @Test
    void eitherNumberNamesWhatCarriesIt() {
        add(12, 12, "beef", Carriage.of("B-1", "C-1"), NOW);
        add(11, 11, "pork", Carriage.of("B-1", "C-2"), NOW);
        add(13, 13, "lamb", UNKNOWN, NOW);
        written();
        assertEquals(List.of(11L, 12L), carriedBy("B-1", null));
        assertEquals(List.of(11L), carriedBy(null, "C-2"));
        assertEquals(List.of(11L, 12L), carriedBy("B-1", "C-9"));
        assertEquals(List.of(), carriedBy("B-2", "C-9"));
        assertEquals(List.of(), carriedBy(null, null));
    }

    @Test
    void requirementsComeByDocumentAndKeepWhatChanged() {
        Declaration declaration = add(11, NOW);
        store().add(new DeclarationRequirement(11, "PLANT", "QIA"));
        store().add(new DeclarationRequirement(11, "FOOD", "MFDS"));
        store().add(new DeclarationRequirement(12, "FOOD", "MFDS"));
        written();
        store().requirements(declaration).get(0).met("C-1");
        written();
        List<DeclarationRequirement> kept = store().requirements(declaration);
        assertEquals(
                List.of("FOOD", "PLANT"),
                kept.stream().map(DeclarationRequirement::document).toList());
        assertEquals(DeclarationRequirement.State.MET, kept.get(0).state());
        assertEquals("C-1", kept.get(0).certificate());
        assertEquals(DeclarationRequirement.State.OPEN, kept.get(1).state());
    }

    @Test
    void confirmationsComeByLawAndGoodsItemAndKeepWhatChanged() {
        Declaration declaration = add(11, NOW);
        Declaration other = add(12, NOW);
        store().add(declaration, confirmation(11, "WL", List.of(3), new Confirmation.Answer("", null)));
        store().add(declaration, confirmation(11, "GN", List.of(1, 2, 4), new Confirmation.Answer("경찰 26/1", null)));
        store().add(declaration, confirmation(11, "WL", List.of(1), new Confirmation.Answer("", REASON)));
        store().add(other, confirmation(12, "GN", List.of(1), new Confirmation.Answer("X", null)));
        written();
        store().confirmation(declaration, "GN", 1).speak(Confirmation.Act.REFUSE, "not found", OFFICER, NOW);
        written();
        List<Confirmation> kept = store().confirmations(declaration);
        assertEquals(
                List.of("GN1 REFUSED", "WL1 TO_CONFIRM", "WL3 OPEN"),
                kept.stream()
                        .map(one -> one.law() + one.item() + " " + one.state())
                        .toList());
        assertEquals(List.of(1, 2, 4), kept.get(0).items());
        assertEquals("경찰 26/1", kept.get(0).permit());
        assertEquals("not found", kept.get(0).customsText());
        assertEquals(OFFICER.person(), kept.get(0).spokenBy());
        assertEquals(NOW, kept.get(0).spokenAt());
        assertEquals(
                List.of(new Text("가", "a"), new Text("나", "b")), kept.get(0).conditions());
        assertEquals(REASON.text(), kept.get(1).reason());
        assertThrows(Refusal.class, () -> store().confirmation(declaration, "WL", 2));
    }

    private static Confirmation confirmation(
            long declaration, String law, List<Integer> items, Confirmation.Answer answer) {
        return new Confirmation(
                declaration,
                new Confirmation.Wanted(
                        law,
                        new Text("법", "Act"),
                        new Text("기관", "Agency"),
                        List.of(new Text("가", "a"), new Text("나", "b")),
                        items,
                        answer));
    }

    @Test
    void theOldestComesFirstPageByPage() {
        add(11, NOW.plusSeconds(2));
        add(13, NOW);
        add(12, NOW);
        written();
        assertEquals(List.of(12L, 13L, 11L), ids(ALL, ""));
        Page<Declaration> second = store().in(ALL, "", Cut.at(1, 1));
        assertEquals(List.of(13L), second.rows().stream().map(Declaration::id).toList());
        assertEquals(3, second.total());
        assertEquals(List.of(), store().in(ALL, "", Cut.at(3, 1)).rows());
    }

    @Test
    void aListHoldsWhatIsAskedFor() {
        String reference = add(11, 11, "Frozen 쇠고기 100%", UNKNOWN, NOW).reference();
        release(add(12, 12, "pork_belly!", UNKNOWN, NOW), NOW);
        written();
        assertEquals(List.of(12L), ids(Set.of(DeclarationState.RELEASED), ""));
        assertEquals(List.of(), ids(Set.of(DeclarationState.HELD), " "));
        assertEquals(List.of(11L), ids(ALL, " FROZEN 쇠 "));
        assertEquals(List.of(11L), ids(ALL, reference.toLowerCase(Locale.ROOT)));
        assertEquals(List.of(11L, 12L), ids(ALL, "hanbit"));
        assertEquals(List.of(11L), ids(ALL, "0%"));
        assertEquals(List.of(12L), ids(ALL, "k_b"));
        assertEquals(List.of(12L), ids(ALL, "y!"));
        assertEquals(List.of(), ids(ALL, "po%y"));
        assertEquals(List.of(), ids(ALL, "p_rk"));
        Page<Declaration> none = store().in(ALL, "lamb", Cut.at(0, 10));
        assertEquals(0, none.total());
    }

    @Test
    void itGoesWithItsRequirements() {
        Declaration gone = add(11, NOW);
        Declaration stays = add(12, NOW);
        store().add(new DeclarationRequirement(11, "FOOD", "MFDS"));
        store().add(new DeclarationRequirement(12, "FOOD", "MFDS"));
        store().add(gone, confirmation(11, "GN", List.of(1), new Confirmation.Answer("X", null)));
        store().add(stays, confirmation(12, "GN", List.of(1), new Confirmation.Answer("X", null)));
        written();
        store().remove(gone);
        written();
        assertTrue(store().find(gone.reference()).isEmpty());
        assertEquals(List.of(), store().requirements(gone));
        assertEquals(List.of(), store().confirmations(gone));
        assertEquals(1, store().confirmations(stays).size());
        assertTrue(store().find(stays.reference()).isPresent());
        assertEquals(1, store().requirements(stays).size());
    }

    @Test
    void numbersAreFoundHoweverTheyAreWritten() {
        add(13, 13, "beef", Carriage.of("HDMU-12 3", "26abcd-1"), NOW);
        written();
        assertEquals(List.of(13L), carriedBy("hdmu123", null));
        assertEquals(List.of(13L), carriedBy(null, "26ABCD 1"));
        assertEquals(
                "HDMU-12 3",
                store().carriedBy(new Carriage("hdmu123", null))
                        .get(0)
                        .carriage()
                        .billOfLading());
        assertEquals(
                Load.UNKNOWN,
                store().carriedBy(new Carriage("hdmu123", null)).get(0).load());
    }

    @Test
    void whatStandsComesNewestFirstWithoutWhatCustomsRefused() {
        add(21, 21, "beef", Carriage.of("B-1", "C-1"), NOW);
        add(22, 22, "beef", Carriage.of("B1", null), NOW);
        Declaration refused = add(23, 23, "beef", Carriage.of("B-1", null), NOW);
        refused.apply(Clearance.Act.REFUSE, "wrong", OFFICER, NOW);
        add(24, 24, "beef", Carriage.of("B-1", "C-1"), NOW);
        add(25, 25, "beef", Carriage.of("B-2", "C-2"), NOW);
        written();
        Carriage carriage = Carriage.of("b-1", "c1");
        assertEquals(List.of(24L, 22L, 21L), ids(store().standing(Direction.IMPORT, carriage, "SW-9", 5)));
        assertEquals(List.of(22L, 21L), ids(store().standing(Direction.IMPORT, carriage, "SW-24", 5)));
        assertEquals(List.of(24L), ids(store().standing(Direction.IMPORT, Carriage.of("B-1", null), "SW-9", 1)));
        assertEquals(List.of(), ids(store().standing(Direction.EXPORT, carriage, "SW-9", 5)));
        assertEquals(List.of(), ids(store().standing(Direction.IMPORT, UNKNOWN, "SW-9", 5)));
    }

    private Declaration part(long number, Carriage carriage, Load load) {
        Declaration declaration = new Declaration(number, of(number, "SW-" + number, "beef", "", carriage, load), NOW);
        store().add(declaration);
        return declaration;
    }

    private static Load load(@Nullable String packages, @Nullable String weight, @Nullable String cargo) {
        return new Load(number(packages), number(weight), number(cargo), null);
    }

    private static @Nullable BigDecimal number(@Nullable String digits) {
        return digits == null ? null : new BigDecimal(digits);
    }

    private List<String> together(Carriage carriage, String exceptCase) {
        Load load = store().together(Direction.IMPORT, carriage, exceptCase);
        return Stream.of(load.packages(), load.weight(), load.cargoPackages(), load.cargoWeight())
                .map(one -> one == null ? "-" : one.stripTrailingZeros().toPlainString())
                .toList();
    }

    @Test
    void allPartsThatStandAreAddedUpHoweverManyTheyAre() {
        for (int part = 1; part <= 12; part++) {
            part(part, Carriage.of("B-1", null), load("10", "2.5", part == 7 ? "200" : null));
        }
        part(20, Carriage.of("B-1", "C-1"), load("1", null, "90"));
        part(21, Carriage.of("B-1", "C-2"), load("1000", null, null));
        part(22, Carriage.of("b-1", null), load("1000", null, "999"));
        part(23, Carriage.of("B1", "C1"), load("1000", null, "999"));
        part(24, Carriage.of("B-1", null), load("1000", null, "999"))
                .apply(Clearance.Act.REFUSE, "wrong", OFFICER, NOW);
        written();
        assertEquals(List.of("121", "30", "200", "-"), together(Carriage.of("B-1", "C-1"), "SW-99"));
        assertEquals(List.of("111", "27.5", "200", "-"), together(Carriage.of("B-1", "C-1"), "SW-12"));
        assertEquals(List.of("1121", "30", "200", "-"), together(Carriage.of("B-1", null), "SW-99"));
        assertEquals(List.of("1000", "-", "-", "-"), together(Carriage.of(null, "C-2"), "SW-99"));
        assertEquals(Load.UNKNOWN, store().together(Direction.IMPORT, Carriage.of("B-3", "C-3"), ""));
        assertEquals(Load.UNKNOWN, store().together(Direction.EXPORT, Carriage.of("B-1", null), ""));
        assertEquals(Load.UNKNOWN, store().together(Direction.IMPORT, UNKNOWN, ""));
    }

    @Test
    void whoeverDeclaresACargoTakesTurnsByItsKeys() {
        store().lock(Carriage.of("b 1", "C-1"));
        store().lock(Carriage.of("B-1", null));
        store().lock(UNKNOWN);
        assertEquals(List.of("bill B1", "cargo C1"), Carriage.of("b 1", "C-1").keys());
        assertEquals(Carriage.of("B-1", "c1").keys(), Carriage.of("b 1", "C-1").keys());
        assertEquals(List.of(), UNKNOWN.keys());
    }

    private static List<Long> ids(List<Declaration> declarations) {
        return declarations.stream().map(Declaration::id).toList();
    }

    @Test
    void severalAreReadAtOnce() {
        Declaration one = add(11, NOW);
        Declaration two = add(12, NOW);
        add(13, NOW);
        store().add(open(two, "B"));
        store().add(open(one, "C"));
        store().add(open(two, "A"));
        store().add(two, unnamed(two));
        store().add(one, unnamed(one));
        written();
        assertEquals(List.of(11L, 12L), ids(store().ofCases(List.of("SW-12", "SW-11"))));
        assertEquals(
                List.of("11 C", "12 A", "12 B"),
                store().requirements(List.of(two, one)).stream()
                        .map(requirement -> requirement.declarationId() + " " + requirement.document())
                        .toList());
        assertEquals(
                List.of(11L, 12L),
                store().confirmations(List.of(two, one)).stream()
                        .map(Confirmation::declarationId)
                        .toList());
        assertEquals(List.of(), store().ofCases(List.of()));
        assertEquals(List.of(), store().requirements(List.of()));
        assertEquals(List.of(), store().confirmations(List.of()));
    }

    private void readAll() {
        List<Declaration> rows =
                store().in(DeclarationQuery.in(ALL, ""), Cut.at(0, 50)).rows();
        store().requirements(rows);
        store().confirmations(rows);
        store().ofCases(rows.stream().map(Declaration::dossierReference).toList());
    }

    private void addWithAll(long number) {
        Declaration declaration = add(number, NOW);
        store().add(open(declaration, "FOOD"));
        store().add(declaration, unnamed(declaration));
    }

    @Test
    void aListIsReadByAsManyStatementsHoweverLongItIs() {
        addWithAll(11);
        addWithAll(12);
        int few = statements(this::readAll);
        for (long number = 13; number <= 35; number++) {
            addWithAll(number);
        }
        assertEquals(few, statements(this::readAll));
    }

    @Test
    void openWorkIsOrderedByEveryColumnAndWhatIsDoneByItsDay() {
        add(11, NOW);
        add(12, NOW);
        written();
        Set<DeclarationState> work =
                EnumSet.of(DeclarationState.LODGED, DeclarationState.READY, DeclarationState.BLOCKED);
        for (DeclarationQuery.Order first : List.of(DeclarationQuery.Order.GOODS, DeclarationQuery.Order.DECLARANT)) {
            assertEquals(List.of(11L, 12L), ids(new DeclarationQuery(work, null, "", "", first)));
        }
        for (DeclarationQuery.Order last :
                List.of(DeclarationQuery.Order.GOODS_LAST, DeclarationQuery.Order.DECLARANT_LAST)) {
            assertEquals(List.of(12L, 11L), ids(new DeclarationQuery(work, null, "", "", last)));
            assertEquals(DeclarationQuery.Order.NEWEST, new DeclarationQuery(ALL, null, "", "", last).order());
        }
    }
}
