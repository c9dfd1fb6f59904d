package org.singlewindow.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** An address as a square that telephones read. */
final class QrSquare {
    private final BitMatrix modules;

    QrSquare(String address) {
        try {
            modules = new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0));
        } catch (WriterException e) {
            throw new IllegalStateException("The address of the check page has no room in a square", e);
        }
    }

    /** Its upper left corner, and how wide it is, in points. */
    void draw(PDPageContentStream content, float left, float top, float width) throws IOException {
        float module = width / modules.getWidth();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    content.addRect(left + x * module, top - (y + 1) * module, module, module);
                }
            }
        }
        content.fill();
    }
}
