package org.singlewindow.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Written;

/** One time that a message was sent to a partner's system, and why it did not arrive, if it did not. */
@Entity
@Table(name = "sending")
public non-sealed class Sending implements SendingFacts {
    private static final int PROBLEM_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    private long transmission;
    private Instant at;
    private @Nullable String problem;

    @SuppressWarnings("NullAway")
    protected Sending() {}

    Sending(long transmission, Instant at) {
        this.transmission = transmission;
        this.at = at;
    }

    void failed(String why) {
        problem = Written.printable(why, PROBLEM_LENGTH);
    }

    @Override
    public long transmission() {
        return transmission;
    }

    @Override
    public Instant at() {
        return at;
    }

    @Override
    public @Nullable String problem() {
        return problem;
    }
}
