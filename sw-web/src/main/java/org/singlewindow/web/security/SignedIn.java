package org.singlewindow.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.credential.SigningIn;
import org.singlewindow.shared.Actor;

/** Who looks at the page, for the head of the page and for choosing what to show. Rights are checked elsewhere. */
@Named("me")
@RequestScoped
public class SignedIn {
    private static final Set<String> PARTS = Set.of("/trader/", "/agency/", "/customs/", "/helpdesk/", "/admin/");

    @Inject
    private HttpServletRequest request;

    @Inject
    private SigningIn signingIn;

    /** Who is signed in; null for a visitor. */
    public @Nullable Actor getActor() {
        return request.getUserPrincipal() == null
                ? null
                : LiveCertificate.of(request).map(LiveCertificate::actor).orElse(null);
    }

    public boolean isSignedIn() {
        return getActor() != null;
    }

    /** The first page of the person's day. */
    public String getHome() {
        Actor actor = getActor();
        return actor == null ? "/" : homeOf(actor.role());
    }

    /** Whether that address is in a part of the portal that is for others. */
    public boolean isOthers(String address) {
        Actor actor = getActor();
        return PARTS.stream().anyMatch(address::startsWith)
                && (actor == null || partsOf(actor.role()).stream().noneMatch(address::startsWith));
    }

    private static Set<String> partsOf(Actor.Role role) {
        return switch (role) {
            case TRADER, BROKER -> Set.of("/trader/");
            case OFFICIAL -> Set.of("/agency/");
            case CUSTOMS -> Set.of("/customs/");
            case HELPDESK -> Set.of("/helpdesk/");
            case ADMIN -> Set.of("/admin/", "/helpdesk/");
            case SYSTEM -> Set.of();
        };
    }

    /** The first page of that role's day. */
    private static String homeOf(Actor.Role role) {
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
        LiveCertificate.of(request).ifPresent(live -> signingIn.close(live.opened()));
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return "/index?faces-redirect=true&signedOut=1";
    }
}
