package org.singlewindow.result;

import java.util.Arrays;
import org.singlewindow.catchword.Catchword;
import org.singlewindow.catchword.Catchwords;

/** What a result is found by; it is a case of its own, for its agency alone. */
final class ResultWords {
    private ResultWords() {}

    static void add(Catchwords catchwords, ResultElsewhere result) {
        catchwords.add(
                Catchword.Place.ofConsignment(result.reference(), result.reference()),
                Arrays.asList(
                        result.reference(),
                        result.document(),
                        result.number(),
                        result.businessNumber(),
                        result.declaration(),
                        result.carriage().billOfLading(),
                        result.carriage().cargoNumber()));
    }
}
