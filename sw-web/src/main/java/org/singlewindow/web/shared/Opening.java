package org.singlewindow.web.shared;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Says to the other parts of the application that the web application opens: they may still add to it. */
@WebListener
public class Opening implements ServletContextListener {
    @Inject
    private Event<ServletContext> opening;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        opening.fire(event.getServletContext());
    }
}
