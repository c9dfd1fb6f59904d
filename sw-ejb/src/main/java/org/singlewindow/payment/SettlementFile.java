package org.singlewindow.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what the institution did on one day: a line for each, {@code kind;transaction;number;amount;at;method}, and at the
 * end {@code TOTAL;day;lines}, so that a file that breaks off is none. A line that cannot be read keeps no other from it.
 */
final class SettlementFile {
    private static final int PARTS = 6;

    private SettlementFile() {}

    static PaymentProvider.Settlement read(LocalDate day, String text) {
        List<String> lines = text.lines().toList();
        String total = "TOTAL;" + day + ";" + (lines.size() - 1);
        if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(total)) {
            throw new ProviderAway("The settlement file of " + day + " is not whole");
        }
        List<InstitutionMessage> said = new ArrayList<>(lines.size());
        List<Integer> unreadable = new ArrayList<>();
        for (int i = 0; i < lines.size() - 1; i++) {
            int number = i + 1;
            line(lines.get(i)).ifPresentOrElse(said::add, () -> unreadable.add(number));
        }
        return new PaymentProvider.Settlement(said, unreadable);
    }

    private static Optional<InstitutionMessage> line(String line) {
        String[] parts = line.split(";", -1);
        return parts.length == PARTS
                ? InstitutionMessage.of(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5])
                : Optional.empty();
    }
}
