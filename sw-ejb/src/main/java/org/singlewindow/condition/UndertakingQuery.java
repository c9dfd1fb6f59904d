package org.singlewindow.condition;

import java.util.Set;

/**
 * Which of them a list shows.
 *
 * @param code of a kind; empty for all
 * @param number with which the reference, its application, case or certificate begins; empty for all
 */
public record UndertakingQuery(Set<UndertakingState> states, String code, String number) {
    public UndertakingQuery {
        states = Set.copyOf(states);
    }
}
