package org.singlewindow.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An incident as it is kept. */
@Entity
@Table(name = "incident")
class KeptIncident {
    @Id
    private String number;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private @Nullable String person;
    private @Nullable String organisation;
    private String address;
    private @Nullable String concerns;

    @Enumerated(EnumType.STRING)
    private Incident.Kind kind;

    private String thrown;
    private String place;

    @SuppressWarnings("NullAway")
    protected KeptIncident() {}

    KeptIncident(Incident incident) {
        this.number = incident.number();
        this.happenedAt = incident.at();
        this.person = incident.person();
        this.organisation = incident.organisation();
        this.address = incident.address();
        this.concerns = incident.concerns();
        this.kind = incident.kind();
        this.thrown = incident.thrown();
        this.place = incident.place();
    }

    Incident incident() {
        return new Incident(number, happenedAt, person, organisation, address, concerns, kind, thrown, place);
    }
}
