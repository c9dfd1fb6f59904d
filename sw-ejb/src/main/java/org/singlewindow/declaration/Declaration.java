package org.singlewindow.declaration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Reference;
import org.singlewindow.shared.Refusal;

/** The import or export declaration of one consignment, and its way to release. */
@Entity
@Table(name = "declaration")
public class Declaration {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 50)
    private long id;

    private String reference;

    @Column(name = "dossier_id")
    private long dossierId;

    @Column(name = "dossier_reference")
    private String dossierReference;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private String declarant;

    @Column(name = "filed_by")
    private String filedBy;

    private String goods;

    @Column(name = "bill_of_lading")
    private @Nullable String billOfLading;

    @Column(name = "cargo_number")
    private @Nullable String cargoNumber;

    @Enumerated(EnumType.STRING)
    private DeclarationState state;

    @Column(name = "lodged_at")
    private Instant lodgedAt;

    @Column(name = "ready_at")
    private @Nullable Instant readyAt;

    @Column(name = "released_at")
    private @Nullable Instant releasedAt;

    @Column(name = "released_by")
    private @Nullable String releasedBy;

    @Enumerated(EnumType.STRING)
    private Clearance clearance;

    @Column(name = "clearance_text")
    private @Nullable String clearanceText;

    @Version
    private long version;

    /** What is declared; {@code goods} is the consignment in a few words. */
    public record Lodged(
            long dossierId,
            String dossierReference,
            Direction direction,
            String declarant,
            String filedBy,
            String goods,
            Carriage carriage) {}

    @SuppressWarnings("NullAway")
    protected Declaration() {}

    public Declaration(Lodged lodged, Instant now) {
        this.reference = "";
        this.dossierId = lodged.dossierId();
        this.dossierReference = lodged.dossierReference();
        this.direction = lodged.direction();
        this.declarant = lodged.declarant();
        this.filedBy = lodged.filedBy();
        this.goods = lodged.goods();
        this.billOfLading = lodged.carriage().billOfLading();
        this.cargoNumber = lodged.carriage().cargoNumber();
        this.state = DeclarationState.LODGED;
        this.clearance = Clearance.NONE;
        this.lodgedAt = now;
    }

    /** Given once the store has given the id. */
    public void number() {
        String prefix = direction == Direction.IMPORT ? "IM" : "EX";
        reference = Reference.of(prefix, Year.from(lodgedAt.atZone(Kst.ZONE)), id);
    }

    /**
     * Moves to where the requirements lead: READY when all are met (or none is needed), BLOCKED while one is refused.
     *
     * @return whether the state is another now
     */
    boolean follow(List<DeclarationRequirement> requirements, Instant now) {
        if (state.isFinal()) {
            return false;
        }
        DeclarationState before = state;
        if (any(requirements, DeclarationRequirement.State.REFUSED)) {
            state = DeclarationState.BLOCKED;
        } else if (any(requirements, DeclarationRequirement.State.OPEN)) {
            state = DeclarationState.LODGED;
        } else {
            state = DeclarationState.READY;
            readyAt = readyAt == null ? now : readyAt;
        }
        return state != before;
    }

    private static boolean any(List<DeclarationRequirement> requirements, DeclarationRequirement.State wanted) {
        return requirements.stream().anyMatch(requirement -> requirement.state() == wanted);
    }

    /** Customs says something about it; whether that is possible now depends on what it said before. */
    void answer(Clearance.Act act, String text, Actor officer, Instant now) {
        if (act == Clearance.Act.RELEASE) {
            release(officer, now);
            return;
        }
        refuseIfFinal();
        clearance = Objects.requireNonNull(act.to());
        clearanceText = text.isEmpty() ? null : text;
        if (act == Clearance.Act.REFUSE) {
            state = DeclarationState.REFUSED;
        }
    }

    private void refuseIfFinal() {
        if (state == DeclarationState.RELEASED) {
            throw new Refusal("declaration.already-released", reference);
        }
        if (state == DeclarationState.REFUSED) {
            throw new Refusal("declaration.already-refused", reference);
        }
    }

    /** Customs lets the goods go. */
    private void release(Actor officer, Instant now) {
        switch (state) {
            case READY -> {
                state = DeclarationState.RELEASED;
                releasedAt = now;
                releasedBy = officer.person();
            }
            case RELEASED, REFUSED -> refuseIfFinal();
            case LODGED -> throw new Refusal("declaration.requirement-open", reference);
            case BLOCKED -> throw new Refusal("declaration.requirement-refused", reference);
        }
    }

    /** What customs answered last. */
    public Clearance clearance() {
        return clearance;
    }

    /** What customs wants or finds wrong. */
    public @Nullable String clearanceText() {
        return clearanceText;
    }

    public boolean isReleasable() {
        return state == DeclarationState.READY;
    }

    public long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public long dossierId() {
        return dossierId;
    }

    public String dossierReference() {
        return dossierReference;
    }

    public Direction direction() {
        return direction;
    }

    public String declarant() {
        return declarant;
    }

    public String filedBy() {
        return filedBy;
    }

    public String goods() {
        return goods;
    }

    /** By what the consignment is carried. */
    public Carriage carriage() {
        return new Carriage(billOfLading, cargoNumber);
    }

    public DeclarationState state() {
        return state;
    }

    public Instant lodgedAt() {
        return lodgedAt;
    }

    public @Nullable Instant readyAt() {
        return readyAt;
    }

    public @Nullable Instant releasedAt() {
        return releasedAt;
    }

    public @Nullable String releasedBy() {
        return releasedBy;
    }
}
