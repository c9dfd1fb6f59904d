package org.singlewindow.it.support;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** A body of type multipart/form-data (RFC 7578), part by part. */
public final class Multipart {
    private static final String BOUNDARY = "part-of-the-consignment";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** Adds a part of that media type. */
    public Multipart add(String name, String type, byte[] content) {
        return add("name=\"" + name + "\"", content, type);
    }

    /** Adds a file. */
    public Multipart add(String name, String fileName, String type, byte[] content) {
        return add("name=\"" + name + "\"; filename=\"" + fileName + "\"", content, type);
    }

    private Multipart add(String disposition, byte[] content, String type) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: " + type
                + "\r\n\r\n");
        body.writeBytes(content);
        write("\r\n");
        return this;
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends all parts with the request. */
    public HttpRequest.Builder with(HttpRequest.Builder request) {
        byte[] end = ("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream whole = new ByteArrayOutputStream(body.size() + end.length);
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(end);
        return request.setHeader("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(whole.toByteArray()));
    }
}
