package org.singlewindow.web.exchange;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.singlewindow.exchange.Gateway;
import org.singlewindow.web.security.ClientAddress;

/**
 * Takes AS4 messages ({@code POST /as4}). Who may send is decided by the signature of each message, not by the connection.
 */
@WebServlet("/as4")
public class MessageDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String RETRY_AFTER_SECONDS = "30";

    @Inject
    private transient Gateway gateway;

    @Inject
    private transient Doorkeeper keeper;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!keeper.admits(request, response, "as4")) {
            later(response);
            return;
        }
        Map<String, List<String>> headers = Collections.list(request.getHeaderNames()).stream()
                .collect(Collectors.toMap(Function.identity(), name -> Collections.list(request.getHeaders(name))));
        Gateway.Answer answer = gateway.receive(headers, request.getInputStream(), ClientAddress.of(request));
        if (answer.turnedAway()) {
            keeper.turnedAway(request);
        }
        response.setStatus(answer.status());
        if (answer.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        response.setContentType(answer.contentType());
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private static void later(HttpServletResponse response) throws IOException {
        response.setContentType("text/plain; charset=utf-8");
        response.getWriter().write("Try again later");
    }
}
