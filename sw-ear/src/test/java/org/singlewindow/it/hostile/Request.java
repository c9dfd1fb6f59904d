package org.singlewindow.it.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that is being written; nothing in it is checked. Texts of the head go out byte by byte. */
final class Request {
    private String method;
    private String target;
    private final List<String> head = new ArrayList<>();
    private byte @Nullable [] body;

    Request(String method, String target) {
        this.method = method;
        this.target = target;
    }

    /** Bytes that go out as they are. */
    static Request raw(byte[] bytes) {
        return new Request("", "").body("", bytes);
    }

    Request method(String other) {
        method = other;
        return this;
    }

    Request target(String other) {
        target = other;
        return this;
    }

    String target() {
        return target;
    }

    Request query(String name, byte[] value) {
        target += (target.contains("?") ? "&" : "?") + escaped(name.getBytes(StandardCharsets.UTF_8)) + "="
                + escaped(value);
        return this;
    }

    Request header(String name, byte[] value) {
        head.add(name + ": " + new String(value, StandardCharsets.ISO_8859_1));
        return this;
    }

    Request header(String name, String value) {
        return header(name, value.getBytes(StandardCharsets.UTF_8));
    }

    boolean has(String name) {
        return head.stream().anyMatch(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1));
    }

    Request body(String type, byte[] content) {
        body = content;
        return type.isEmpty() ? this : header("Content-Type", type);
    }

    byte[] bytes(String host) {
        if (method.isEmpty() && body != null) {
            return body;
        }
        StringBuilder text = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        if (!has("Host")) {
            text.append("Host: ").append(host).append("\r\n");
        }
        head.forEach(line -> text.append(line).append("\r\n"));
        if (body != null) {
            text.append("Content-Length: ").append(body.length).append("\r\n");
        }
        text.append(has("Connection") ? "\r\n" : "Connection: close\r\n\r\n");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(text.toString().getBytes(StandardCharsets.ISO_8859_1));
        if (body != null) {
            all.writeBytes(body);
        }
        return all.toByteArray();
    }

    /** Escaped for a query or a form, byte by byte. */
    static String escaped(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte one : bytes) {
            int value = one & 0xFF;
            if (value < 0x80 && (Character.isLetterOrDigit(value) || value == '-' || value == '_' || value == '.')) {
                text.append((char) value);
            } else {
                text.append(String.format("%%%02X", value));
            }
        }
        return text.toString();
    }
}
