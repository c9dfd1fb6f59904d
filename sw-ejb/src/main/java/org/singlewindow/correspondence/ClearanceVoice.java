package org.singlewindow.correspondence;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.singlewindow.declaration.Clearance;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.payload.Incoming;
import org.singlewindow.shared.Actor;

/** Lets the clearance system do what customs officers do on their pages, and nothing else. */
@Stateless
@PermitAll
@RunAs(Actor.Role.CUSTOMS_OFFICERS)
public class ClearanceVoice {
    @Inject
    private Clearing clearing;

    /** Says where a declaration stands. */
    @PermitAll
    public void status(Incoming.ClearanceStatus status) {
        Clearance.Act act = switch (status.status()) {
            case ACCEPTED -> Clearance.Act.ACCEPT;
            case SELECTED -> Clearance.Act.SELECT;
            case INSPECTED -> Clearance.Act.PASS;
            case FOUND_WANTING -> Clearance.Act.FIND_WANTING;
            case DOCUMENTS_WANTED -> Clearance.Act.WANT_DOCUMENTS;
            case DOCUMENTS_ACCEPTED -> Clearance.Act.ACCEPT_DOCUMENTS;
            case RELEASED -> Clearance.Act.RELEASE;
            case REFUSED -> Clearance.Act.REFUSE;
        };
        clearing.answerUnseen(status.declaration(), act, status.text());
    }
}
