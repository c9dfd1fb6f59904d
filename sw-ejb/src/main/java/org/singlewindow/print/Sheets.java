package org.singlewindow.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.singlewindow.reference.Texts;

/**
 * Draws the pages of one certificate. Every page has all boxes; goods and notes go on from page to page, and what has no
 * room in another box stands among the notes, so that nothing is lost.
 */
final class Sheets {
    private static final float POINTS = 72f / 25.4f;
    private static final float LINE_WIDTH = 0.5f;
    private static final String NOTES = "notes";
    private static final String VERIFICATION = "verification";
    private static final String DOCUMENT = "document";

    private final PageLayout layout = PageLayout.CERTIFICATE;
    private final CertificateText text;
    private final PDDocument document;
    private final PDType0Font font;
    private final Wrapping wrapping;
    private final Map<String, List<String>> boxes = new LinkedHashMap<>();
    private final List<Map<String, String>> goods = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Sheets(CertificateText text, PDDocument document, PDType0Font font, Wrapping wrapping) {
        this.text = text;
        this.document = document;
        this.font = font;
        this.wrapping = wrapping;
    }

    void draw() throws IOException {
        flow();
        int goodsRoom = layout.lines(layout.goods().values().iterator().next());
        int notesRoom = layout.lines(box(NOTES));
        int pages = Math.max(1, Math.max(pages(goods.size(), goodsRoom), pages(notes.size(), notesRoom)));
        QrSquare check = new QrSquare(text.checkAddress());
        for (int page = 0; page < pages; page++) {
            PDPage sheet = new PDPage(new PDRectangle(layout.width() * POINTS, layout.height() * POINTS));
            document.addPage(sheet);
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                frames(content);
                for (Map.Entry<String, List<String>> box : boxes.entrySet()) {
                    lines(
                            content,
                            box(box.getKey()),
                            box.getValue(),
                            box.getKey().equals(DOCUMENT));
                }
                lines(content, box(NOTES), part(notes, page, notesRoom), false);
                columns(content, part(goods, page, goodsRoom));
                verification(content, check, page + 1, pages);
            }
        }
    }

    private Box box(String name) {
        Box found = layout.boxes().get(name);
        if (found == null) {
            throw new IllegalStateException("The layout has no box " + name);
        }
        return found;
    }

    private static int pages(int lines, int room) {
        return (lines + room - 1) / room;
    }

    private static <T> List<T> part(List<T> all, int page, int room) {
        int from = Math.min(all.size(), page * room);
        return all.subList(from, Math.min(all.size(), from + room));
    }

    /** Everything in lines of the width of its box. */
    private void flow() throws IOException {
        for (String paragraph : text.notes()) {
            notes.addAll(wrapped(paragraph, box(NOTES)));
        }
        for (Map.Entry<String, Box> place : layout.boxes().entrySet()) {
            List<String> said = text.boxes().getOrDefault(place.getKey(), List.of());
            List<String> lines = new ArrayList<>();
            for (String one : said) {
                lines.addAll(wrapped(one, place.getValue()));
            }
            int room = layout.lines(place.getValue());
            if (lines.size() > room) {
                notes.addAll(wrapped(
                        label(place.getKey()) + ": " + String.join(" ", lines.subList(room, lines.size())),
                        box(NOTES)));
                lines = lines.subList(0, room);
            }
            boxes.put(place.getKey(), lines);
        }
        for (CertificateText.Goods item : text.goods()) {
            row(item);
        }
    }

    private void row(CertificateText.Goods item) throws IOException {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        int deepest = 0;
        for (Map.Entry<String, Box> column : layout.goods().entrySet()) {
            List<String> lines = new ArrayList<>();
            for (String one : item.columns().getOrDefault(column.getKey(), List.of())) {
                lines.addAll(wrapped(one, column.getValue()));
            }
            cells.put(column.getKey(), lines);
            deepest = Math.max(deepest, lines.size());
        }
        for (int line = 0; line < deepest; line++) {
            Map<String, String> across = new LinkedHashMap<>();
            for (Map.Entry<String, List<String>> cell : cells.entrySet()) {
                if (line < cell.getValue().size()) {
                    across.put(cell.getKey(), cell.getValue().get(line));
                }
            }
            goods.add(across);
        }
    }

    private List<String> wrapped(String paragraph, Box box) throws IOException {
        return wrapping.lines(
                paragraph, layout.type().size(), box.width() - 2 * layout.type().margin());
    }

    private static String label(String box) {
        return Texts.of(Locale.KOREAN).get("print.box." + box) + "  "
                + Texts.of(Locale.ENGLISH).get("print.box." + box);
    }

    private void frames(PDPageContentStream content) throws IOException {
        content.setLineWidth(LINE_WIDTH);
        for (Map<String, Box> part : List.of(layout.boxes(), layout.goods())) {
            for (Map.Entry<String, Box> place : part.entrySet()) {
                Box box = place.getValue();
                content.addRect(
                        box.x() * POINTS, y(box.y() + box.height()), box.width() * POINTS, box.height() * POINTS);
                content.stroke();
                write(
                        content,
                        wrapping.shown(label(place.getKey())),
                        layout.type().label(),
                        box.x() + layout.type().margin(),
                        box.y() + layout.type().head() - layout.type().margin() / 2);
            }
        }
    }

    /** Below the label; the first line of the document's own box is its title. */
    private void lines(PDPageContentStream content, Box box, List<String> lines, boolean titled) throws IOException {
        float y = box.y() + layout.type().head() + layout.type().line();
        for (int i = 0; i < lines.size(); i++) {
            float size =
                    titled && i == 0 ? layout.type().title() : layout.type().size();
            float wide = wrapping.width(lines.get(i), size);
            float room = (box.width() - 2 * layout.type().margin()) * POINTS;
            write(
                    content,
                    lines.get(i),
                    wide > room ? size * room / wide : size,
                    box.x() + layout.type().margin(),
                    y + i * layout.type().line());
        }
    }

    private void columns(PDPageContentStream content, List<Map<String, String>> rows) throws IOException {
        for (Map.Entry<String, Box> column : layout.goods().entrySet()) {
            lines(
                    content,
                    column.getValue(),
                    rows.stream()
                            .map(row -> row.getOrDefault(column.getKey(), ""))
                            .toList(),
                    false);
        }
    }

    private void verification(PDPageContentStream content, QrSquare check, int page, int pages) throws IOException {
        Box square = layout.check();
        check.draw(content, square.x() * POINTS, y(square.y()), square.width() * POINTS);
        Box box = box(VERIFICATION);
        String count = Texts.of(Locale.KOREAN).get("print.page", page, pages) + "  "
                + Texts.of(Locale.ENGLISH).get("print.page", page, pages);
        write(
                content,
                wrapping.shown(count),
                layout.type().label() + 1,
                box.x() + layout.type().margin(),
                box.y() + box.height() - layout.type().margin());
    }

    private void write(PDPageContentStream content, String line, float size, float x, float y) throws IOException {
        if (line.isEmpty()) {
            return;
        }
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x * POINTS, y(y));
        content.showText(line);
        content.endText();
    }

    /** PDF counts from the bottom, in points. */
    private float y(float millimetres) {
        return (layout.height() - millimetres) * POINTS;
    }
}
