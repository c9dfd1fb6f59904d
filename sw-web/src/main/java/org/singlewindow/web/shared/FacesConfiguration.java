package org.singlewindow.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Turns Jakarta Faces on, with CDI for expression language. */
@FacesConfig
@ApplicationScoped
public class FacesConfiguration {}
