package org.singlewindow.condition;

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
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.Decision;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Reference;
import org.singlewindow.shared.Refusal;

/** One thing that a decision demands of the trader afterwards. */
@Entity
@Table(name = "undertaking")
class Undertaking {
    /** Stands for a day that nobody said, behind all others. */
    static final LocalDate UNSAID = LocalDate.of(9999, 12, 31);

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

    private String certificate;
    private boolean ordered;
    private String kind;
    private String words;
    private String keeper;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "mark_on")
    private @Nullable LocalDate markOn;

    @Enumerated(EnumType.STRING)
    private UndertakingState state;

    @Column(name = "set_at")
    private Instant setAt;

    private String proof;
    private @Nullable Long paper;

    @Column(name = "proven_at")
    private @Nullable Instant provenAt;

    private String answer;

    @Version
    private long version;

    /** The application that was decided, and whose it is. */
    record Subject(String application, String dossier, String document, String agency, String trader, String filedBy) {
        static Subject of(ApplicationFacts application) {
            return new Subject(
                    application.reference(),
                    application.dossierReference(),
                    application.document(),
                    application.agency(),
                    application.applicant(),
                    application.filedBy());
        }
    }

    @SuppressWarnings("NullAway")
    protected Undertaking() {}

    /**
     * Demanded by a decision.
     *
     * @param certificate of an approval; empty for the order of a refusal
     * @param markOn when somebody is reminded first
     */
    Undertaking(
            long id, Subject subject, String certificate, Decision.Term term, @Nullable LocalDate markOn, Instant now) {
        this.id = id;
        this.reference = Reference.of("UT", Year.from(now.atZone(Kst.ZONE)), id);
        this.application = subject.application();
        this.dossier = subject.dossier();
        this.document = subject.document();
        this.agency = subject.agency();
        this.trader = subject.trader();
        this.filedBy = subject.filedBy();
        this.certificate = certificate;
        this.ordered = certificate.isEmpty();
        this.kind = term.kind();
        this.words = term.text();
        this.keeper = term.keeper();
        this.dueOn = Objects.requireNonNullElse(term.dueOn(), UNSAID);
        this.markOn = markOn;
        this.state = UndertakingState.OPEN;
        this.setAt = now.truncatedTo(ChronoUnit.MICROS);
        this.proof = "";
        this.answer = "";
    }

    /** Does what the act says, if that can be done now by somebody in that role; whose it is, the use case has asked. */
    void apply(UndertakingAct act, Actor actor) {
        boolean theirs = switch (act.by()) {
            case TRADER -> actor.is(Actor.Role.TRADER) || actor.is(Actor.Role.BROKER);
            case AGENCY -> actor.is(Actor.Role.OFFICIAL) && agency.equals(actor.organisation());
            case WINDOW -> actor.is(Actor.Role.SYSTEM);
        };
        if (!theirs || !act.isPossibleIn(state)) {
            throw Refusal.notNow("condition.not-now", reference);
        }
        state = act.to();
    }

    void proven(String text, @Nullable Long attachment, Instant now) {
        proof = text;
        paper = attachment;
        provenAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    void answered(String text) {
        answer = text;
    }

    void due(LocalDate day) {
        dueOn = day;
    }

    void markOn(@Nullable LocalDate day) {
        markOn = day;
    }

    /** Another certificate counts in place of the one that it came with. */
    void movedTo(String other) {
        certificate = other;
    }

    UndertakingView view() {
        return new UndertakingView(
                reference,
                application,
                dossier,
                document,
                agency,
                trader,
                filedBy,
                certificate,
                ordered,
                kind,
                words,
                keeper,
                dueOn.equals(UNSAID) ? null : dueOn,
                state,
                setAt,
                proof,
                paper,
                provenAt,
                answer);
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

    String certificate() {
        return certificate;
    }

    boolean isOrdered() {
        return ordered;
    }

    String kind() {
        return kind;
    }

    /** Whether it has an end. */
    boolean hasDay() {
        return !dueOn.equals(UNSAID);
    }

    /** The day by which it stands in lists: what has none comes last. */
    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    LocalDate markOn() {
        return markOn;
    }

    UndertakingState state() {
        return state;
    }

    Instant setAt() {
        return setAt;
    }
}
