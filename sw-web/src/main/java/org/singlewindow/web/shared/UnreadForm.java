package org.singlewindow.web.shared;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.form.FormData;
import io.undertow.server.handlers.form.FormDataParser;
import io.undertow.servlet.handlers.ServletRequestContext;

/**
 * A form that nobody has read yet when a request ends in an error page. Whoever was turned back at once may have sent more
 * fields than are taken, or half a form, and the page shows nothing of it: so it counts as empty, whoever asks.
 */
final class UnreadForm {
    private UnreadForm() {}

    /** Leaves the form of the present request unread; one that was read before stays as it is. */
    static void leave() {
        HttpServerExchange exchange = ServletRequestContext.requireCurrent().getExchange();
        if (exchange.getAttachment(FormDataParser.FORM_DATA) == null) {
            exchange.putAttachment(FormDataParser.FORM_DATA, new FormData(0));
        }
    }
}
