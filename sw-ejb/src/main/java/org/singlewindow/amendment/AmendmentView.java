package org.singlewindow.amendment;

import jakarta.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.declaration.DeclarationState;
import org.singlewindow.form.Violation;
import org.singlewindow.reference.Direction;

/**
 * A case with what it is to say otherwise, and what follows from that.
 *
 * @param declaration reference of the declaration; customs gets all differences
 * @param before the consignment as it stands
 * @param proposed the same as it is to be
 * @param differences between the two
 * @param affected applications that go to their agencies once more
 * @param again whether customs looks again at what it had looked at
 * @param wrong what keeps it from being sent
 * @param odd what can hardly be meant
 */
public record AmendmentView(
        String dossier,
        String title,
        Direction direction,
        String declaration,
        DeclarationState state,
        JsonObject before,
        JsonObject proposed,
        String reason,
        List<Difference> differences,
        List<Affected> affected,
        boolean again,
        List<Violation> wrong,
        List<Violation> odd) {
    private static final String ITEMS = "items/";

    public AmendmentView {
        differences = List.copyOf(differences);
        affected = List.copyOf(affected);
        wrong = List.copyOf(wrong);
        odd = List.copyOf(odd);
    }

    /** Whether it can be signed and sent. */
    public boolean isReady() {
        return !differences.isEmpty() && wrong.isEmpty() && !reason.isEmpty();
    }

    /** Goods items of the case as it is to be. */
    public List<JsonObject> items() {
        return Difference.items(proposed);
    }

    /** Goods items of the case as it stands. */
    public List<JsonObject> formerItems() {
        return Difference.items(before);
    }

    /** Whether that goods item is to be taken out. */
    public boolean isTakenOut(int line) {
        return differences.stream().anyMatch(one -> one.isTakenOut() && one.line() == line);
    }

    /** What was said of a section, or of a goods item: {@code transport}, {@code items/1}. */
    public @Nullable JsonObject part(String part) {
        if (!part.startsWith(ITEMS)) {
            return proposed.get(part) instanceof JsonObject section ? section : null;
        }
        String line = part.substring(ITEMS.length());
        return items().stream()
                .filter(item -> item.getString("sequence", "").equals(line))
                .findFirst()
                .orElse(null);
    }
}
