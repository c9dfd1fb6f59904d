package org.singlewindow.as4;

import com.helger.base.io.iface.IHasInputStream;
import com.helger.http.header.HttpHeaderMap;
import com.helger.mime.IMimeType;
import com.helger.phase4.incoming.IAS4ResponseAbstraction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;

/** Holds what the library answers, until it is known whether that is what goes out. */
final class Response implements IAS4ResponseAbstraction {
    private static final int OK = 200;

    private int status = OK;
    private byte[] body = new byte[0];

    @Override
    public void setContent(byte[] content, Charset charset) {
        body = content.clone();
    }

    @Override
    public void setContent(HttpHeaderMap headers, IHasInputStream content) {
        try (InputStream in = content.getInputStream()) {
            if (in != null) {
                body = in.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void setMimeType(IMimeType type) {
        // One-way push: what goes back is a signal, always SOAP.
    }

    @Override
    public void setStatus(int code) {
        status = code;
    }

    int status() {
        return status;
    }

    byte[] body() {
        return body;
    }
}
