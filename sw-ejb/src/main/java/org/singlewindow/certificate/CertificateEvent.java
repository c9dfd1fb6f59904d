package org.singlewindow.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Actor;

/** One thing that was done to a certificate. */
@Entity
@Table(name = "certificate_event")
public class CertificateEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    private String certificate;

    @Enumerated(EnumType.STRING)
    private CertificateAct act;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private @Nullable CertificateState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private CertificateState to;

    private String person;
    private String organisation;
    private String reason;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @SuppressWarnings("NullAway")
    protected CertificateEvent() {}

    CertificateEvent(
            String certificate,
            CertificateAct act,
            @Nullable CertificateState from,
            Actor actor,
            String reason,
            Instant now) {
        this.certificate = certificate;
        this.act = act;
        this.from = from;
        this.to = act.to();
        this.person = actor.person();
        this.organisation = actor.organisation();
        this.reason = reason;
        this.happenedAt = now;
    }

    String certificate() {
        return certificate;
    }

    CertificateChange change() {
        return new CertificateChange(act, from, to, person, organisation, reason, happenedAt);
    }
}
