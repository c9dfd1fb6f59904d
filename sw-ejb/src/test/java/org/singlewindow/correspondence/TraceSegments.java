package org.singlewindow.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.singlewindow.payload.Incoming;
import org.singlewindow.payload.Outgoing;
import org.singlewindow.payload.Syntax;

/** The kind that nobody needs in a language that nobody speaks: {@code TRC+number+moment+container+place}. */
@ApplicationScoped
class TraceSegments implements Syntax {
    @Override
    public String mediaType() {
        return "application/x-segments";
    }

    @Override
    public byte[] write(String number, Outgoing said) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Incoming read(byte[] document) {
        String[] elements = new String(document, StandardCharsets.UTF_8).split("\\+");
        return new TraceMessage.Traced(elements[1], Instant.parse(elements[2]), elements[3], elements[4]);
    }
}
