package org.singlewindow.privacy;

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

/** One look at what tells something about other people, by somebody of the staff. */
@Entity
@Table(name = "personal_look")
public non-sealed class Look implements LookFacts {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    @Column(name = "looked_at")
    private Instant lookedAt;

    private String person;
    private String organisation;

    @Enumerated(EnumType.STRING)
    private Screen screen;

    private @Nullable String subject;
    private @Nullable String whose;

    @Enumerated(EnumType.STRING)
    private Reason.Kind reason;

    private @Nullable String words;

    /** What was shown. */
    public enum Screen {
        /** An application, what identifies people in it masked. */
        APPLICATION,
        APPLICATION_IN_FULL,
        /** A whole case with its consignment, masked. */
        CASE,
        CASE_IN_FULL,
        /** Where a case is, and nothing that it says: the help desk answers callers by it. */
        CASE_AT_DESK,
        /** A paper, as the trader handed it in. */
        PAPER,
        /** What was sent to or received from a partner's system, byte for byte. */
        MESSAGE,
        /** The list of everybody who works with the window. */
        PEOPLE,
        /** Somebody who works with the window, with how they signed in: the help desk answers callers by it. */
        PERSON_AT_DESK,
        /** What failed under a number that a caller read out. */
        INCIDENT_AT_DESK,
        /** The list of everybody's certificates. */
        CERTIFICATES,
        /** A certificate of an application as it is printed, nothing masked. */
        CERTIFICATE,
        /** A letter about a decision, as it is printed. */
        LETTER
    }

    @SuppressWarnings("NullAway")
    protected Look() {}

    Look(Actor actor, Seen seen, Reason reason, Instant now) {
        this.lookedAt = now;
        this.person = actor.person();
        this.organisation = actor.organisation();
        this.screen = seen.screen();
        this.subject = seen.subject();
        this.whose = seen.whose();
        this.reason = reason.kind();
        this.words = reason.words().isEmpty() ? null : reason.words();
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public Instant lookedAt() {
        return lookedAt;
    }

    @Override
    public String person() {
        return person;
    }

    @Override
    public String organisation() {
        return organisation;
    }

    @Override
    public Screen screen() {
        return screen;
    }

    @Override
    public @Nullable String subject() {
        return subject;
    }

    @Override
    public @Nullable String whose() {
        return whose;
    }

    @Override
    public Reason.Kind reason() {
        return reason;
    }

    @Override
    public @Nullable String words() {
        return words;
    }
}
