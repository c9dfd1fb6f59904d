package org.singlewindow.application;

import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Applications as somebody sees them, for tests of what stands beside them. */
public final class Views {
    private Views() {}

    /** One that was lodged, of a case of its own. */
    public static ApplicationFacts lodged(long number, String agency) {
        return new Application(
                number,
                ApplicationsContractTest.of(
                        number, "SW-" + number, "FD01", agency, "frozen beef", ApplicationsContractTest.DUE),
                JsonValue.EMPTY_JSON_OBJECT,
                Instant.EPOCH);
    }

    /** Which one it is. */
    public static String number(String reference) {
        return reference.replaceAll("^.*-0*(\\d+)-\\d$", "$1");
    }

    /** One that is reviewed. */
    @SuppressWarnings("NullAway") // The annotation of a nested type is not read from its class file
    public static ApplicationView outline(String reference, String agency) {
        return new ApplicationView(
                reference,
                "SW26-0000001-1",
                "FD01",
                1,
                1,
                agency,
                "HANBIT",
                "HANBIT",
                "frozen beef",
                List.of(1),
                "02",
                ApplicationState.IN_REVIEW,
                JsonValue.EMPTY_JSON_OBJECT,
                "official-one",
                "One",
                Instant.EPOCH,
                LocalDate.of(2026, 12, 10),
                null,
                new Pause(null, Set.of(), null, 0),
                null,
                Asked.of(null, null),
                null,
                null,
                null,
                null,
                null,
                null,
                1,
                Set.of(),
                List.of(),
                null);
    }
}
