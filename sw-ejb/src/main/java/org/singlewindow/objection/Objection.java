package org.singlewindow.objection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Reference;
import org.singlewindow.shared.Refusal;

/** A trader does not accept a decision. */
@Entity
@Table(name = "objection")
class Objection {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    private String reference;
    private String application;
    private String dossier;
    private String document;
    private String agency;
    private String trader;

    @Column(name = "filed_by")
    private String filedBy;

    private String grounds;
    private @Nullable Long paper;

    @Enumerated(EnumType.STRING)
    private ObjectionState state;

    @Column(name = "lodged_at")
    private Instant lodgedAt;

    private String answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Version
    private long version;

    /** The application that was decided, and whose it is. */
    record Subject(String application, String dossier, String document, String agency, String trader, String filedBy) {}

    @SuppressWarnings("NullAway")
    protected Objection() {}

    Objection(long id, Subject subject, String grounds, @Nullable Long paper, Instant now) {
        this.id = id;
        this.reference = Reference.of("OB", Year.from(now.atZone(Kst.ZONE)), id);
        this.application = subject.application();
        this.dossier = subject.dossier();
        this.document = subject.document();
        this.agency = subject.agency();
        this.trader = subject.trader();
        this.filedBy = subject.filedBy();
        this.grounds = grounds;
        this.paper = paper;
        this.state = ObjectionState.LODGED;
        this.lodgedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.answer = "";
    }

    /** Comes to its end, once. */
    void end(ObjectionState outcome, String words, Instant now) {
        refuseUnlessLodged();
        state = outcome;
        answer = words;
        answeredAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    void refuseUnlessLodged() {
        if (state != ObjectionState.LODGED) {
            throw Refusal.notNow("objection.not-now", reference);
        }
    }

    ObjectionView view() {
        return new ObjectionView(
                reference,
                application,
                dossier,
                document,
                agency,
                trader,
                filedBy,
                grounds,
                paper,
                state,
                lodgedAt,
                answer,
                answeredAt);
    }

    long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    String application() {
        return application;
    }

    String dossier() {
        return dossier;
    }

    String document() {
        return document;
    }

    String agency() {
        return agency;
    }

    String trader() {
        return trader;
    }

    ObjectionState state() {
        return state;
    }

    Instant lodgedAt() {
        return lodgedAt;
    }
}
