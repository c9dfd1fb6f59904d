package org.singlewindow.web.exchange;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.singlewindow.payment.InstitutionVoice;
import org.singlewindow.payment.PaymentOutcome;
import org.singlewindow.reference.Limits;

/**
 * Takes what the institution for payments says ({@code POST /payment}). It is believed for its signature over the very bytes
 * that came, and whoever sends them hears no more than a status.
 */
@WebServlet("/payment")
public class PaymentDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_HEADER = 200;

    @Inject
    private transient InstitutionVoice voice;

    @Inject
    private transient Doorkeeper keeper;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!voice.isThere()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!keeper.admits(request, response, "payment")) {
            return;
        }
        int most = Limits.CALLBACK_BYTES.intValue();
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            turnAway(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        PaymentOutcome outcome = voice.hear(body, header(request, "SW-Time"), header(request, "SW-Signature"));
        switch (outcome) {
            case FORGED, LATE -> turnAway(request, response, HttpServletResponse.SC_FORBIDDEN);
            case MALFORMED -> turnAway(request, response, HttpServletResponse.SC_BAD_REQUEST);
            default -> response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    private void turnAway(HttpServletRequest request, HttpServletResponse response, int status) {
        keeper.turnedAway(request);
        response.setStatus(status);
    }

    private static String header(HttpServletRequest request, String name) {
        String value = Objects.requireNonNullElse(request.getHeader(name), "");
        return value.length() > LONGEST_HEADER ? "" : value;
    }
}
