package org.singlewindow.partner;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;

/** Checks whether a connection can be used at all. */
final class ConnectionCheck {
    private static final int ENDPOINT_LENGTH = 300;
    private static final int NAME_LENGTH = 200;

    private ConnectionCheck() {}

    static void refuseUnlessWhole(Connection connection) {
        List<Violation> wrong = new ArrayList<>();
        if (!isAddress(connection.endpoint())) {
            wrong.add(new Violation("/endpoint", "partner.endpoint-malformed"));
        }
        if (!isName(connection.agreement())) {
            wrong.add(new Violation("/agreement", "partner.name-malformed"));
        }
        if (!isName(connection.service())) {
            wrong.add(new Violation("/service", "partner.name-malformed"));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidForm(wrong);
        }
    }

    private static boolean isName(String text) {
        return !text.isBlank() && text.length() <= NAME_LENGTH;
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null && text.length() <= ENDPOINT_LENGTH;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
