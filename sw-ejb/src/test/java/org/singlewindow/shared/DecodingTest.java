package org.singlewindow.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A label is read as Korean software means it, and what cannot be decoded is no text. */
class DecodingTest {
    /** The first syllable stands in EUC-KR, the others only in windows-949. */
    private static final String WORDS = "한 똠방각하 펲시콜라";

    private static final Charset KOREAN = Charset.forName("x-windows-949");

    @ParameterizedTest
    @ValueSource(strings = {"EUC-KR", "euc-kr", "ks_c_5601-1987", "KSC5601", "windows-949", "CP949", "MS949"})
    void theLabelsOfKoreanSoftwareAreWindows949(String label) {
        String xml = "<?xml version=\"1.0\" encoding=\"" + label + "\"?><a>" + WORDS + "</a>";
        assertEquals(Optional.of(xml), Decoding.xml(xml.getBytes(KOREAN)));
        assertEquals(
                Optional.of("<a>" + WORDS + "</a>"),
                Decoding.xmlInUtf8(xml.getBytes(KOREAN), "").map(utf8 -> new String(utf8, StandardCharsets.UTF_8)));
    }

    @Test
    void aLabelAroundTheDocumentCountsMore() {
        String xml = "<?xml version='1.0' encoding='UTF-8'?><a>" + WORDS + "</a>";
        assertEquals(
                Optional.of("<a>" + WORDS + "</a>"),
                Decoding.xmlInUtf8(xml.getBytes(KOREAN), "EUC-KR")
                        .map(utf8 -> new String(utf8, StandardCharsets.UTF_8)));
    }

    @Test
    void withoutALabelTheFirstBytesTell() {
        assertEquals(Optional.of("<a>한</a>"), Decoding.xml("<a>한</a>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.of("<a>한</a>"), Decoding.xml("\uFEFF<a>한</a>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.of("<a>한</a>"), Decoding.xml("\uFEFF<a>한</a>".getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(Optional.of("<a>한</a>"), Decoding.xml("<a>한</a>".getBytes(StandardCharsets.UTF_16BE)));
        assertEquals(Optional.of("부호,품명"), Decoding.unlabelled("부호,품명".getBytes(KOREAN)));
    }

    @Test
    void whatCannotBeDecodedIsNoTextAndNothingIsReplaced() {
        assertTrue(Decoding.xml("<a>한</a>".getBytes(KOREAN)).isEmpty(), "no UTF-8");
        byte[] cut = {'<', 'a', '>', (byte) 0xED, (byte) 0x95, '<', '/', 'a', '>'};
        assertTrue(Decoding.xml(cut).isEmpty());
        assertTrue(Decoding.xml("<?xml version='1.0' encoding='no-such'?><a/>".getBytes(StandardCharsets.US_ASCII))
                .isEmpty());
    }
}
