package org.singlewindow.requirement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that goods may need, with what was answered so far: what is certain, what depends on answers, and what can be
 * said against it.
 *
 * @param certain what is needed for sure, and the questions that are open now
 * @param prospects documents that further answers may add, item by item
 * @param followUps questions that answers to the open ones may raise
 * @param claims what can be claimed against each document, needed or possible
 * @param otherLaws laws whose permits are given outside this window
 */
public record Outlook(
        Findings certain,
        List<Prospect> prospects,
        List<Question> followUps,
        List<Claims> claims,
        List<OtherLaw> otherLaws) {
    public Outlook {
        prospects = List.copyOf(prospects);
        followUps = List.copyOf(followUps);
        claims = List.copyOf(claims);
        otherLaws = List.copyOf(otherLaws);
    }

    /** Nothing is needed, whatever is answered. */
    public boolean isNothing() {
        return certain.requirements().isEmpty() && prospects.isEmpty() && otherLaws.isEmpty();
    }

    /**
     * A document that a goods item may need.
     *
     * @param ways each leads to it on its own: at least one
     */
    public record Prospect(String document, String agency, int item, List<Possible> ways) {
        public Prospect {
            ways = List.copyOf(ways);
        }
    }

    /**
     * The reasons that can be given against a document.
     *
     * @param items goods items against whose requirement they can be given
     */
    public record Claims(String document, List<Integer> items, List<NotSubject.Reason> reasons) {
        public Claims {
            items = List.copyOf(items);
            reasons = List.copyOf(reasons);
        }

        /** The goods items as people read them. */
        public String itemsInWords() {
            return items.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
    }

    /** Codes of the reasons that can be given against a document or another law. */
    public Set<String> reasonsAgainst(String documentOrLaw) {
        return Stream.concat(
                        claims.stream()
                                .filter(one -> one.document().equals(documentOrLaw))
                                .flatMap(one -> one.reasons().stream()),
                        otherLaws.stream()
                                .filter(law -> law.law().equals(documentOrLaw))
                                .flatMap(law -> law.reasons().stream()))
                .map(NotSubject.Reason::code)
                .collect(Collectors.toSet());
    }
}
