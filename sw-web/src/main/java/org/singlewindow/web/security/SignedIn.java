package org.singlewindow.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Actor;

/** Who looks at the page, for the head of the page and for choosing what to show. Rights are checked elsewhere. */
@Named("me")
@RequestScoped
public class SignedIn {
    @Inject
    private HttpServletRequest request;

    /** Who is signed in; null for a visitor. */
    public @Nullable Actor getActor() {
        HttpSession session = request.getSession(false);
        boolean known = session != null && request.getUserPrincipal() != null;
        return known && session.getAttribute(LiveCertificate.ACTOR) instanceof Actor actor ? actor : null;
    }

    public boolean isSignedIn() {
        return getActor() != null;
    }

    /** The first page of the person's day. */
    public String getHome() {
        Actor actor = getActor();
        return actor == null ? "/" : homeOf(actor.role());
    }

    /** The first page of that role's day. */
    public static String homeOf(Actor.Role role) {
        return switch (role) {
            case TRADER, BROKER -> "/trader/work";
            case OFFICIAL -> "/agency/worklist";
            case CUSTOMS -> "/customs/releases";
            case HELPDESK -> "/helpdesk/messages";
            case ADMIN -> "/admin/certificates";
            case SYSTEM -> "/";
        };
    }

    /** Ends the session. */
    public String signOut() throws ServletException {
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return "/index?faces-redirect=true&signedOut=1";
    }
}
