package org.singlewindow.web.shared;

import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.xnio.IoUtils;

/** The sockets of each session: they end with it. */
@ApplicationScoped
public class OpenSockets {
    private static final int GOING_AWAY = 1001;

    private final Map<String, Set<WebSocketChannel>> bySession = new ConcurrentHashMap<>();

    /** Hears that a session has ended, by signing out or by time. */
    @WebListener
    public static class SessionEnds implements HttpSessionListener {
        @Inject
        private OpenSockets sockets;

        @Override
        public void sessionDestroyed(HttpSessionEvent event) {
            sockets.end(event.getSession().getId());
        }
    }

    void add(HttpSession session, WebSocketChannel socket) {
        String id = session.getId();
        bySession.computeIfAbsent(id, key -> ConcurrentHashMap.newKeySet()).add(socket);
        socket.addCloseTask(closed -> bySession.computeIfPresent(id, (key, sockets) -> {
            sockets.remove(socket);
            return sockets.isEmpty() ? null : sockets;
        }));
        try {
            // It may have ended just before its socket stood here.
            session.getLastAccessedTime();
        } catch (IllegalStateException e) {
            end(id);
        }
    }

    /** Not private: what is private is called on the proxy itself and never reaches the bean behind it. */
    void end(String session) {
        Set<WebSocketChannel> ended = bySession.remove(session);
        if (ended != null) {
            ended.forEach(OpenSockets::close);
        }
    }

    /** Says so to whoever is there, and does not wait for him. */
    static void close(WebSocketChannel socket) {
        WebSockets.sendClose(GOING_AWAY, "", socket, null);
        socket.getIoThread()
                .execute(() -> socket.getIoThread()
                        .executeAfter(() -> IoUtils.safeClose(socket), 1, java.util.concurrent.TimeUnit.SECONDS));
    }
}
