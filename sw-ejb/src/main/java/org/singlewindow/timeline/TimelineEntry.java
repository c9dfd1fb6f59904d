package org.singlewindow.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.singlewindow.shared.Actor;

/**
 * One thing that happened to a case. Never changed, never deleted; its hash covers its own content and the hash of the
 * entry before, so that a change anywhere breaks the chain from there on.
 */
@Entity
@Table(name = "timeline_entry")
@IdClass(TimelineEntry.Key.class)
public non-sealed class TimelineEntry implements TimelineEntryFacts {
    /** What the first entry of a chain names as the hash before it. */
    static final String NOTHING_BEFORE = "0".repeat(64);

    @Id
    @Column(name = "case_reference")
    private String caseReference;

    @Id
    private int sequence;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String person;

    @Column(name = "person_name")
    private String personName;

    private String organisation;
    private String act;
    private String subject;
    private String details;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    @SuppressWarnings("NullAway")
    protected TimelineEntry() {}

    TimelineEntry(String caseReference, int sequence, Step step, Actor actor, Instant happenedAt, String previousHash) {
        this.caseReference = caseReference;
        this.sequence = sequence;
        this.happenedAt = happenedAt.truncatedTo(ChronoUnit.MICROS);
        this.person = actor.person();
        this.personName = actor.name();
        this.organisation = actor.organisation();
        this.act = step.act();
        this.subject = step.subject();
        this.details = step.details().toString();
        this.previousHash = previousHash;
        this.hash = computedHash();
    }

    /** The hash that the content should have: SHA-256 over all fields, each preceded by its length. */
    String computedHash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String[] fields = {
                previousHash,
                caseReference,
                Integer.toString(sequence),
                happenedAt.toString(),
                person,
                personName,
                organisation,
                act,
                subject,
                details
            };
            for (String field : fields) {
                byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String caseReference() {
        return caseReference;
    }

    @Override
    public int sequence() {
        return sequence;
    }

    @Override
    public Instant happenedAt() {
        return happenedAt;
    }

    @Override
    public String person() {
        return person;
    }

    @Override
    public String personName() {
        return personName;
    }

    @Override
    public String organisation() {
        return organisation;
    }

    @Override
    public String act() {
        return act;
    }

    @Override
    public String subject() {
        return subject;
    }

    @Override
    public String details() {
        return details;
    }

    @Override
    public String previousHash() {
        return previousHash;
    }

    @Override
    public String hash() {
        return hash;
    }

    /** Case and place in its chain. */
    public record Key(String caseReference, int sequence) implements Serializable {}
}
