package org.singlewindow.declaration;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Direction;

/** What others see of a declaration. */
public sealed interface DeclarationFacts permits Declaration {
    /** How far a demand of customs is. */
    Demand.State demand(Demand demand);

    /** One more with everything that changes for customs. */
    int revision();

    /** What customs answered last. */
    Clearance clearance();

    /** What customs wants or finds wrong. */
    @Nullable
    String clearanceText();

    boolean isReleasable();

    long id();

    String reference();

    long dossierId();

    String dossierReference();

    Direction direction();

    String declarant();

    String filedBy();

    String goods();

    /** Code of the office of customs at which the goods are; empty where none is known. */
    String office();

    /** Code of the place where the goods arrive or leave; empty where none is known. */
    String port();

    /** The day on which the goods arrive or are loaded. */
    @Nullable
    LocalDate arrival();

    /** By what the consignment is carried. */
    Carriage carriage();

    /** How much of the cargo it is about. */
    Load load();

    DeclarationState state();

    /** Refuses what comes too late: it is released, refused or cancelled. */
    void refuseIfFinal();

    Instant lodgedAt();

    @Nullable
    Instant readyAt();

    @Nullable
    Instant releasedAt();

    @Nullable
    String releasedBy();
}
