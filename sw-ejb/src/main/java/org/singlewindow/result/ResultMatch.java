package org.singlewindow.result;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A result was carried to a declaration. */
@Entity
@Table(name = "result_match")
@IdClass(ResultMatch.Key.class)
public class ResultMatch {
    @Id
    private String result;

    @Id
    private String declaration;

    @Column(name = "matched_at")
    private Instant matchedAt;

    @SuppressWarnings("NullAway")
    protected ResultMatch() {}

    ResultMatch(String result, String declaration, Instant now) {
        this.result = result;
        this.declaration = declaration;
        this.matchedAt = now;
    }

    String result() {
        return result;
    }

    String declaration() {
        return declaration;
    }

    Instant matchedAt() {
        return matchedAt;
    }

    /** Result and declaration. */
    public record Key(String result, String declaration) implements Serializable {}
}
