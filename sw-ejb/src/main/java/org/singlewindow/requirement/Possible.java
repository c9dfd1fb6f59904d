package org.singlewindow.requirement;

import java.util.List;
import org.singlewindow.reference.Text;

/**
 * A document that goods under a code may need.
 *
 * @param origins countries of origin (ISO 3166-1 alpha-2) from which alone it is needed; empty for all
 * @param exempt countries of origin from which it is not needed
 * @param conditions what must be answered so that it is needed, in the order of asking; empty where it is needed in any case
 * @param partly whether only some of the codes below need it
 */
public record Possible(
        String rule,
        String document,
        String agency,
        Text because,
        Text law,
        List<String> origins,
        List<String> exempt,
        List<Condition> conditions,
        boolean partly) {
    public Possible {
        origins = List.copyOf(origins);
        exempt = List.copyOf(exempt);
        conditions = List.copyOf(conditions);
    }

    /**
     * A question, and the answers that lead on.
     *
     * @param question its id
     * @param options every possible answer
     * @param leading those that lead to the document
     */
    public record Condition(String question, Text text, List<Question.Option> options, List<Question.Option> leading) {
        public Condition {
            options = List.copyOf(options);
            leading = List.copyOf(leading);
        }

        /** Whether that answer leads on. */
        public boolean isMetBy(String answer) {
            return leading.stream().anyMatch(option -> option.code().equals(answer));
        }
    }

    /** What the answer depends on, in words. */
    public List<Text> questions() {
        return conditions.stream().map(Condition::text).toList();
    }

    /** Whether it can be needed for goods of that origin; empty where that is not known. */
    public boolean concerns(String origin) {
        return origin.isEmpty() || (origins.isEmpty() || origins.contains(origin)) && !exempt.contains(origin);
    }
}
