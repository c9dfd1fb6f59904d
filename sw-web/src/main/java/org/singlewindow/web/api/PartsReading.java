package org.singlewindow.web.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;

/**
 * Bounds how many parts are read, each of which costs more than its bytes. The server takes parts without a name, or without any header, for faults of its own; they are the
 * sender's.
 */
@Provider
public class PartsReading implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        bound(body);
        try {
            return body.proceed();
        } catch (WebApplicationException | Refusal e) {
            throw e;
        } catch (RuntimeException e) {
            throw new BadRequestException(e);
        }
    }

    private static void bound(ReaderInterceptorContext body) {
        MediaType type = body.getMediaType();
        String boundary = type == null ? null : type.getParameters().get("boundary");
        if (boundary != null && type.getType().equalsIgnoreCase("multipart")) {
            body.setInputStream(new BoundedParts(body.getInputStream(), boundary, Limits.FORM_PARTS.value()));
        }
    }
}
