package org.singlewindow.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.reference.Limits;

/** Visitors cannot fill the memory with sessions, and nobody who signed in loses one by them. */
class VisitorSessionsTest {
    private final VisitorSessions sessions = new VisitorSessions();
    private final List<String> ended = new ArrayList<>();

    @BeforeEach
    void twoAreKept() {
        System.setProperty(Limits.VISITOR_SESSIONS.property(), "2");
    }

    @AfterEach
    void asBefore() {
        System.clearProperty(Limits.VISITOR_SESSIONS.property());
    }

    private HttpSession session(String id) {
        return (HttpSession) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpSession.class}, (proxy, method, args) -> {
                    if (method.getName().equals("setMaxInactiveInterval")) {
                        ended.add(id);
                    }
                    return method.getName().equals("getId") ? id : null;
                });
    }

    private HttpSession visit(String id) {
        HttpSession session = session(id);
        sessions.sessionCreated(new HttpSessionEvent(session));
        return session;
    }

    @Test
    void theOldestVisitorGoesAndWhoSignedInStays() {
        visit("one");
        sessions.sessionIdChanged(new HttpSessionEvent(session("signed")), "one");
        sessions.attributeAdded(new HttpSessionBindingEvent(session("signed"), LiveCertificate.KEY, "x"));
        HttpSession gone = visit("two");
        visit("three");
        sessions.sessionDestroyed(new HttpSessionEvent(gone));
        visit("four");
        assertEquals(List.of(), ended);
        visit("five");
        visit("six");
        assertEquals(List.of("three", "four"), ended);
    }
}
