package org.singlewindow.web.security;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.util.LinkedHashMap;
import java.util.Map;
import org.singlewindow.reference.Limits;

/**
 * Bounds the sessions of visitors: each page that one opens makes a session, which takes memory for half an hour. So
 * many are kept; then the oldest goes. Sessions of people who signed in are never among them.
 */
@WebListener
public class VisitorSessions implements HttpSessionListener, HttpSessionIdListener, HttpSessionAttributeListener {
    private final Map<String, HttpSession> visitors = new LinkedHashMap<>();

    @Override
    public synchronized void sessionCreated(HttpSessionEvent event) {
        visitors.put(event.getSession().getId(), event.getSession());
        var oldest = visitors.values().iterator();
        while (visitors.size() > Limits.VISITOR_SESSIONS.value() && oldest.hasNext()) {
            end(oldest.next());
            oldest.remove();
        }
    }

    /** Not at once: whoever asks for another session must not lose the cookie of the own one with it. */
    private static void end(HttpSession session) {
        try {
            session.setMaxInactiveInterval(1);
        } catch (IllegalStateException e) {
            // It has ended by itself.
        }
    }

    @Override
    public synchronized void sessionDestroyed(HttpSessionEvent event) {
        visitors.remove(event.getSession().getId());
    }

    @Override
    public synchronized void sessionIdChanged(HttpSessionEvent event, String before) {
        if (visitors.remove(before) != null) {
            visitors.put(event.getSession().getId(), event.getSession());
        }
    }

    @Override
    public synchronized void attributeAdded(HttpSessionBindingEvent event) {
        if (event.getName().equals(LiveCertificate.KEY)) {
            visitors.remove(event.getSession().getId());
        }
    }
}
