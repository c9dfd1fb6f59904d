package org.singlewindow.credential;

import java.util.List;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;

/** Offers people on the sign-in page whose key anybody may use. Only a window to try things out has such a bean. */
public interface OneClickSignIn {
    /** What stands above them. */
    Text title();

    /** Why they are there. */
    Text explanation();

    /** Everyone who is offered, grouped by what they do. */
    List<Role> people();

    /**
     * Someone to play.
     *
     * @param keyAddress where the browser fetches the person's key
     * @param keyPassword what opens it
     */
    record Role(String alias, Text name, Text organisation, Actor.Role role, String keyAddress, String keyPassword) {}
}
