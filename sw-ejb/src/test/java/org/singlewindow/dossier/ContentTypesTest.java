package org.singlewindow.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTypesTest {
    @ParameterizedTest
    @CsvSource({
        "255044462d312e370a25e2e3cfd3, application/pdf",
        "efbbbf255044462d312e340a, application/pdf",
        "89504e470d0a1a0a0000000d49484452, image/png",
        "ffd8ffe000104a464946, image/jpeg",
        "49492a0008000000, image/tiff",
        "4d4d002a00000008, image/tiff"
    })
    void isToldByTheFirstBytes(String hex, String type) {
        assertEquals(Optional.of(type), ContentTypes.acceptedType(HexFormat.of().parseHex(hex)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>%PDF-1.4</html>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<?xml version='1.0'?><a/>",
                "PK\u0003\u0004",
                "GIF89a",
                "MZ",
                "plain",
                " "
            })
    void nothingElseIsTaken(String text) {
        assertEquals(Optional.empty(), ContentTypes.acceptedType(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anEmptyFileIsNothing() {
        assertEquals(Optional.empty(), ContentTypes.acceptedType(new byte[0]));
    }
}
