package org.singlewindow.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.singlewindow.form.Field;
import org.singlewindow.form.FieldType;
import org.singlewindow.reference.Text;

/** Goods, kilograms, origin, arrival and numbers of certificates stand first, whatever the document calls them. */
class GistTest {
    private static final String CERTIFICATE =
            "Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalDocument/ID [D005]";

    private static Gist.Statement said(String name, String path, @Nullable String item, String value) {
        return said(name, path, item, value, null);
    }

    private static Gist.Statement said(
            String name, String path, @Nullable String item, String value, @Nullable String element) {
        Text label = new Text(name, name);
        Field field = new Field(
                name, label, null, FieldType.STRING, null, false, null, element, path, 0, false, null, List.of());
        return new Gist.Statement(path, field, item, value);
    }

    private static List<String> values(Gist gist) {
        return gist.head().stream().map(Gist.Statement::value).toList();
    }

    @Test
    void goodsAreRowsAndTheirKilogramsAreAdded() {
        Gist gist = Gist.of(List.of(
                said("kg", "/items/*/netWeight", "2", "1200.5"),
                said("name", "/items/*/description", "2", "beef"),
                said("kg", "/items/*/netWeight", "10", "0.25"),
                said("colour", "", "2", "red")));
        assertEquals(
                List.of("name", "kg"), gist.columns().stream().map(Field::name).toList());
        assertEquals(
                List.of("2", "10"), gist.goods().stream().map(Gist.Row::item).toList());
        assertEquals("", gist.goods().get(1).value(gist.columns().get(0)));
        assertEquals("1200.75", gist.kilograms());
        assertEquals(List.of(), gist.head());
    }

    @Test
    void whatIsAskedTwiceOfTheSamePlaceIsOneColumn() {
        Gist gist = Gist.of(List.of(
                said("trade", "/items/*/description", "1", "beef"),
                said("product", "/items/*/description", "1", "beef")));
        assertEquals(List.of("trade"), gist.columns().stream().map(Field::name).toList());
    }

    @Test
    void aWeightThatCannotBeReadIsNotAddedUp() {
        assertEquals(
                "",
                Gist.of(List.of(said("kg", "/items/*/netWeight", "1", "about 3")))
                        .kilograms());
        assertEquals("", Gist.of(List.of()).kilograms());
    }

    @Test
    void arrivalStandsBeforePurposeAndCertificatesLast() {
        Gist gist = Gist.of(List.of(
                said("licence", "", null, "L-1", CERTIFICATE),
                said("why", "/shipment/purpose", null, "food"),
                said("hc", "/shipment/healthCertificate", null, "AU-1"),
                said("day", "/transport/arrivalDate", null, "2026-12-01"),
                said("seal", "/transport/sealNumber", null, "S-9")));
        assertEquals(List.of("2026-12-01", "food", "L-1", "AU-1"), values(gist));
    }

    @Test
    void aNumberThatSeveralItemsShareIsSaidOnce() {
        Gist gist = Gist.of(List.of(
                said("cert", "", "1", "C-1", CERTIFICATE),
                said("cert", "", "2", "C-1", CERTIFICATE),
                said("cert", "", "3", "C-2", CERTIFICATE)));
        assertEquals(List.of("C-1", "C-2"), values(gist));
        assertEquals(
                List.of("1, 2"),
                Gist.of(List.of(
                                said("use", "/shipment/purpose", "1", "sale"),
                                said("use", "/shipment/purpose", "2", "sale")))
                        .head()
                        .stream()
                        .map(Gist.Statement::item)
                        .toList());
        assertEquals("1, 2", gist.head().get(0).item());
        assertEquals("3", gist.head().get(1).item());
    }
}
