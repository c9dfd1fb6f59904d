package org.singlewindow.checking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.ApplicationState;

/** Something by which an application is like others: its goods, maker, origin, bill of lading, a word of its goods. */
@Entity
@Table(name = "application_trait")
class Trait {
    @Id
    private long id;

    private String application;
    private String dossier;
    private String agency;
    private String applicant;
    private String document;
    private String trait;

    @Enumerated(EnumType.STRING)
    private @Nullable ApplicationState outcome;

    @Column(name = "lodged_at")
    private Instant lodgedAt;

    @SuppressWarnings("NullAway")
    protected Trait() {}

    Trait(ApplicationFacts application, String trait, Instant lodgedAt) {
        this.application = application.reference();
        this.dossier = application.dossierReference();
        this.agency = application.agency();
        this.applicant = application.applicant();
        this.document = application.document();
        this.trait = trait;
        this.lodgedAt = lodgedAt;
    }

    /** What became of the application. */
    void end(ApplicationState how) {
        outcome = how;
    }

    long id() {
        return id;
    }

    String application() {
        return application;
    }

    String dossier() {
        return dossier;
    }

    String agency() {
        return agency;
    }

    String applicant() {
        return applicant;
    }

    String document() {
        return document;
    }

    String trait() {
        return trait;
    }

    /** Null as long as nothing is decided. */
    @Nullable
    ApplicationState outcome() {
        return outcome;
    }

    Instant lodgedAt() {
        return lodgedAt;
    }
}
