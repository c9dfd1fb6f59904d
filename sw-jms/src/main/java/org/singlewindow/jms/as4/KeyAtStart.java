package org.singlewindow.jms.as4;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Keeps a window without its own key from starting: it could sign nothing, and nobody could write to it. */
@Singleton
@Startup
@PermitAll
public class KeyAtStart {
    @Inject
    private WindowNode node;

    @PostConstruct
    void look() {
        node.requireKey();
    }
}
