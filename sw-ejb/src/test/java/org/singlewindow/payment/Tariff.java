package org.singlewindow.payment;

import java.time.Clock;
import java.time.LocalDate;
import org.singlewindow.catalogue.Approving;
import org.singlewindow.catalogue.CatalogueFile;
import org.singlewindow.catalogue.Cataloguing;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.reference.Kst;
import org.singlewindow.story.Stage;

/** Administrators give a document a fee, in a new version. */
public final class Tariff {
    private Tariff() {}

    /** Such as {@code krw: 10000, holds: RESULT}. */
    public static void put(Stage stage, String document, String fee) {
        Cataloguing admin = stage.as("admin-one", Cataloguing.class);
        CatalogueFile file = admin.open(CatalogueKind.DOCUMENT, document);
        String text = file.text()
                .replaceFirst(
                        "(?m)^fee:.*\\R( .*\\R)*",
                        "fee: {rule: {ko: 규칙, en: Rule}, article: {ko: 제1조, en: Article 1}, " + fee + "}\n");
        admin.save(CatalogueKind.DOCUMENT, document, file.revision(), text);
        admin.propose(
                CatalogueKind.DOCUMENT,
                document,
                file.revision() + 1,
                LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE)));
        stage.as("admin-two", Approving.class).approve(CatalogueKind.DOCUMENT, document, file.revision() + 2);
    }
}
