package org.singlewindow.web.shared;

import io.undertow.servlet.websockets.ServletWebSocketHttpExchange;
import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.BufferedTextMessage;
import io.undertow.websockets.core.WebSocketCallback;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import io.undertow.websockets.core.protocol.version13.Hybi13Handshake;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.singlewindow.news.News;
import org.singlewindow.news.Newsroom;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.web.security.CertificateMechanism;

/**
 * Tells an open page at once that there is something new for its reader, by one word for the kind; the page then asks
 * {@link Arrivals}. The handshake is a request like any other: who is not signed in finds nothing here. A socket keeps no
 * session, ends with it, and ends by itself after a while, so that the next handshake looks at the session again.
 */
@WebServlet("/news")
public class NewsSocket extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int UPGRADE_REQUIRED = 426;

    /** More often than the server takes a connection for dead. */
    private static final long PING_SECONDS = 20;

    @Inject
    private transient Newsroom newsroom;

    @Inject
    private transient OpenSockets sockets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(request.getAttribute(CertificateMechanism.CALLER) instanceof Actor caller)
                || !Newsroom.isFor(caller)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // The server takes a socket out of the set when it ends: it must be one that can lose something.
        ServletWebSocketHttpExchange exchange =
                new ServletWebSocketHttpExchange(request, response, ConcurrentHashMap.newKeySet());
        Hybi13Handshake handshake = new Hybi13Handshake(Set.of(), false);
        if (!handshake.matches(exchange)) {
            response.setHeader("Upgrade", "websocket");
            response.sendError(UPGRADE_REQUIRED);
            return;
        }
        Page page = new Page();
        if (!newsroom.join(caller, page)) {
            response.setHeader("Retry-After", "60");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        exchange.upgradeChannel((connection, buffer) -> {
            WebSocketChannel socket = handshake.createChannel(exchange, connection, exchange.getBufferPool());
            socket.addCloseTask(closed -> newsroom.leave(page));
            page.open(socket);
            sockets.add(session, socket);
        });
        handshake.handshake(exchange);
    }

    /** A page that listens. While one word is on its way the next ones are not sent: they would say the same. */
    private static final class Page implements Newsroom.Ear, WebSocketCallback<Void> {
        private final AtomicBoolean sending = new AtomicBoolean();
        private volatile @Nullable WebSocketChannel socket;

        void open(WebSocketChannel opened) {
            opened.getReceiveSetter().set(new Silence());
            opened.resumeReceives();
            var pings = opened.getIoThread()
                    .executeAtInterval(
                            () -> WebSockets.sendPing(ByteBuffer.allocate(0), opened, null),
                            PING_SECONDS,
                            TimeUnit.SECONDS);
            var end = opened.getIoThread()
                    .executeAfter(() -> OpenSockets.close(opened), Limits.SOCKET_MINUTES.value(), TimeUnit.MINUTES);
            opened.addCloseTask(closed -> {
                pings.remove();
                end.remove();
            });
            socket = opened;
        }

        @Override
        public void hear(News.Kind kind) {
            WebSocketChannel open = socket;
            if (open != null && sending.compareAndSet(false, true)) {
                WebSockets.sendText(kind.name(), open, this);
            }
        }

        @Override
        public void complete(WebSocketChannel channel, Void context) {
            sending.set(false);
        }

        @Override
        public void onError(WebSocketChannel channel, Void context, Throwable failure) {
            OpenSockets.close(channel);
        }
    }

    /** Nothing is said to this door: whoever does is left. */
    private static final class Silence extends AbstractReceiveListener {
        @Override
        protected long getMaxTextBufferSize() {
            return 1;
        }

        @Override
        protected long getMaxBinaryBufferSize() {
            return 1;
        }

        @Override
        protected void onFullTextMessage(WebSocketChannel channel, BufferedTextMessage message) {
            OpenSockets.close(channel);
        }
    }
}
