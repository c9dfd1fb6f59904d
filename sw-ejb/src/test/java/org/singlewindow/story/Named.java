package org.singlewindow.story;

/** What a caller names, of whatever kind the use case asks for. */
record Named(String reference, String organisation, long paper, long mandate) {
    private static final long NO_NUMBER = 99_999_999;

    /** What nobody ever had. */
    static final Named NOTHING = new Named("XX26-9999999-9", "NOBODY", NO_NUMBER, NO_NUMBER);

    Named withoutPaper() {
        return new Named(reference, organisation, NO_NUMBER, mandate);
    }

    /** The same words, as they would be about nothing. */
    String asNothing(String words) {
        return words.replace(reference, NOTHING.reference)
                .replace(organisation, NOTHING.organisation)
                .replace("[" + mandate + "]", "[" + NO_NUMBER + "]");
    }

    String text(Meaning meaning, String otherwise) {
        return switch (meaning) {
            case CASE -> reference;
            case ORGANISATION -> organisation;
            case PAPER, MANDATE, MESSAGE, NOTHING -> otherwise;
        };
    }

    long number(Meaning meaning) {
        return switch (meaning) {
            case PAPER -> paper;
            case MANDATE -> mandate;
            case CASE, ORGANISATION, MESSAGE, NOTHING -> 0;
        };
    }
}
