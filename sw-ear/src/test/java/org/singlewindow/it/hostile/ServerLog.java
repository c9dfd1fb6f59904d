package org.singlewindow.it.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the server wrote into its log since a moment. */
final class ServerLog {
    private final Path file;
    private final long start;

    private ServerLog(Path file, long start) {
        this.file = file;
        this.start = start;
    }

    static ServerLog from(Path file) throws IOException {
        return new ServerLog(file, Files.size(file));
    }

    List<String> lines() throws IOException {
        byte[] all = Files.readAllBytes(file);
        String text = new String(all, (int) start, (int) (all.length - start), StandardCharsets.UTF_8);
        return Arrays.stream(text.split("\n")).filter(line -> !line.isBlank()).toList();
    }

    /** What a program did not expect: entries that are errors or carry a stack trace, each kind once. */
    static List<String> faults(List<String> lines) {
        Set<String> faults = new LinkedHashSet<>();
        String entry = "";
        for (String line : lines) {
            if (isEntry(line)) {
                entry = line.replaceFirst("^\\S+ \\S+ ", "").replaceAll("\\([^()]*(?:task|thread|I/O)[^()]*\\)", "");
            }
            if (line.startsWith("\tat ") || entry.matches("(?:ERROR|SEVERE|FATAL) .*") && isEntry(line)) {
                faults.add(Judge.shortened(entry.replaceAll("[0-9a-f]{8}(?:-[0-9a-f-]{27})?", "…")));
            }
        }
        return List.copyOf(faults);
    }

    static boolean isEntry(String line) {
        return line.matches("\\d{4}-\\d\\d-\\d\\d .*");
    }
}
