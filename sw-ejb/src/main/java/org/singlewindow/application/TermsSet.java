package org.singlewindow.application;

import java.util.List;
import org.singlewindow.shared.Actor;

/**
 * A decision demands something of the applicant afterwards.
 *
 * @param certificate of an approval; empty where a refusal orders it
 */
public record TermsSet(ApplicationFacts application, String certificate, List<Decision.Term> terms, Actor official) {
    public TermsSet {
        terms = List.copyOf(terms);
    }
}
