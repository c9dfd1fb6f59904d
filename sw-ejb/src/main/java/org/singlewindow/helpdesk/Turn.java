package org.singlewindow.helpdesk;

import java.time.Instant;

/**
 * Whose turn it is in a case, for what, and since when.
 *
 * @param organisation code of the organisation that is to act next
 * @param document code of the document that it is about; empty where it is about the consignment
 * @param application reference of the application that it is about; empty where there is none
 */
public record Turn(Awaited awaited, String organisation, String document, String application, Instant since) {
    /** Who is to do what. */
    public enum Awaited {
        /** The trader answers an agency's question. */
        ANSWER(By.TRADER),
        /** The trader hands in papers that customs wants. */
        PAPERS(By.TRADER),
        /** The trader names a permit under another law, or says why none is needed. */
        PERMIT(By.TRADER),
        /** The trader lodges a document for the first time. */
        LODGING(By.TRADER),
        /** A document was refused: the trader lodges it once more, or gives up. */
        ANOTHER_ATTEMPT(By.TRADER),
        /** Less was approved than was declared: the trader declares less, or the rest apart. */
        REDUCTION(By.TRADER),
        /** The application is on its way to the agency. */
        DELIVERY(By.AGENCY),
        /** The agency takes the application up. */
        REVIEW(By.AGENCY),
        /** An official of the agency decides. */
        DECISION(By.AGENCY),
        /** Customs inspects the goods, or says what follows from what it found. */
        INSPECTION(By.CUSTOMS),
        /** Customs looks at the papers that were handed in. */
        PAPERS_SEEN(By.CUSTOMS),
        /** Customs confirms what was said about another law. */
        CONFIRMATION(By.CUSTOMS),
        /** Customs lets the goods go. */
        RELEASE(By.CUSTOMS);

        private final By by;

        Awaited(By by) {
            this.by = by;
        }

        public By by() {
            return by;
        }
    }

    /** Which side is to act. */
    public enum By {
        TRADER,
        AGENCY,
        CUSTOMS
    }
}
