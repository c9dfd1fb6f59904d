package org.singlewindow.shared;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextGuardTest {
    private record Inner(String text) {}

    private record Outer(int number, List<Inner> inner) {}

    static Stream<Object> unfit() {
        return Stream.of(
                "a\u0000",
                "\uD800",
                "a\u0007",
                "a\fb",
                new Inner("\u0000"),
                new Outer(1, List.of(new Inner("a"), new Inner("\u0000"))),
                List.of("a", "\u0000"),
                Map.of("a", "\u0000"),
                Map.of("\u0000", "a"),
                Optional.of("\u0000"),
                new String[] {"\u0000"});
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void whatNothingCanHoldEndsTheCall(Object argument) {
        assertEquals(
                "reference.bad-character",
                assertThrows(Refusal.class, () -> TextGuard.refuseUnlessFit(argument, 5))
                        .code());
    }

    static Stream<Object> fit() {
        return Stream.of(
                "a\nb\t쇠", new Outer(1, List.of(new Inner("😀"))), JsonValue.EMPTY_JSON_OBJECT, new byte[] {0}, 1);
    }

    @ParameterizedTest
    @MethodSource("fit")
    void everythingElsePasses(Object argument) {
        assertDoesNotThrow(() -> TextGuard.refuseUnlessFit(argument, 5));
        assertDoesNotThrow(() -> TextGuard.refuseUnlessFit(Arrays.asList(argument, null), 5));
    }
}
