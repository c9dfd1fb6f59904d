package org.singlewindow.requirement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Text;

/**
 * Why one goods item needs no document although a rule speaks of its code.
 *
 * @param item sequence number of the goods item
 * @param document that would have been needed
 * @param rule identifier of the rule
 * @param code the coded reason: law, class and sequence, such as {@code 13B01}
 * @param reason the code in words
 * @param law the provision as in force on that day
 * @param answers the answers that led there, as question and answer in words
 * @param paper what the reason must be proved with; null where nothing is demanded
 * @param claimed whether the trader gave the reason; else it follows from an answer
 */
public record NotSubject(
        int item,
        String document,
        String rule,
        String code,
        Text reason,
        Text law,
        List<Text> answers,
        @Nullable Paper paper,
        boolean claimed) {
    public NotSubject {
        answers = List.copyOf(answers);
    }

    /**
     * A reason that can be given.
     *
     * @param code law, class and sequence
     * @param paper what it must be proved with; null where nothing is demanded
     */
    public record Reason(String code, Text text, @Nullable Paper paper) {}

    /** An attachment by its kind. */
    public record Paper(String kind, Text label) {}
}
