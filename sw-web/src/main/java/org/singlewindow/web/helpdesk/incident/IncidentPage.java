package org.singlewindow.web.helpdesk.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.singlewindow.incident.Incident;
import org.singlewindow.incident.LookingUpIncidents;
import org.singlewindow.web.shared.Once;

/** What happened under the number that a caller reads out. */
@Named
@RequestScoped
public class IncidentPage {
    @Inject
    private LookingUpIncidents incidents;

    private final Once<Incident> opened = new Once<>();

    private String number = "";

    public Incident getFile() {
        return opened.get(() -> incidents.open(number));
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }
}
