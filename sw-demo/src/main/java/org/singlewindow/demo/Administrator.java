package org.singlewindow.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.singlewindow.partner.Connecting;
import org.singlewindow.partner.Connection;
import org.singlewindow.party.ActingSystem;
import org.singlewindow.party.Admitting;
import org.singlewindow.shared.Actor;

/** Does, before anybody has come, what the demonstration's administrator would do on the pages. */
@Stateless
@PermitAll
@RunAs(Actor.Role.ADMINISTRATORS)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Administrator {
    @Inject
    private ActingSystem acting;

    @Inject
    private Connecting connecting;

    @Inject
    private Admitting admitting;

    /** Says where a partner's system is reached, and with which certificate; false if something was said before. */
    @PermitAll
    public boolean describe(String person, String code, Connection connection, byte[] certificate) {
        acting.enter(person);
        Connecting.PartnerView known = connecting.open(code);
        if (!known.partner().connection().endpoint().isBlank()) {
            return false;
        }
        connecting.describe(code, known.partner().version(), connection);
        connecting.register(code, certificate);
        return true;
    }

    /** Says at which office of customs an officer works. */
    @PermitAll
    public void place(String person, String officer, String office) {
        acting.enter(person);
        admitting.place(officer, office);
    }

    /** From now on it works by its own system. */
    @PermitAll
    public void connect(String person, String code) {
        acting.enter(person);
        connecting.workBySystem(code, connecting.open(code).partner().version());
    }
}
