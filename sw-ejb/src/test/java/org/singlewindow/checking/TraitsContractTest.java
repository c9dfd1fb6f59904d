package org.singlewindow.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.Views;
import org.singlewindow.persistence.StoreContract;

/** What holds of {@link Traits}, wherever they are kept. */
class TraitsContractTest extends StoreContract<Traits> {
    private void lodged(long number, String agency, int minutes, String... traits) {
        store().add(Views.lodged(number, agency), List.of(traits), NOW.plus(Duration.ofMinutes(minutes)));
    }

    private List<String> alike(int most, String... traits) {
        return store().alike("MFDS", List.of(traits), most).stream()
                .map(trait -> Views.number(trait.application()) + " " + trait.trait())
                .sorted()
                .toList();
    }

    @Test
    void ofEachTraitTheNewestOfTheAgencyAreFound() {
        lodged(1, "MFDS", 1, "goods:020230", "maker:HB");
        lodged(2, "MFDS", 2, "goods:020230");
        lodged(3, "MFDS", 3, "goods:020230");
        lodged(4, "QIA", 4, "goods:020230", "maker:HB");
        written();
        assertEquals(List.of("1 maker:HB", "2 goods:020230", "3 goods:020230"), alike(2, "goods:020230", "maker:HB"));
        assertEquals(List.of(), alike(2, "goods:030617"));
        assertEquals(List.of(), alike(2));
    }

    @Test
    void makersAndWordsThatAreWrittenNearlyAlikeAreFound() {
        lodged(1, "MFDS", 1, "maker:HANBITFOODSLTD", "word:STRIPLOIN");
        lodged(2, "MFDS", 2, "maker:SOMEBODYELSE", "word:SIRLOIN", "goods:020230");
        lodged(3, "QIA", 3, "maker:HANBITFOODSCO");
        written();
        assertEquals(
                List.of("maker:HANBITFOODSLTD"),
                store().near("MFDS", List.of("maker:HANBITFOODS", "word:HANBITFOODS", "maker:HANBITFOODSLTD"), 3));
        assertEquals(List.of("word:STRIPLOIN"), store().near("MFDS", List.of("word:STRIPLOINS"), 1));
        assertEquals(List.of(), store().near("MFDS", List.of(), 3));
        store().removeOfCase(Views.lodged(1, "MFDS").dossierReference());
        written();
        assertEquals(List.of(), store().near("MFDS", List.of("maker:HANBITFOODS"), 3));
    }

    @Test
    void whatBecameOfItStandsWithIt() {
        lodged(1, "MFDS", 1, "goods:020230", "maker:HB");
        written();
        String application = Views.lodged(1, "MFDS").reference();
        store().end(application, ApplicationState.REFUSED);
        written();
        assertEquals(
                List.of(ApplicationState.REFUSED, ApplicationState.REFUSED),
                store().of(application).stream().map(Trait::outcome).toList());
    }

    @Test
    void theyGoWithTheApplicationOrTheCase() {
        lodged(1, "MFDS", 1, "maker:HB");
        lodged(2, "MFDS", 1, "maker:HB");
        written();
        store().removeOf(Views.lodged(1, "MFDS").reference());
        written();
        assertEquals(List.of("2 maker:HB"), alike(9, "maker:HB"));
        store().removeOfCase(Views.lodged(2, "MFDS").dossierReference());
        written();
        assertEquals(List.of(), alike(9, "maker:HB"));
    }
}
