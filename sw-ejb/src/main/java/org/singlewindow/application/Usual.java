package org.singlewindow.application;

/**
 * How long such applications usually take.
 *
 * @param agency that decides
 * @param document of this type
 * @param chapter first two digits of the goods code
 * @param hours from lodging to the decision, which half of them needed no more than
 * @param cases how many were counted
 */
public record Usual(String agency, String document, String chapter, long hours, long cases) {
    private static final int DAY = 24;

    /** In days that are begun; 1 at least. */
    public long days() {
        return Math.max(1, (hours + DAY - 1) / DAY);
    }
}
