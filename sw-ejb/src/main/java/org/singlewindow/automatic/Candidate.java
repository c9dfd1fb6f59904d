package org.singlewindow.automatic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.singlewindow.application.ApplicationFacts;

/** An application that has arrived, and that nobody has looked at as to whether it can be decided automatically. */
@Entity
@Table(name = "automatic_candidate")
class Candidate {
    @Id
    private String application;

    private String dossier;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @SuppressWarnings("NullAway")
    protected Candidate() {}

    Candidate(ApplicationFacts application, Instant now) {
        this.application = application.reference();
        this.dossier = application.dossierReference();
        this.arrivedAt = now;
    }

    String application() {
        return application;
    }

    String dossier() {
        return dossier;
    }

    Instant arrivedAt() {
        return arrivedAt;
    }
}
