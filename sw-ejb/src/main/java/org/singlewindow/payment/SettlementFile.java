package org.singlewindow.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what the institution did on one day: a line for each, {@code kind;transaction;number;amount;at;method}, and at the
 * end {@code TOTAL;day;lines}, so that a file that breaks off is none.
 */
final class SettlementFile {
    private static final int PARTS = 6;

    private SettlementFile() {}

    static List<InstitutionMessage> read(LocalDate day, String text) {
        List<String> lines = text.lines().toList();
        String total = "TOTAL;" + day + ";" + (lines.size() - 1);
        if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(total)) {
            throw new ProviderAway("The settlement file of " + day + " is not whole");
        }
        List<InstitutionMessage> said = new ArrayList<>(lines.size());
        for (String line : lines.subList(0, lines.size() - 1)) {
            said.add(line(day, line));
        }
        return said;
    }

    private static InstitutionMessage line(LocalDate day, String line) {
        String[] parts = line.split(";", -1);
        if (parts.length == PARTS) {
            var said = InstitutionMessage.of(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
            if (said.isPresent()) {
                return said.get();
            }
        }
        throw new ProviderAway("The settlement file of " + day + " cannot be read");
    }
}
