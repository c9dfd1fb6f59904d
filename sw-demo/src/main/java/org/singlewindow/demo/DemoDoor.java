package org.singlewindow.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;

/** Adds the demonstration's one address to the window's web application, which itself has none for it. */
@ApplicationScoped
public class DemoDoor {
    @Inject
    private DemoCast cast;

    void open(@Observes @Initialized(ApplicationScoped.class) ServletContext web) {
        web.addServlet("demo-certificates", new DemoCertificates(cast)).addMapping(DemoCertificates.MAPPING);
    }
}
