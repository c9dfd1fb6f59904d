package org.singlewindow.dossier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether people can open a PDF and find a page in it. Nothing in it is drawn or run. */
final class PdfCheck {
    private static final int TAIL = 2_048;
    private static final int MOST_NODES = 100_000;
    private static final Pattern REFERENCE = Pattern.compile("(\\d{1,10})\\s+\\d{1,5}\\s+R\\b");
    private static final Pattern ROOT = Pattern.compile("/Root\\s+(\\d{1,10}\\s+\\d{1,5}\\s+R\\b)");
    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt[\\s<]");

    private PdfCheck() {}

    /** What is wrong with it; empty where people can open it. */
    static Optional<Unopenable> wrong(byte[] bytes) {
        int from = Math.max(0, bytes.length - TAIL);
        String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        if (!tail.contains("%%EOF") || !tail.contains("startxref")) {
            return Optional.of(Unopenable.BROKEN);
        }
        PdfText pdf = new PdfText(bytes);
        if (ENCRYPTED.matcher(pdf.trailers()).find()) {
            return Optional.of(Unopenable.ENCRYPTED);
        }
        Optional<String> pages = root(pdf)
                .flatMap(catalogue -> PdfDictionary.value(catalogue, "Pages"))
                .flatMap(pdf::referred);
        if (pages.isEmpty()) {
            return Optional.of(Unopenable.BROKEN);
        }
        return hasPage(pdf, pages.get()) ? Optional.empty() : Optional.of(Unopenable.WITHOUT_PAGES);
    }

    private static Optional<String> root(PdfText pdf) {
        Matcher root = ROOT.matcher(pdf.trailers());
        String last = null;
        while (root.find()) {
            last = root.group(1);
        }
        return Optional.ofNullable(last).flatMap(pdf::referred);
    }

    /** Each object is looked at once, however often and in whatever way it is named. */
    private static boolean hasPage(PdfText pdf, String tree) {
        Deque<String> nodes = new ArrayDeque<>();
        Set<Long> seen = new HashSet<>();
        nodes.add(tree);
        while (!nodes.isEmpty() && seen.size() < MOST_NODES) {
            String node = nodes.poll();
            Optional<String> kids = PdfDictionary.value(node, "Kids");
            if (kids.isEmpty()) {
                if (PdfDictionary.value(node, "Type").filter("/Page"::equals).isPresent()) {
                    return true;
                }
            } else {
                Matcher kid = REFERENCE.matcher(pdf.referred(kids.get()).orElse(""));
                while (kid.find()) {
                    if (seen.add(Long.valueOf(kid.group(1)))) {
                        pdf.referred(kid.group()).ifPresent(nodes::add);
                    }
                }
            }
        }
        return false;
    }
}
