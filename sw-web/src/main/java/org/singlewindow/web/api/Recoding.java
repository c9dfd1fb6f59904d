package org.singlewindow.web.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Decoding;
import org.singlewindow.shared.Refusal;

/** Brings JSON and XML whose request names another encoding into UTF-8, as Korean software means that name. */
@Provider
public class Recoding implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        String label = label(body.getMediaType());
        if (!label.isEmpty()) {
            int limit = Limits.REQUEST_BYTES.intValue();
            byte[] bytes = Caller.all(body.getInputStream(), limit, Refusal.tooLarge("api.too-large", limit));
            body.setInputStream(new ByteArrayInputStream(inUtf8(bytes, label, isXml(body.getMediaType()))));
        }
        return body.proceed();
    }

    /** The same text in UTF-8. */
    static byte[] inUtf8(byte[] bytes, String label, boolean xml) {
        Optional<byte[]> utf8 = xml
                ? Decoding.xmlInUtf8(bytes, label)
                : Decoding.charset(label)
                        .flatMap(charset -> Decoding.text(bytes, charset))
                        .map(text -> text.getBytes(StandardCharsets.UTF_8));
        return utf8.orElseThrow(() -> Refusal.malformed("intake.not-decoded"));
    }

    /** The encoding that JSON or XML is said to be in; empty where it is UTF-8, or where nothing is said. */
    static String label(@Nullable MediaType type) {
        if (type == null
                || !isXml(type) && !type.getSubtype().toLowerCase(Locale.ROOT).endsWith("json")) {
            return "";
        }
        String label = Objects.requireNonNullElse(type.getParameters().get(MediaType.CHARSET_PARAMETER), "");
        return label.equalsIgnoreCase(StandardCharsets.UTF_8.name()) ? "" : label;
    }

    private static boolean isXml(MediaType type) {
        return type.getSubtype().toLowerCase(Locale.ROOT).endsWith("xml");
    }
}
