package org.singlewindow.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.singlewindow.catchword.Catchword;
import org.singlewindow.catchword.Catchwords;

/** What an application is found by, besides the consignment. */
final class ApplicationWords {
    private ApplicationWords() {}

    /** Keeps what it is found by from birth. */
    static void add(Catchwords catchwords, Application application, List<String> names) {
        List<String> values = new ArrayList<>(List.of(
                application.reference(),
                application.document(),
                application.goods(),
                application.applicant(),
                application.agency()));
        values.addAll(names);
        catchwords.add(place(application), values);
    }

    /** Keeps what officials have given it. */
    static void change(Catchwords catchwords, Application application) {
        catchwords.put(
                place(application).part("given"),
                Arrays.asList(application.certificateNumber(), application.holderName()));
    }

    private static Catchword.Place place(Application application) {
        return Catchword.Place.ofDocument(
                application.reference(), application.dossierReference(), application.document());
    }
}
