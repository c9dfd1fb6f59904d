package org.singlewindow.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.singlewindow.catalogue.Approving;
import org.singlewindow.catalogue.CatalogueFile;
import org.singlewindow.catalogue.Cataloguing;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.reference.Kst;
import org.singlewindow.story.Stage;

/** Administrators give a document a fee, or another clock, in a new version. */
public final class Tariff {
    private Tariff() {}

    /** Such as {@code krw: 10000, holds: RESULT}. */
    public static void put(Stage stage, String document, String fee) {
        change(
                stage,
                document,
                text -> text.replaceFirst(
                        "(?m)^fee:.*\\R( .*\\R)*",
                        "fee: {rule: {ko: 규칙, en: Rule}, article: {ko: 제1조, en: Article 1}, " + fee + "}\n"));
    }

    /** Such as {@code stops: [INSPECTION]}. */
    public static void clock(Stage stage, String document, String clock) {
        change(stage, document, text -> text.replaceFirst("(?m)^clock:.*\\R( .*\\R)*", "clock: {" + clock + "}\n"));
    }

    private static void change(Stage stage, String document, UnaryOperator<String> change) {
        Cataloguing admin = stage.as("admin-one", Cataloguing.class);
        CatalogueFile file = admin.open(CatalogueKind.DOCUMENT, document);
        admin.save(CatalogueKind.DOCUMENT, document, file.revision(), change.apply(file.text()));
        admin.propose(
                CatalogueKind.DOCUMENT,
                document,
                file.revision() + 1,
                LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE)));
        stage.as("admin-two", Approving.class).approve(CatalogueKind.DOCUMENT, document, file.revision() + 2);
    }
}
