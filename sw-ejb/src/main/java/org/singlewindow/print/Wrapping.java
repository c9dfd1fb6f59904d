package org.singlewindow.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Breaks text into lines of a width, by what the font measures; what the font has no picture of becomes a question mark. */
final class Wrapping {
    private static final float PER_MILLIMETRE = 72f / 25.4f;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final float unitsPerEm;

    Wrapping(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /** The text as the font can show it. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.strip().codePoints().forEach(point -> {
            int visible = Character.isWhitespace(point) || Character.isISOControl(point) ? ' ' : point;
            shown.appendCodePoint(glyphs.getGlyphId(visible) == 0 ? '?' : visible);
        });
        return shown.toString();
    }

    /** How wide it is, in points. */
    float width(String text, float size) throws IOException {
        float units = 0;
        for (int point : text.codePoints().toArray()) {
            units += font.getAdvanceWidth(glyphs.getGlyphId(point));
        }
        return units * size / unitsPerEm;
    }

    /** Lines no wider than so many millimetres; words stay whole where they fit into a line. */
    List<String> lines(String text, float size, float millimetres) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            wrap(shown(paragraph), size, millimetres * PER_MILLIMETRE, lines);
        }
        return lines;
    }

    private void wrap(String text, float size, float room, List<String> lines) throws IOException {
        StringBuilder line = new StringBuilder();
        float used = 0;
        int lastBlank = -1;
        for (int point : text.codePoints().toArray()) {
            float wide = font.getAdvanceWidth(glyphs.getGlyphId(point)) * size / unitsPerEm;
            if (used + wide > room && !line.isEmpty()) {
                String rest = "";
                if (lastBlank > 0) {
                    rest = line.substring(lastBlank + 1);
                    line.setLength(lastBlank);
                }
                lines.add(line.toString());
                line = new StringBuilder(rest);
                used = width(rest, size);
                lastBlank = -1;
            }
            if (point == ' ') {
                lastBlank = line.length();
            }
            line.appendCodePoint(point);
            used += wide;
        }
        lines.add(line.toString().stripTrailing());
    }
}
