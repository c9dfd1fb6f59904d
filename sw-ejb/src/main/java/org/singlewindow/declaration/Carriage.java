package org.singlewindow.declaration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Written;

/**
 * The numbers by which people outside the window name what carries a consignment, as they were written.
 *
 * @param billOfLading number of the bill of lading or air waybill
 * @param cargoNumber the cargo management number (MRN-MSN-HSN)
 */
public record Carriage(
        @Nullable String billOfLading, @Nullable String cargoNumber) {
    /** Numbers as they were typed; empty where there is none. */
    public static Carriage of(@Nullable String billOfLading, @Nullable String cargoNumber) {
        return new Carriage(normal(billOfLading), normal(cargoNumber));
    }

    public boolean isUnknown() {
        return billOfLading == null && cargoNumber == null;
    }

    /** By what the bill of lading is found, however it is written; null where there is none. */
    public @Nullable String billKey() {
        return key(billOfLading);
    }

    /** By what the cargo management number is found, however it is written; null where there is none. */
    public @Nullable String cargoKey() {
        return key(cargoNumber);
    }

    /** What whoever declares this cargo takes turns by, always in the same order. */
    List<String> keys() {
        return Stream.of(named("bill", billKey()), named("cargo", cargoKey()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> named(String kind, @Nullable String key) {
        return Optional.ofNullable(key).map(there -> kind + " " + there);
    }

    /**
     * Whether both name the same cargo and write it alike, letter by letter: a number that both know decides, the cargo
     * management number first.
     */
    public boolean meets(Carriage other) {
        return cargoNumber != null && other.cargoNumber != null
                ? isSame(cargoNumber, other.cargoNumber)
                : isSame(billOfLading, other.billOfLading);
    }

    /**
     * Whether both may name the same cargo and write it otherwise: a person has to look, and nothing meets by itself.
     */
    public boolean isNear(Carriage other) {
        boolean sameKey = cargoNumber != null && other.cargoNumber != null
                ? isSame(cargoKey(), other.cargoKey())
                : isSame(billKey(), other.billKey());
        return sameKey && !meets(other);
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }

    private static @Nullable String normal(@Nullable String typed) {
        String text = typed == null ? "" : Written.line(typed);
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String key(@Nullable String number) {
        String key = number == null ? "" : Written.key(number);
        return key.isEmpty() ? null : key;
    }
}
