package org.singlewindow.application;

import java.util.Set;

/**
 * Which applications an official wants to see.
 *
 * @param states in one of these
 * @param document of this type; empty for all
 * @param holder taken by this person; empty for all
 * @param text part of the reference, the goods or the applicant's code; empty for all
 * @param sort the order
 * @param first number of the first row, from 0
 * @param size how many rows
 */
public record WorklistQuery(
        Set<ApplicationState> states, String document, String holder, String text, Sort sort, int first, int size) {
    public WorklistQuery {
        states = Set.copyOf(states);
    }

    /** The orders of a worklist. */
    public enum Sort {
        DUE,
        NEWEST,
        OLDEST
    }
}
