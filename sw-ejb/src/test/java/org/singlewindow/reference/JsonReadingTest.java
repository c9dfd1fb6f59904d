package org.singlewindow.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.json.JsonException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.shared.Refusal;

class JsonReadingTest {
    static Stream<Arguments> tooMuch() {
        return Stream.of(
                Arguments.of("reference.json-too-deep", "{\"a\":" + "[".repeat(1_000) + "]".repeat(1_000) + "}"),
                Arguments.of("reference.json-too-deep", "{\"a\":".repeat(200_000)),
                Arguments.of("reference.json-too-many", "{\"a\":[" + "0,".repeat(300_000) + "0]}"),
                Arguments.of("reference.json-name-too-long", "{\"" + "a".repeat(100_000) + "\":1}"),
                Arguments.of("reference.json-name-twice", "{\"hs\":\"0202300000\",\"hs\":\"8471300000\"}"),
                Arguments.of("reference.json-name-twice", "{\"a\":{\"b\":[{\"c\":1,\"\\u0063\":2}]}}"),
                Arguments.of("reference.json-number-too-long", "{\"a\":" + "9".repeat(100_000) + "}"),
                Arguments.of("reference.json-number-too-long", "{\"a\":1e1000000000}"),
                Arguments.of("reference.json-number-too-long", "{\"a\":-1E-2147483647}"));
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void whatIsTooMuchIsRefusedAtOnce(String code, String json) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertEquals(
                        code,
                        assertThrows(Refusal.class, () -> JsonReading.object(bytes(json)))
                                .code()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{}{}",
                "{} x",
                "[]",
                "1",
                "null",
                "\"a\"",
                "{\"a\":NaN}",
                "{\"a\":Infinity}",
                "{\"a\":01}",
                "{'a':1}",
                "{\"a\":1e99999999999}",
                "{\"a\":1,}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":\"",
                "{\"a\":\"\u0000\"}",
                "{\"a\" 1}",
                "<a/>"
            })
    void whatIsNoObjectIsNotRead(String json) {
        assertThrows(JsonException.class, () -> JsonReading.object(bytes(json)));
    }

    @Test
    void whatIsWithinBoundsIsReadAsItStands() {
        String json = "{\"a\":[1,2.50,{\"b\":null}],\"c\":true,\"d\":\"한\",\"e\":1E+2}";
        assertEquals(json, JsonReading.object(bytes(json)).toString());
        assertEquals("[{\"a\":\"b\"}]", JsonReading.value("[{\"a\":\"b\"}]").toString());
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
