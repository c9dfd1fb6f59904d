package org.singlewindow.invitation;

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

/** Asks somebody by e-mail to join an organisation in a role: good once, and for some days. */
@Entity
@Table(name = "invitation")
public non-sealed class Invitation implements InvitationFacts {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    private String organisation;

    @Enumerated(EnumType.STRING)
    private Actor.Role role;

    private String email;
    private String inviter;

    /** Hash of the link's token; null until the letter is written. */
    private @Nullable String token;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    private @Nullable String person;

    @Column(name = "taken_back_at")
    private @Nullable Instant takenBackAt;

    @SuppressWarnings("NullAway")
    protected Invitation() {}

    Invitation(String organisation, Actor.Role role, String email, String inviter, Instant sentAt, Instant endsAt) {
        this.organisation = organisation;
        this.role = role;
        this.email = email;
        this.inviter = inviter;
        this.sentAt = sentAt;
        this.endsAt = endsAt;
    }

    /** Another letter goes out; the link of the one before opens nothing any more. */
    void again(String by, Instant now, Instant until) {
        inviter = by;
        token = null;
        sentAt = now;
        endsAt = until;
    }

    /** The link opens nothing any more. */
    void takeBack(Instant now) {
        takenBackAt = now;
        token = null;
    }

    /** From now on the link with that token opens it. */
    void link(String hash) {
        token = hash;
    }

    /** That person came by it. */
    void use(String reference, Instant now) {
        person = reference;
        usedAt = now;
    }

    @Override
    public State state(Instant now) {
        if (usedAt != null) {
            return State.USED;
        }
        if (takenBackAt != null) {
            return State.TAKEN_BACK;
        }
        return now.isBefore(endsAt) ? State.OPEN : State.ENDED;
    }

    @Nullable
    String token() {
        return token;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public String organisation() {
        return organisation;
    }

    @Override
    public Actor.Role role() {
        return role;
    }

    @Override
    public String email() {
        return email;
    }

    @Override
    public String inviter() {
        return inviter;
    }

    @Override
    public Instant sentAt() {
        return sentAt;
    }

    @Override
    public Instant endsAt() {
        return endsAt;
    }

    @Override
    public @Nullable String person() {
        return person;
    }
}
