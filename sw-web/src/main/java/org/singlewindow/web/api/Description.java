package org.singlewindow.web.api;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The description of the API, as it is written: {@code META-INF/openapi.yaml}. */
@WebServlet("/openapi")
public class Description extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/yaml");
        response.setCharacterEncoding("UTF-8");
        try (InputStream description =
                Objects.requireNonNull(Description.class.getResourceAsStream("/META-INF/openapi.yaml"))) {
            description.transferTo(response.getOutputStream());
        }
    }
}
