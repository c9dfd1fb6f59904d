package org.singlewindow.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is taken if people can open it, and its name says what was found in it. */
class OpenableTest {
    private static final String PDF = "application/pdf";

    @ParameterizedTest
    @CsvSource({"png, image/png", "jpg, image/jpeg", "tiff, image/tiff"})
    void aPictureIsTakenWholeAndRefusedCutOrSpoilt(String format, String type) throws IOException {
        byte[] whole = picture(format);
        assertEquals(Optional.of(type), ContentTypes.acceptedType(whole));
        assertEquals(Optional.empty(), ContentTypes.wrong(type, whole));
        for (int length : new int[] {12, 20, whole.length / 4}) {
            assertEquals(
                    Optional.of(Unopenable.BROKEN),
                    ContentTypes.wrong(type, Arrays.copyOf(whole, length)),
                    format + length);
        }
    }

    @Test
    void aPictureInWhichABitFellIsBroken() throws IOException {
        byte[] png = picture("png");
        png[png.length / 2] ^= 4;
        assertEquals(Optional.of(Unopenable.BROKEN), ContentTypes.wrong("image/png", png));
    }

    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 60; x++) {
            image.setRGB(x, x / 2, x * 4_000);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, out));
        return out.toByteArray();
    }

    @Test
    void aPdfIsTakenIfThereIsAPageInIt() {
        assertEquals(Optional.empty(), ContentTypes.wrong(PDF, OnePage.bytes()));
        assertEquals(Optional.empty(), ContentTypes.wrong(PDF, OnePage.packed(false)));
        assertEquals(Optional.of(Unopenable.WITHOUT_PAGES), ContentTypes.wrong(PDF, OnePage.withoutPages()));
        assertEquals(Optional.of(Unopenable.ENCRYPTED), ContentTypes.wrong(PDF, OnePage.encrypted()));
        assertEquals(Optional.of(Unopenable.ENCRYPTED), ContentTypes.wrong(PDF, OnePage.packed(true)));
        assertEquals(Optional.of(Unopenable.BROKEN), ContentTypes.wrong(PDF, OnePage.withoutTree()));
        for (String broken : new String[] {
            "%PDF-1.4\n%%EOF\n", "%PDF-1.7", "%PDF-1.4\n<script>x()</script>", "%PDF-1.4\nstartxref\n0\n%%EOF\n",
        }) {
            assertEquals(
                    Optional.of(Unopenable.BROKEN),
                    ContentTypes.wrong(PDF, broken.getBytes(StandardCharsets.UTF_8)),
                    broken);
        }
        byte[] cut = OnePage.ofSize(5_000);
        assertEquals(
                Optional.of(Unopenable.BROKEN),
                ContentTypes.wrong(PDF, Arrays.copyOf(cut, cut.length - 200)),
                "cut off");
    }

    /** What would have a careless reader turn in circles is read a few times at most. */
    @Test
    void whatNeverEndsIsBroken() {
        String endless = "%PDF-1.4\n" + "1 0 obj << /A [ ( ".repeat(50_000) + "\nstartxref\n0\n%%EOF\n";
        assertEquals(
                Optional.of(Unopenable.BROKEN), ContentTypes.wrong(PDF, endless.getBytes(StandardCharsets.US_ASCII)));
        String circle = "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
                + "2 0 obj << /Type /Pages /Kids [2 0 R 2 0 R] >> endobj\n"
                + "trailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n";
        assertEquals(
                Optional.of(Unopenable.WITHOUT_PAGES),
                ContentTypes.wrong(PDF, circle.getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest
    @CsvSource({
        "scan.pdf, application/pdf, scan.pdf",
        "SCAN.PDF, application/pdf, SCAN.PDF",
        "scan.pdf, image/png, scan.png",
        "scan.jpeg, image/jpeg, scan.jpeg",
        "scan.tif, image/tiff, scan.tif",
        "photo.png, image/jpeg, photo.jpg",
        "송장.hwp, application/pdf, 송장.pdf",
        "evil.exe, application/pdf, evil.pdf",
        "page.html, image/png, page.png",
        "report.v2, application/pdf, report.v2.pdf",
        "invoice 3.5, application/pdf, invoice 3.5.pdf",
        "noname, image/tiff, noname.tif",
        "ends., application/pdf, ends.pdf",
        ".pdf, image/png, file.png"
    })
    void aNameSaysWhatWasFound(String sent, String type, String kept) {
        assertEquals(kept, PaperName.of(sent, type));
    }
}
