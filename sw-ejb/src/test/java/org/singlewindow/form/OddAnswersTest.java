package org.singlewindow.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A product that such goods hardly are, and papers of a day that is still to come, are pointed out and can be lodged. */
class OddAnswersTest {
    private static Sample sample(String document) {
        return Sample.of(
                Forms.definitions().find(document, LocalDate.of(2026, 11, 24)).orElseThrow());
    }

    private static String odd(Sample sample, String field) {
        return Forms.validator().odd(sample.form()).stream()
                .filter(violation -> violation.pointer().endsWith("/" + field))
                .map(Violation::code)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        9503003919, APPLIANCE,    form.odd-goods
        9503003919, LIGHTING,     form.odd-goods
        9503003919, BICYCLE,      form.odd-goods
        9503003919, TOY,          ''
        9503003919, OTHER,        ''
        8516602000, APPLIANCE,    ''
        8516602000, TOY,          form.odd-goods
        8516602000, CANDLE,       form.odd-goods
        8712009000, BICYCLE,      ''
        8712009000, PRAM,         form.odd-goods
        3406000000, CANDLE,       ''
        6111200000, CHILD_TEXTILE, ''
        8516602000, NO_SUCH,      ''
        """)
    void aProductThatSuchGoodsHardlyAreIsPointedOut(String hs, String product, String codes) {
        for (String document : Stream.of("AT01", "EM01", "FI01", "MP01", "TI01", "TL01", "TR01")
                .toList()) {
            Sample sample = sample(document)
                    .knowing("/items/0/hs", "\"" + hs + "\"")
                    .answering("/items/1/product_class", "\"" + product + "\"");
            assertEquals(codes, odd(sample, "product_class"), document);
            assertTrue(
                    sample.violations().stream()
                            .noneMatch(violation -> violation.code().startsWith("form.odd")),
                    "it keeps nobody from lodging");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TI01 cert_date",
                "AP01 permit_date",
                "MD01 permit_date",
                "PT02 permit_date",
                "PQ01 pc_date",
                "VQ01 slaughter_date",
                "VQ01 process_date",
                "VQ02 slaughter_to"
            })
    void aDayStillToComeIsPointedOutWhereItMustBeOver(String place) {
        String document = place.substring(0, 4);
        String field = place.substring(5);
        Sample sample = sample(document);
        String at = sample.form()
                        .places()
                        .filter(one -> one.field().name().equals(field))
                        .allMatch(one -> one.item() == null)
                ? "/" + field
                : "/items/1/" + field;
        assertEquals("form.odd-future", odd(sample.answering(at, "\"2099-01-01\""), field));
        assertEquals("", odd(sample.answering(at, "\"2020-01-01\""), field));
    }
}
