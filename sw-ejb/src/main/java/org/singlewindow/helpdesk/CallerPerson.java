package org.singlewindow.helpdesk;

import java.util.List;
import org.singlewindow.credential.SignInHistory;
import org.singlewindow.party.MandateFacts;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;

/**
 * A person as the help desk sees them: who it is, how they signed in and why not, and under which mandates they work.
 *
 * @param office code of the office of customs at which they work; empty where at none in particular
 * @param mandates those that their organisation gave or holds; the first of them
 * @param allMandates how many there are
 */
public record CallerPerson(
        String reference,
        Text name,
        String organisation,
        Actor.Role role,
        String office,
        boolean active,
        SignInHistory.Known signIns,
        List<MandateFacts> mandates,
        long allMandates) {
    public CallerPerson {
        mandates = List.copyOf(mandates);
    }
}
