package org.singlewindow.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.security.CertificateMechanism;

/** Whoever calls: the certificate of the connection, the language that was asked for, and what was sent. */
@RequestScoped
class Caller {
    @Inject
    private HttpServletRequest request;

    /** DER bytes of the certificate that opened the connection. */
    byte[] certificate() {
        if (!(request.getAttribute(CertificateMechanism.CERTIFICATE) instanceof X509Certificate certificate)) {
            throw Refusal.notSignedIn("party.not-signed-in");
        }
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Who calls; empty where nobody knows. */
    Optional<Actor> actor() {
        return request.getAttribute(CertificateMechanism.CALLER) instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }

    /** Method and path of the request. */
    String asked() {
        return request.getMethod() + " " + request.getRequestURI();
    }

    /** Whether the request says that it has more bytes. */
    boolean sentMoreThan(long bytes) {
        return request.getContentLengthLong() > bytes;
    }

    /** Korean, unless the caller asks for something else. */
    Locale language() {
        Enumeration<Locale> asked = request.getLocales();
        return request.getHeader("Accept-Language") == null || !asked.hasMoreElements()
                ? Locale.KOREAN
                : asked.nextElement();
    }

    /** Everything that was sent, unless it is more than that many bytes. */
    static byte[] all(InputStream body, int limit, Refusal tooLarge) throws IOException {
        byte[] bytes = body.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw tooLarge;
        }
        return bytes;
    }
}
