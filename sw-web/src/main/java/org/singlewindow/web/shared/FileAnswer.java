package org.singlewindow.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.singlewindow.dossier.Attaching;

/** Answers with a file to take away: never shown in the page, since it may come from others. */
public final class FileAnswer {
    private FileAnswer() {}

    public static void send(HttpServletResponse response, Attaching.File file) throws IOException {
        String encoded = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(file.mediaType());
        response.setContentLength(file.bytes().length);
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.getOutputStream().write(file.bytes());
    }
}
