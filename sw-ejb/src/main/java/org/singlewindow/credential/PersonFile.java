package org.singlewindow.credential;

import java.util.List;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.PersonFacts;
import org.singlewindow.timeline.RefusedAttempts;

/**
 * What an administrator sees of one person.
 *
 * @param certificates soonest to expire first, ended ones too
 * @param signedIn the last time by each way, the latest first
 * @param refused the last times that somebody with the person's certificate was kept out, the latest first
 * @param next what would help the person now
 */
public record PersonFile(
        PersonFacts person,
        OrganisationFacts organisation,
        List<RegisteredCertificateFacts> certificates,
        List<SignIn> signedIn,
        List<RefusedAttempts.Refused> refused,
        List<Next> next) {
    public PersonFile {
        certificates = List.copyOf(certificates);
        signedIn = List.copyOf(signedIn);
        refused = List.copyOf(refused);
        next = List.copyOf(next);
    }

    /** What an administrator can do for somebody. */
    public enum Next {
        /** The company of the person has ended, and can be taken up again. */
        TAKE_UP,
        /** The person is kept out, and can be let in again. */
        READMIT,
        /** No certificate opens the window. */
        REGISTER,
        /** The certificates that do will soon have expired. */
        RENEW,
        /** Of an officer of customs nobody said at which office he works. */
        PLACE
    }
}
