package org.singlewindow.form;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Text;

/**
 * How an agency handles what is lodged under a document: whether two sign an approval, and what needs no person.
 *
 * @param secondSignature when a second official signs an approval; null for never
 * @param automatic what is approved without a person, once that is switched on; null for nothing
 */
public record Handling(
        @Nullable SecondSignature secondSignature, @Nullable Automatic automatic) {
    /** One official decides. */
    public static final Handling USUAL = new Handling(null, null);

    /**
     * What is of low risk, so that the law lets it be approved without a person.
     *
     * @param law that allows it
     * @param approvals of the same goods of the same maker that the agency must have given, 20 at most
     * @param field whose values are summed up over head and goods items; null where the quantity is all the same
     * @param upTo what the field may come to
     * @param drawn share in percent of the applications that persons decide all the same
     */
    public record Automatic(
            Text law, int approvals, @Nullable String field, int upTo, int drawn) {
        /** Whether it comes to no more than is allowed; where no number stands, it does not. */
        public boolean isSmall(JsonObject content) {
            return field == null
                    || sum(field, content)
                            .filter(sum -> sum.compareTo(BigDecimal.valueOf(upTo)) <= 0)
                            .isPresent();
        }
    }

    /**
     * When a second official signs an approval: always, or where a field comes to more than so much.
     *
     * @param field whose values are summed up over head and goods items; null for always
     */
    public record SecondSignature(@Nullable String field, int over) {
        /** Whether a second official signs; where no number stands, too. */
        boolean isWanted(JsonObject content) {
            return field == null
                    || sum(field, content)
                            .filter(sum -> sum.compareTo(BigDecimal.valueOf(over)) <= 0)
                            .isEmpty();
        }
    }

    /** Whether a second official signs the approval of what says this: {@code {"head": {…}, "items": {"1": {…}}}}. */
    public boolean wantsSecondSignature(JsonObject content) {
        return secondSignature != null && secondSignature.isWanted(content);
    }

    /** Empty where nowhere a number stands: nothing said is not little. */
    private static Optional<BigDecimal> sum(String field, JsonObject content) {
        return Stream.concat(
                        Stream.of(JsonText.child(content, "head")),
                        JsonText.child(content, "items") instanceof JsonObject lines
                                ? lines.values().stream()
                                : Stream.of())
                .map(place -> JsonText.of(JsonText.child(place, field)))
                .filter(ValueCheck::isNumber)
                .map(BigDecimal::new)
                .reduce(BigDecimal::add);
    }
}
