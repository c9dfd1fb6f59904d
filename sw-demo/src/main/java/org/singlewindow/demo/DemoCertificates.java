package org.singlewindow.demo;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Gives out the keys of the demonstration's people. */
public class DemoCertificates extends HttpServlet {
    /** What it answers to. */
    static final String MAPPING = "/demo/personas/*";

    private static final long serialVersionUID = 1L;
    private static final String ENDING = ".p12";

    private final transient DemoCast cast;

    DemoCertificates(DemoCast cast) {
        this.cast = cast;
    }

    static String addressOf(String person) {
        return MAPPING.replace("*", person + ENDING);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Optional<Path> file = path.matches("/[a-z0-9-]+\\.p12")
                ? cast.keyFile(path.substring(1, path.length() - ENDING.length()))
                : Optional.empty();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/x-pkcs12");
        Files.copy(file.get(), response.getOutputStream());
    }
}
