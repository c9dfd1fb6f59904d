package org.singlewindow.print;

import java.time.Instant;
import java.util.List;

/**
 * What is printed as a letter about a decision: the same always gives the same pages.
 *
 * @param title what the letter is, in the language of archives
 * @param author the agency whose letter it is
 * @param parts the letter in one language after the other
 * @param foot lines at its end, beside the square
 * @param checkAddress of the public page that says whether there is such a letter
 * @param moment the moment that stands in it as the one at which it was made
 */
public record WritText(
        String number,
        String title,
        String author,
        List<Part> parts,
        List<String> foot,
        String checkAddress,
        Instant moment) {
    public WritText {
        parts = List.copyOf(parts);
        foot = List.copyOf(foot);
    }

    /** The letter in one language. */
    public record Part(String title, List<Section> sections) {
        public Part {
            sections = List.copyOf(sections);
        }
    }

    /** Paragraphs below a heading. */
    public record Section(String heading, List<String> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
