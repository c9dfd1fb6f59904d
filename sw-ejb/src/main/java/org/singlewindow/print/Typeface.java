package org.singlewindow.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The font of printed certificates. One is read from by one writer at a time, so there are as many as processors, and
 * whoever comes when all are in use waits.
 */
@ApplicationScoped
public class Typeface {
    private static final String FILE = "noto-sans-kr.ttf";

    private final BlockingQueue<Object> free;

    /** As many as there are processors. */
    public Typeface() {
        int many = Math.max(1, Runtime.getRuntime().availableProcessors());
        free = new ArrayBlockingQueue<>(many);
        for (int i = 0; i < many; i++) {
            free.add(FILE);
        }
    }

    /** What is done with a font. */
    interface Use<T> {
        T with(TrueTypeFont font) throws IOException;
    }

    <T> T use(Use<T> work) throws IOException {
        Object taken = take();
        try {
            // Read when it is needed first: a window that prints nothing keeps no font in memory.
            TrueTypeFont font = taken instanceof TrueTypeFont read ? read : read();
            taken = font;
            return work.with(font);
        } finally {
            free.add(taken);
        }
    }

    private Object take() throws IOException {
        try {
            return free.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for a font", e);
        }
    }

    private static TrueTypeFont read() throws IOException {
        try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream(FILE))) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // Neither Hangul nor Latin needs glyphs in place of others, and looking for them takes most of the time.
            font.setEnableGsub(false);
            return font;
        }
    }
}
