package org.singlewindow.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.singlewindow.credential.SigningIn;
import org.singlewindow.shared.Actor;
import org.singlewindow.web.area.Area;

/** Who looks at the page, for the head of the page and for choosing what to show. Rights are checked elsewhere. */
@Named("me")
@RequestScoped
public class SignedIn {
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
        return Area.homeOf(getActor());
    }

    /** Whether that address is in a part of the portal that is for others. */
    public boolean isOthers(String address) {
        return !Area.at(address).admits(getActor());
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
