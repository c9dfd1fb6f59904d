package org.singlewindow.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Text;

/** What a document says about its approvals counts by numbers that are there; what is not said is not little. */
class HandlingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'items': {'1': {'kg': '4'}, '2': {'kg': '6'}}} | true",
                "{'head': {'kg': 10}} | true",
                "{'items': {'1': {'kg': '4'}, '2': {'kg': '7'}}} | false",
                "{'items': {'1': {'kg': ''}}} | false",
                "{'head': {'kg': 'many'}} | false",
                "{} | false",
            })
    void littleIsWhatIsSaidToBe(String content, boolean little) {
        var said = Json.parse(content.replace('\'', '"'));
        Handling.Automatic automatic = new Handling.Automatic(new Text("법", "Law"), 1, "kg", 10, 0);
        Handling handling = new Handling(new Handling.SecondSignature("kg", 10), automatic);
        assertEquals(little, automatic.isSmall(said));
        assertEquals(!little, handling.wantsSecondSignature(said));
    }
}
