package org.singlewindow.web.helpdesk.timeline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.ChainCheck;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.security.SignedIn;

/** Proves that timelines stand as they were written. */
@Named
@RequestScoped
@MenuEntry(page = "/helpdesk/chain", words = "shared.nav.chain", in = Area.HELPDESK, order = 30)
public class ChainPage {
    @Inject
    private ChainCheck check;

    @Inject
    private SignedIn me;

    private String reference = "";
    private ChainCheck.@Nullable Result result;

    /** Checks one case, or for administrators all of them. */
    public void verify() {
        result = reference.isBlank() && isAdministrator() ? check.checkAll() : check.check(reference.strip());
    }

    public boolean isAdministrator() {
        Actor actor = me.getActor();
        return actor != null && actor.is(Actor.Role.ADMIN);
    }

    public ChainCheck.@Nullable Result getResult() {
        return result;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
