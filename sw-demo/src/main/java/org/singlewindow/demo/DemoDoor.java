package org.singlewindow.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.Optional;

/** Adds the demonstration's one address to the window's web application, which itself has none for it. */
@ApplicationScoped
public class DemoDoor {
    @Inject
    private DemoCast cast;

    /** When the web application opens; a server may say so twice. */
    void open(@Observes ServletContext web) {
        Optional.ofNullable(web.addServlet("demo-certificates", new DemoCertificates(cast)))
                .ifPresent(servlet -> servlet.addMapping(DemoCertificates.MAPPING));
    }
}
