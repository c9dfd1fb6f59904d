package org.singlewindow.sheet;

import java.util.ArrayList;
import java.util.List;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Decoding;
import org.singlewindow.shared.Refusal;

/** A table in a file that somebody sent: the first sheet of an XLSX workbook, or text with commas, semicolons or tabs. */
public final class SheetFile {
    /** Lines of goods, and what stands above and below them in an invoice. */
    private static final int MOST_ROWS = Limits.ITEMS.intValue() + 201;

    private static final long MOST_TEXT = 1_000_000;

    static final int MOST_COLUMNS = 100;
    static final int MOST_CHARACTERS = 2_000;

    private SheetFile() {}

    /** The rows with the texts of their cells, without empty rows; refuses what is no table, or too large for one. */
    public static List<List<String>> rows(byte[] file) {
        if (file.length > Limits.SHEET_BYTES.value()) {
            throw Refusal.tooLarge("sheet.too-large", Limits.SHEET_BYTES.value() / 1024);
        }
        List<List<String>> rows = begins(file, 'P', 'K', 3, 4)
                ? Workbook.rows(file, MOST_ROWS)
                : SeparatedText.rows(text(file), MOST_ROWS);
        List<List<String>> filled = new ArrayList<>();
        rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .forEach(filled::add);
        long characters =
                filled.stream().flatMap(List::stream).mapToLong(String::length).sum();
        if (characters > MOST_TEXT) {
            throw Refusal.tooLarge("sheet.too-large-unpacked");
        }
        if (filled.isEmpty()) {
            throw Refusal.notValid("sheet.empty");
        }
        return filled;
    }

    private static String text(byte[] file) {
        if (begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw Refusal.notValid("sheet.old-workbook");
        }
        String text = Decoding.unlabelled(file).orElseThrow(() -> Refusal.notValid("sheet.unreadable"));
        if (text.indexOf('\0') >= 0) {
            throw Refusal.notValid("sheet.unreadable");
        }
        return text;
    }

    private static boolean begins(byte[] file, int... bytes) {
        if (file.length < bytes.length) {
            return false;
        }
        for (int at = 0; at < bytes.length; at++) {
            if ((file[at] & 0xFF) != bytes[at]) {
                return false;
            }
        }
        return true;
    }

    static Refusal tooManyRows() {
        return Refusal.tooLarge("sheet.too-many-rows", MOST_ROWS);
    }
}
