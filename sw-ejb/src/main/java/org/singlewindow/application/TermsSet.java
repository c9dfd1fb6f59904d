package org.singlewindow.application;

import java.util.List;
import org.singlewindow.shared.Actor;

/**
 * What a decision demands of the applicant afterwards, which may be nothing.
 *
 * @param certificate of an approval; empty where a refusal orders it
 * @param conditions of an approval, in the official's words; empty where there are none
 */
public record TermsSet(
        ApplicationFacts application,
        String certificate,
        String conditions,
        List<Decision.Term> terms,
        Actor official) {
    public TermsSet {
        terms = List.copyOf(terms);
    }
}
