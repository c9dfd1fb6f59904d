package org.singlewindow.web.customs.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.singlewindow.web.shared.Listing;

/** What an officer marked is read as it was seen; what is no mark releases nothing. */
class BulkReleaseTest {
    @Test
    void aMarkSaysWhichDeclarationAndWhichPictureOfIt() {
        assertEquals(Map.of("ID-26-0000042-7", 3), BulkRelease.read(List.of("ID-26-0000042-7:3")));
    }

    @Test
    void whatIsNoMarkIsNone() {
        assertEquals(
                Map.of(),
                BulkRelease.read(
                        List.of("", "ID-26-0000042-7", "ID-26-0000042-7:", ":1", "a:1", "A:-1", "A:9999999999")));
    }

    @Test
    void noMoreAreReleasedThanAPageHasRows() {
        List<String> many = IntStream.range(0, 1_000)
                .mapToObj(number -> "A" + number + ":1")
                .toList();
        assertEquals(Listing.ROWS, BulkRelease.read(many).size());
    }
}
