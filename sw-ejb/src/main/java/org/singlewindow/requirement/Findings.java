package org.singlewindow.requirement;

import java.util.List;

/**
 * What a consignment needs as far as is known.
 *
 * @param requirements the documents found
 * @param open questions whose answers may add documents; lodging needs them answered
 * @param answered questions that have been answered, for changing the answer
 * @param notSubject what is not needed, and the coded reason
 */
public record Findings(
        List<Requirement> requirements, List<Question> open, List<Answered> answered, List<NotSubject> notSubject) {
    public Findings {
        requirements = List.copyOf(requirements);
        open = List.copyOf(open);
        answered = List.copyOf(answered);
        notSubject = List.copyOf(notSubject);
    }

    /** Nothing found and nothing to ask. */
    public static Findings none() {
        return new Findings(List.of(), List.of(), List.of(), List.of());
    }

    /** A question with the answer for one goods item. */
    public record Answered(Question question, int item, String answer) {}
}
