package org.singlewindow.requirement;

import java.util.List;

/**
 * What a consignment needs as far as is known.
 *
 * @param requirements the documents found
 * @param open questions whose answers may add documents; lodging needs them answered
 */
public record Findings(List<Requirement> requirements, List<Question> open) {
    public Findings {
        requirements = List.copyOf(requirements);
        open = List.copyOf(open);
    }
}
