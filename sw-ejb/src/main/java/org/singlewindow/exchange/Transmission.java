package org.singlewindow.exchange;

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
import org.singlewindow.shared.Written;

/** One message to or from a partner's system, and how far it has come. */
@Entity
@Table(name = "transmission")
public non-sealed class Transmission implements TransmissionFacts {
    private static final int PROBLEM_LENGTH = 4_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    @Enumerated(EnumType.STRING)
    private Way direction;

    private String partner;

    @Column(name = "message_id")
    private String messageId;

    private String conversation;
    private String action;
    private String subject;
    private @Nullable String envelope;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;

    @Column(name = "first_at")
    private Instant firstAt;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "next_at")
    private @Nullable Instant nextAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    private @Nullable String problem;

    @Column(name = "content_digest")
    private @Nullable String contentDigest;

    @Column(name = "signature_digest")
    private @Nullable String signatureDigest;

    /** Out of the window or into it. */
    public enum Way {
        OUT,
        IN
    }

    /** How far a message has come. */
    public enum State {
        /** Out: not yet receipted; tried again. */
        WAITING,
        /** Out: the partner's signed receipt is there. */
        RECEIPTED,
        /** Out: refused by the partner's system, or tried often enough. */
        GIVEN_UP,
        /** Out: receipted, but the partner cannot act upon it. */
        RETURNED,
        /** In: kept, receipted, and waiting to be acted upon. */
        RECEIVED,
        /** In: acted upon. */
        PROCESSED,
        /** In: could not be acted upon; the partner was told why. */
        REJECTED
    }

    /** What a message is about. */
    public record About(String conversation, String action, String subject) {}

    @SuppressWarnings("NullAway")
    protected Transmission() {}

    private Transmission(Way direction, String partner, String messageId, About about, State state, Instant now) {
        this.direction = direction;
        this.partner = partner;
        this.messageId = messageId;
        this.conversation = about.conversation();
        this.action = about.action();
        this.subject = about.subject();
        this.state = state;
        this.firstAt = now;
        this.lastAt = now;
    }

    static Transmission out(String partner, String messageId, About about, String envelope, Instant now) {
        Transmission out = new Transmission(Way.OUT, partner, messageId, about, State.WAITING, now);
        out.envelope = envelope;
        return out;
    }

    static Transmission in(
            String partner, String messageId, About about, String contentDigest, String signatureDigest, Instant now) {
        Transmission in = new Transmission(Way.IN, partner, messageId, about, State.RECEIVED, now);
        in.contentDigest = contentDigest;
        in.signatureDigest = signatureDigest;
        in.attempts = 1;
        return in;
    }

    /** It is tried now. */
    void attempted(Instant now) {
        attempts++;
        lastAt = now;
        nextAt = null;
        if (state == State.GIVEN_UP) {
            state = State.WAITING;
            settledAt = null;
        }
    }

    /** Once more from the beginning, because somebody wants so. */
    void afresh() {
        attempts = 0;
    }

    void receipted(Instant now) {
        state = State.RECEIPTED;
        settledAt = now;
        problem = null;
        nextAt = null;
    }

    void failed(String why, @Nullable Instant next) {
        problem = cut(why);
        nextAt = next;
    }

    void givenUp(String why, Instant now) {
        problem = cut(why);
        nextAt = null;
        state = State.GIVEN_UP;
        settledAt = now;
    }

    void returned(String why, Instant now) {
        problem = cut(why);
        nextAt = null;
        state = State.RETURNED;
        settledAt = now;
    }

    /** For stores that keep objects. */
    void cameAgain(Instant now) {
        attempts++;
        lastAt = now;
    }

    void carriedBy(String envelopeId) {
        envelope = envelopeId;
    }

    void about(String newSubject) {
        subject = newSubject;
    }

    void processed(Instant now) {
        state = State.PROCESSED;
        settledAt = now;
        problem = null;
    }

    void rejected(String why, Instant now) {
        state = State.REJECTED;
        settledAt = now;
        problem = cut(why);
    }

    private static String cut(String text) {
        return Written.printable(text, PROBLEM_LENGTH);
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public Way direction() {
        return direction;
    }

    @Override
    public String partner() {
        return partner;
    }

    @Override
    public String messageId() {
        return messageId;
    }

    @Override
    public String conversation() {
        return conversation;
    }

    @Override
    public String action() {
        return action;
    }

    @Override
    public String subject() {
        return subject;
    }

    @Override
    public @Nullable String envelope() {
        return envelope;
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public int attempts() {
        return attempts;
    }

    @Override
    public Instant firstAt() {
        return firstAt;
    }

    @Override
    public Instant lastAt() {
        return lastAt;
    }

    @Override
    public @Nullable Instant nextAt() {
        return nextAt;
    }

    @Override
    public @Nullable Instant settledAt() {
        return settledAt;
    }

    @Override
    public @Nullable String problem() {
        return problem;
    }

    @Override
    public @Nullable String contentDigest() {
        return contentDigest;
    }

    @Override
    public @Nullable String signatureDigest() {
        return signatureDigest;
    }
}
