package org.singlewindow.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.singlewindow.reference.Texts;

/** Draws the pages of one letter: line below line, as many pages as it needs, its number at the foot of each. */
final class WritSheets {
    private static final float POINTS = 72f / 25.4f;
    private static final float MARGIN = 20 * POINTS;
    private static final float SQUARE = 28 * POINTS;
    private static final float SIZE = 10;
    private static final float HEADING = 11.5f;
    private static final float TITLE = 17;
    private static final float SMALL = 8;
    private static final float SPACING = 1.5f;
    private static final PDRectangle PAPER = PDRectangle.A4;

    private final WritText text;
    private final PDDocument document;
    private final PDType0Font font;
    private final Wrapping wrapping;

    /**
     * A line.
     *
     * @param above what is left free above it, in points
     */
    private record Line(String text, float size, float above) {
        float height() {
            return above + size * SPACING;
        }
    }

    WritSheets(WritText text, PDDocument document, PDType0Font font, Wrapping wrapping) {
        this.text = text;
        this.document = document;
        this.font = font;
        this.wrapping = wrapping;
    }

    void draw() throws IOException {
        List<List<Line>> pages = pages(lines());
        for (int i = 0; i < pages.size(); i++) {
            PDPage sheet = new PDPage(PAPER);
            document.addPage(sheet);
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                float y = PAPER.getHeight() - MARGIN;
                for (Line line : pages.get(i)) {
                    y -= line.height();
                    write(content, line.text(), line.size(), MARGIN, y);
                }
                if (i == pages.size() - 1) {
                    end(content);
                }
                String count = text.number() + "   " + Texts.of(Locale.KOREAN).get("print.page", i + 1, pages.size())
                        + "  " + Texts.of(Locale.ENGLISH).get("print.page", i + 1, pages.size());
                write(content, wrapping.shown(count), SMALL, MARGIN, MARGIN - SMALL * 2);
            }
        }
    }

    private List<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        for (WritText.Part part : text.parts()) {
            add(lines, part.title(), TITLE, lines.isEmpty() ? 0 : TITLE * 2);
            for (WritText.Section section : part.sections()) {
                add(lines, section.heading(), HEADING, HEADING);
                for (String paragraph : section.paragraphs()) {
                    add(lines, paragraph, SIZE, SIZE / 4);
                }
            }
        }
        return lines;
    }

    private void add(List<Line> lines, String paragraph, float size, float above) throws IOException {
        float room = above;
        for (String line : wrapping.lines(paragraph, size, (PAPER.getWidth() - 2 * MARGIN) / POINTS)) {
            lines.add(new Line(line, size, room));
            room = 0;
        }
    }

    /** The last page has room for what stands at the end. */
    private List<List<Line>> pages(List<Line> lines) throws IOException {
        List<List<Line>> pages = new ArrayList<>();
        List<Line> page = new ArrayList<>();
        float room = PAPER.getHeight() - 2 * MARGIN;
        float used = 0;
        for (Line line : lines) {
            if (used + line.height() > room) {
                pages.add(page);
                page = new ArrayList<>();
                used = 0;
            }
            page.add(line);
            used += line.height();
        }
        pages.add(page);
        if (used + endHeight() > room) {
            pages.add(new ArrayList<>());
        }
        return pages;
    }

    private List<String> foot() throws IOException {
        List<String> foot = new ArrayList<>();
        for (String line : text.foot()) {
            foot.addAll(wrapping.lines(line, SIZE, (PAPER.getWidth() - 2 * MARGIN - SQUARE) / POINTS - 4));
        }
        return foot;
    }

    private float endHeight() throws IOException {
        return Math.max(SQUARE, foot().size() * SIZE * SPACING) + TITLE;
    }

    private void end(PDPageContentStream content) throws IOException {
        float top = MARGIN + endHeight() - TITLE;
        new QrSquare(text.checkAddress()).draw(content, PAPER.getWidth() - MARGIN - SQUARE, top, SQUARE);
        float y = top;
        for (String line : foot()) {
            y -= SIZE * SPACING;
            write(content, line, SIZE, MARGIN, y);
        }
    }

    private void write(PDPageContentStream content, String line, float size, float x, float y) throws IOException {
        if (line.isEmpty()) {
            return;
        }
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(line);
        content.endText();
    }
}
