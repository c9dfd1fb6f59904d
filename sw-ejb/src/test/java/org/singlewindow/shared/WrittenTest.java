package org.singlewindow.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\t",
                "\n",
                "\r\n",
                "\u000B",
                "\f",
                "\u0085",
                "\u00A0",
                "\u1680",
                "\u2003",
                "\u2028",
                "\u202F",
                "\u205F",
                "\u3000",
                "\u200B",
                "\u200C",
                "\u200D",
                "\u2060",
                "\uFEFF",
                "\u00AD",
                "\u180E",
                "\u3164",
                "\u200E",
                "\u202E",
                " \t\u00A0\uFEFF "
            })
    void blanksOfEveryKindAreNoPartOfAValue(String blank) {
        assertEquals("쇠고기 1", Written.text(blank + "쇠고기 1" + blank));
        assertEquals("beef", Written.text(blank + "beef" + blank));
        assertEquals("", Written.text(blank));
        assertEquals("0202300000", Written.code(blank + "0202" + blank + "300000" + blank));
    }

    @Test
    void whatLooksTheSameIsTheSame() {
        assertEquals("한우 é", Written.text("\u1112\u1161\u11AB\u110B\u116E e\u0301"));
        assertEquals("ab", Written.text("a\u202Eb"));
        assertEquals("a\nb", Written.text("a\r\nb"));
        assertEquals("a b c", Written.line("a \t b\n c"));
    }

    @Test
    void whatIsPlainIsNotMadeAnew() {
        String plain = new String("Frozen boneless beef");
        assertSame(plain, Written.text(plain));
        assertSame(plain, Written.line(plain));
    }

    @ParameterizedTest
    @CsvSource({
        "0202.30, 020230",
        "0202.30.0000, 0202300000",
        "0202 30 0000, 0202300000",
        "0202-30-0000, 0202300000",
        "0202–30–0000, 0202300000",
        "０２０２．３０, 020230",
        "kr, KR",
        "ｋｒ, KR",
        "kr pus, KRPUS",
    })
    void codesHaveOneForm(String written, String code) {
        assertEquals(code, Written.code(written));
        assertEquals(code, Written.code(Written.code(written)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "57,600.00|57600.00",
                "1,234,567|1234567",
                "57 600|57600",
                "57\u00A0600.5|57600.5",
                "１２３．５|123.5",
                "５７，６００|57600",
                "12.50|12.50",
                "007|007",
                "0,125|0,125",
                "1,2345|1,2345",
                "1,23|1,23",
                "12,34,567|12,34,567",
                "1234,567|1234,567",
                "1,234 567|1,234 567",
                "1.234,50|1.234,50",
                "０，１２５|０，１２５",
                "10²|10²",
                "½|½",
                "٣|٣",
                "1e3|1e3",
                "-1|-1",
                "0x10|0x10"
            })
    void numbersAreReadOrLeftAsTheyWereTyped(String written, String number) {
        assertEquals(number, Written.number(written));
        assertEquals(number, Written.number(Written.number(written)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u0001",
                "\u001B[31m",
                "a\u007Fb",
                "a\u0085b",
                "a\u009Fb",
                "\uD800",
                "a\uDC00b",
                "\uDC00\uD800",
                "a\uFFFDb",
                "a\uFFFFb",
                "a\u000Bb",
                "a\fb"
            })
    void whatNothingCanHoldIsNotFit(String text) {
        assertFalse(Written.isFit(Written.text(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "beef", "쇠고기", "a\nb\tc", "😀", "Ω≈ç√", "עברית", "a\u200Db"})
    void whatPeopleWriteIsFit(String text) {
        assertTrue(Written.isFit(Written.text(text)));
    }

    @Test
    void whatProgramsSaidAboutAFailureIsShownAsFarAsItCanBe() {
        assertEquals("a b c", Written.printable("a\u0000b\uD800c", 10));
        assertEquals("a😀", Written.printable("a😀b", 2));
    }

    @Test
    void lettersOfEveryPlaneCountOnceAndAreNeverCutInTwo() {
        assertEquals(3, Written.length("a😀b"));
        assertEquals("a😀", Written.beginning("a😀b", 2));
        assertEquals("a😀b", Written.beginning("a😀b", 3));
    }
}
