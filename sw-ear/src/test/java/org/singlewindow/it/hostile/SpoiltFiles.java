package org.singlewindow.it.hostile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.singlewindow.it.support.OnePage;

/** What is handed in as a paper, and is none. */
final class SpoiltFiles {
    /** The smallest that passes for a good one. */
    static final byte[] PDF = OnePage.bytes();

    private SpoiltFiles() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("nothing", new byte[0]);
        all.put("one byte", new byte[1]);
        all.put("PDF", PDF);
        all.put("PDF that ends at once", Bytes.utf8("%PDF-1.7"));
        all.put("PDF without anything", Bytes.utf8("%PDF-1.4\n%%EOF\n"));
        all.put("HTML", Bytes.utf8("<html><script>swmark()</script></html>"));
        all.put("SVG", Bytes.utf8("<svg xmlns='http://www.w3.org/2000/svg' onload='swmark()'/>"));
        all.put("PDF and HTML", Bytes.utf8("%PDF-1.4\n<script>swmark()</script>"));
        all.put("archive", Bytes.utf8("PK\u0003\u0004" + "x".repeat(100)));
        all.put("packed", Bytes.packed(new byte[10_000_000]));
        all.put("image", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 127});
        all.put("program", Bytes.utf8("\u007fELF\u0002\u0001\u0001"));
        all.put("serialized", new byte[] {(byte) 0xAC, (byte) 0xED, 0, 5, 's', 'r', 0, 1, 'a'});
        all.put("noise", Bytes.flipped(new byte[20_000], new Random(7)));
        all.put("half a megabyte", new byte[500_000]);
        return all;
    }
}
