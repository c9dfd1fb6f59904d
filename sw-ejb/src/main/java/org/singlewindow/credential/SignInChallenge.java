package org.singlewindow.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A challenge that is signed to sign in: fresh, for one use, at one address of the window. */
@Entity
@Table(name = "sign_in_challenge")
public class SignInChallenge {
    @Id
    private String nonce;

    private String origin;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway")
    protected SignInChallenge() {}

    SignInChallenge(String nonce, String origin, Instant expiresAt) {
        this.nonce = nonce;
        this.origin = origin;
        this.expiresAt = expiresAt;
    }

    public String nonce() {
        return nonce;
    }

    public String origin() {
        return origin;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
