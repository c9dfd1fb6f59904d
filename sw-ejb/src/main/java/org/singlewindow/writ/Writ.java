package org.singlewindow.writ;

import jakarta.json.JsonObject;
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
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Records;
import org.singlewindow.shared.CheckCode;
import org.singlewindow.shared.Reference;

/** A letter about a decision; what it says never changes, only whether it still counts. */
@Entity
@Table(name = "writ")
class Writ {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    private String reference;

    @Enumerated(EnumType.STRING)
    private WritKind kind;

    private String application;
    private String dossier;
    private String declaration;
    private String document;
    private String agency;
    private String addressee;
    private JsonObject content;

    @Column(name = "check_code")
    private String checkCode;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "set_aside_at")
    private @Nullable Instant setAsideAt;

    @Version
    private long version;

    /**
     * What was decided about, and whose it is.
     *
     * @param declaration of the same goods; empty where there is none
     * @param addressee code of the applicant
     */
    record Subject(
            String application, String dossier, String declaration, String document, String agency, String addressee) {}

    @SuppressWarnings("NullAway")
    protected Writ() {}

    Writ(long id, WritKind kind, Subject subject, WritContent content, Instant now) {
        this.id = id;
        this.reference = Reference.of("LT", Year.from(now.atZone(Kst.ZONE)), id);
        this.kind = kind;
        this.application = subject.application();
        this.dossier = subject.dossier();
        this.declaration = subject.declaration();
        this.document = subject.document();
        this.agency = subject.agency();
        this.addressee = subject.addressee();
        this.content = Records.write(content);
        this.checkCode = CheckCode.random();
        this.madeAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** The decision counts no longer. */
    void setAside(Instant now) {
        if (setAsideAt == null) {
            setAsideAt = now.truncatedTo(ChronoUnit.MICROS);
        }
    }

    WritContent content() {
        return Records.read(WritContent.class, content);
    }

    /** For whoever may have nothing to do with the declaration. */
    WritView view() {
        return view("");
    }

    /** For those who see the declaration. */
    WritView declared() {
        return view(declaration);
    }

    private WritView view(String shown) {
        return new WritView(
                reference, kind, application, dossier, shown, document, agency, addressee, madeAt, setAsideAt);
    }

    long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    WritKind kind() {
        return kind;
    }

    String application() {
        return application;
    }

    String dossier() {
        return dossier;
    }

    String declaration() {
        return declaration;
    }

    String checkCode() {
        return checkCode;
    }
}
