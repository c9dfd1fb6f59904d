package org.singlewindow.web.open;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.singlewindow.party.DemoCast;

/** In the demonstration, gives out the certificates of its people; everywhere else there is nothing here. */
@WebServlet("/demo/personas/*")
public class DemoCertificates extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient DemoCast cast;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Optional<Path> file = path.matches("/[a-z0-9-]+\\.p12")
                ? cast.keyFile(path.substring(1, path.length() - ".p12".length()))
                : Optional.empty();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/x-pkcs12");
        Files.copy(file.get(), response.getOutputStream());
    }
}
