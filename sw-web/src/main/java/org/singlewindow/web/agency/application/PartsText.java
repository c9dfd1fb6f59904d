package org.singlewindow.web.agency.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.singlewindow.application.Decision;
import org.singlewindow.shared.Refusal;

/** Reads which goods items an official approves, and how much of them: {@code 1, 3-5, 2: 8000}. */
final class PartsText {
    private static final Pattern ONE =
            Pattern.compile("(\\d{1,4})(?:\\s*-\\s*(\\d{1,4})|\\s*:\\s*(\\d{1,15}(?:\\.\\d{1,9})?))?");
    private static final int MOST = 999;

    private PartsText() {}

    static List<Decision.Part> read(String text) {
        List<Decision.Part> parts = new ArrayList<>();
        for (String piece : text.strip().split("\\s*[,;\\n]\\s*")) {
            Matcher one = ONE.matcher(piece);
            if (!one.matches()) {
                throw Refusal.notValid("agency.parts.unreadable", piece);
            }
            int from = Integer.parseInt(one.group(1));
            int to = one.group(2) == null ? from : Integer.parseInt(one.group(2));
            if (to < from || to > MOST) {
                throw Refusal.notValid("agency.parts.unreadable", piece);
            }
            BigDecimal amount = one.group(3) == null ? null : new BigDecimal(one.group(3));
            IntStream.rangeClosed(from, to).forEach(line -> parts.add(new Decision.Part(line, amount)));
        }
        return parts;
    }
}
