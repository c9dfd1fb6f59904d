package org.singlewindow.cosigning;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Decision;
import org.singlewindow.reference.Records;
import org.singlewindow.shared.Actor;

/** An approval that one official proposed and that waits for another one's signature, or was given back. */
@Entity
@Table(name = "approval_proposal")
class Proposal {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    private String application;
    private String agency;
    private String document;
    private String goods;
    private String proposer;
    private JsonObject approval;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "given_back_by")
    private @Nullable String givenBackBy;

    private @Nullable String reason;

    @Version
    private long version;

    @Transient
    private @Nullable String signer;

    @SuppressWarnings("NullAway")
    protected Proposal() {}

    Proposal(ApplicationView application, Actor proposer, Decision.Approve approval, Instant now) {
        this.application = application.reference();
        this.agency = application.agency();
        this.document = application.document();
        this.goods = application.goods();
        this.proposer = proposer.person();
        this.approval = Records.write(approval);
        this.proposedAt = now;
    }

    /** That person signs it, now. */
    void sign(String person) {
        signer = person;
    }

    boolean isSigned() {
        return signer != null;
    }

    /** That person does not sign it, and says why. */
    void giveBack(String person, String why) {
        givenBackBy = person;
        reason = why;
    }

    /** Whether it waits for a signature. */
    boolean isWaiting() {
        return givenBackBy == null;
    }

    Decision.Approve approval() {
        return Records.read(Decision.Approve.class, approval);
    }

    long id() {
        return id;
    }

    String application() {
        return application;
    }

    String agency() {
        return agency;
    }

    String proposer() {
        return proposer;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    ProposalView seenBy(String reader) {
        return new ProposalView(
                id,
                application,
                document,
                goods,
                proposer,
                proposer.equals(reader),
                proposedAt,
                approval(),
                givenBackBy,
                reason);
    }
}
