package org.singlewindow.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** That a person's calendar fetches what is due, under an address that nobody else knows. */
@Entity
@Table(name = "calendar_subscription")
public class Subscription {
    @Id
    private String person;

    @Column(name = "token_hash")
    private String tokenHash;

    private String language;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @SuppressWarnings("NullAway")
    protected Subscription() {}

    Subscription(String person, String tokenHash, Locale language, Instant now) {
        this.person = person;
        this.tokenHash = tokenHash;
        this.language = language.getLanguage();
        this.madeAt = now;
    }

    String person() {
        return person;
    }

    String tokenHash() {
        return tokenHash;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    void read(Instant now) {
        readAt = now;
    }

    Since since() {
        return new Since(madeAt, readAt);
    }

    /**
     * Since when it is there.
     *
     * @param readAt when it was fetched last; null where it never was
     */
    public record Since(Instant madeAt, @Nullable Instant readAt) {}
}
