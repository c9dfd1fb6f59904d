package org.singlewindow.hold;

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
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.declaration.DeclarationFacts;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Reference;
import org.singlewindow.shared.Refusal;

/** An agency's wish that customs holds a declaration, and what became of it. */
@Entity
@Table(name = "clearance_hold")
class Hold {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    private String reference;
    private String declaration;
    private String dossier;
    private String declarant;

    @Column(name = "filed_by")
    private String filedBy;

    private String application;
    private String agency;
    private String reason;

    @Enumerated(EnumType.STRING)
    private HoldState state;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    private @Nullable String answer;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Hold() {}

    Hold(
            long number,
            DeclarationFacts declaration,
            ApplicationFacts application,
            String reason,
            Actor official,
            Instant now) {
        this.id = number;
        this.reference = Reference.of("HD", Year.from(now.atZone(Kst.ZONE)), number);
        this.declaration = declaration.reference();
        this.dossier = declaration.dossierReference();
        this.declarant = declaration.declarant();
        this.filedBy = declaration.filedBy();
        this.application = application.reference();
        this.agency = application.agency();
        this.reason = reason;
        this.state = HoldState.ASKED;
        this.askedBy = official.person();
        this.askedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Does what the act says, if this actor may do it now. */
    void apply(HoldAct act, String words, Actor actor, Instant now) {
        if (!act.isPossible(state, actor)) {
            throw Refusal.notNow("hold.not-now", reference);
        }
        state = act.to();
        answer = words.isEmpty() ? answer : words;
        answeredBy = actor.person();
        answeredAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    HoldView view() {
        return new HoldView(
                reference,
                declaration,
                dossier,
                declarant,
                application,
                agency,
                reason,
                state,
                askedAt,
                answer,
                answeredAt);
    }

    long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    String declaration() {
        return declaration;
    }

    String dossier() {
        return dossier;
    }

    String filedBy() {
        return filedBy;
    }

    String agency() {
        return agency;
    }

    HoldState state() {
        return state;
    }
}
