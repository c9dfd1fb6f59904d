package org.singlewindow.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.singlewindow.shared.Written;

/** A message that was not taken in. Who it claims to come from is nothing but a claim. */
@Entity
@Table(name = "turned_away")
public non-sealed class TurnedAway implements TurnedAwayFacts {
    private static final int CLAIMED = 100;
    private static final int MESSAGE_ID = 255;
    private static final int ADDRESS = 60;
    private static final int WHY = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    private Instant at;
    private String claimed;

    @Column(name = "message_id")
    private String messageId;

    private String address;
    private String why;

    @SuppressWarnings("NullAway")
    protected TurnedAway() {}

    TurnedAway(String claimed, String messageId, String address, String why, Instant now) {
        this.at = now;
        this.claimed = cut(claimed, CLAIMED);
        this.messageId = cut(messageId, MESSAGE_ID);
        this.address = cut(address, ADDRESS);
        this.why = cut(why, WHY);
    }

    /** Characters that a database or a page cannot show are left out: the text comes from strangers. */
    private static String cut(String text, int length) {
        return Written.printable(text, length);
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public Instant at() {
        return at;
    }

    @Override
    public String claimed() {
        return claimed;
    }

    @Override
    public String messageId() {
        return messageId;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public String why() {
        return why;
    }
}
