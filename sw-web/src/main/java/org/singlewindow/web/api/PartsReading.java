package org.singlewindow.web.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** The server takes parts without a name, or without any header, for faults of its own; they are the sender's. */
@Provider
public class PartsReading implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        try {
            return body.proceed();
        } catch (WebApplicationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new BadRequestException(e);
        }
    }
}
