package org.singlewindow.keeper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.declaration.Carriage;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Reference;
import org.singlewindow.shared.Refusal;

/** Goods that a keeper has, or had. */
@Entity
@Table(name = "goods_stay")
public class GoodsStay {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    private String reference;
    private String keeper;

    @Column(name = "cargo_number")
    private String cargoNumber;

    @Column(name = "cargo_key")
    private String cargoKey;

    private String container;
    private int packages;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    @SuppressWarnings("UnusedVariable")
    private String enteredBy;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    @Column(name = "left_by")
    @SuppressWarnings("UnusedVariable")
    private @Nullable String leftBy;

    @Version
    private long version;

    /**
     * What a keeper reports.
     *
     * @param cargoNumber the cargo management number
     * @param container its number; empty where the goods are in none
     */
    public record Reported(String cargoNumber, String container, int packages, Instant at) {}

    @SuppressWarnings("NullAway")
    protected GoodsStay() {}

    GoodsStay(long number, Carriage cargo, Reported reported, Actor keeper) {
        this.id = number;
        this.reference = Reference.of("GS", Year.from(reported.at().atZone(Kst.ZONE)), number);
        this.keeper = keeper.organisation();
        this.cargoNumber = Objects.requireNonNull(cargo.cargoNumber());
        this.cargoKey = Objects.requireNonNull(cargo.cargoKey());
        this.container = reported.container();
        this.packages = reported.packages();
        this.enteredAt = reported.at().truncatedTo(ChronoUnit.MICROS);
        this.enteredBy = keeper.person();
    }

    void leave(Instant at, Actor actor) {
        if (leftAt != null) {
            throw Refusal.notNow("keeper.left-already", reference);
        }
        if (at.isBefore(enteredAt)) {
            throw Refusal.notValid("keeper.no-such-moment");
        }
        leftAt = at.truncatedTo(ChronoUnit.MICROS);
        leftBy = actor.person();
    }

    StayView view(List<StayView.Declared> declared) {
        return new StayView(reference, cargoNumber, container, packages, enteredAt, leftAt, declared);
    }

    Carriage cargo() {
        return new Carriage(null, cargoNumber);
    }

    long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    String keeper() {
        return keeper;
    }

    String container() {
        return container;
    }

    String cargoKey() {
        return cargoKey;
    }

    boolean isHere() {
        return leftAt == null;
    }
}
