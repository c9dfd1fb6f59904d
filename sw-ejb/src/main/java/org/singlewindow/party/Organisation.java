package org.singlewindow.party;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/** A company, an agency, customs, or the window's own operator. */
@Entity
@Table(name = "organisation")
public non-sealed class Organisation implements OrganisationFacts {
    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "name_ko")
    private String nameKo;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "business_number")
    private @Nullable String businessNumber;

    @Column(name = "customs_id")
    private @Nullable String customsId;

    private @Nullable String representative;
    private @Nullable String address;
    private @Nullable String telephone;
    private @Nullable String email;
    private int revision;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    /** What an organisation is to the window. */
    public enum Kind {
        TRADER,
        /** A licensed customs broker, who may also lodge declarations for others. */
        BROKER,
        FORWARDER,
        AGENT,
        AGENCY,
        CUSTOMS,
        /** Of a bonded warehouse or quarantine premises. */
        KEEPER,
        OPERATOR,
        /** Of trade, air cargo or a port; its system exchanges messages, nobody of it signs in. */
        NETWORK,
        /** Another country's single window; as a network. */
        FOREIGN_WINDOW;

        /** What people of such an organisation can be. */
        public Set<Actor.Role> roles() {
            return switch (this) {
                case TRADER -> EnumSet.of(Actor.Role.TRADER);
                case BROKER, FORWARDER, AGENT -> EnumSet.of(Actor.Role.BROKER);
                case AGENCY -> EnumSet.of(Actor.Role.OFFICIAL);
                case CUSTOMS -> EnumSet.of(Actor.Role.CUSTOMS);
                case KEEPER -> EnumSet.of(Actor.Role.KEEPER);
                case OPERATOR -> EnumSet.of(Actor.Role.HELPDESK, Actor.Role.ADMIN);
                case NETWORK, FOREIGN_WINDOW -> EnumSet.noneOf(Actor.Role.class);
            };
        }
    }

    /** How an organisation is reached. */
    public record Contact(
            @Nullable String businessNumber,
            @Nullable String customsId,
            @Nullable String representative,
            @Nullable String address,
            @Nullable String telephone,
            @Nullable String email) {}

    @SuppressWarnings("NullAway")
    protected Organisation() {}

    Organisation(String code, Kind kind, Text name, Contact contact) {
        this.code = code;
        this.kind = kind;
        this.nameKo = name.ko();
        this.nameEn = name.en();
        reachBy(contact);
    }

    /**
     * From now on it is called so and reached so.
     *
     * @param read the revision that the writer read: what someone else changed since is not overwritten
     */
    void change(int read, Text name, Contact contact) {
        if (read != revision) {
            throw Refusal.changedMeanwhile("party.changed-elsewhere", code);
        }
        revision++;
        this.nameKo = name.ko();
        this.nameEn = name.en();
        reachBy(contact);
    }

    /** From now on nobody of it comes in. */
    void end(String reason, Instant now) {
        if (isEnded()) {
            throw Refusal.notNow("party.company-ended", code);
        }
        endedAt = now;
        endReason = reason;
        revision++;
    }

    /** Its people may come in again. */
    void takeUp() {
        if (!isEnded()) {
            throw Refusal.notNow("party.company-not-ended", code);
        }
        endedAt = null;
        endReason = null;
        revision++;
    }

    private void reachBy(Contact contact) {
        this.businessNumber = contact.businessNumber();
        this.customsId = contact.customsId();
        this.representative = contact.representative();
        this.address = contact.address();
        this.telephone = contact.telephone();
        this.email = contact.email();
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Text name() {
        return new Text(nameKo, nameEn);
    }

    @Override
    public int revision() {
        return revision;
    }

    @Override
    public boolean isEnded() {
        return endedAt != null;
    }

    @Override
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    @Override
    public @Nullable String endReason() {
        return endReason;
    }

    @Override
    public String nameKo() {
        return nameKo;
    }

    @Override
    public String nameEn() {
        return nameEn;
    }

    @Override
    public JsonObject asParty() {
        JsonObjectBuilder party = Json.createObjectBuilder().add("name", nameKo());
        add(party, "businessNumber", businessNumber());
        add(party, "customsId", customsId());
        add(party, "representative", representative());
        add(party, "address", address());
        add(party, "telephone", telephone());
        add(party, "email", email());
        return party.build();
    }

    private static void add(JsonObjectBuilder party, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            party.add(name, value);
        }
    }

    @Override
    public @Nullable String businessNumber() {
        return businessNumber;
    }

    @Override
    public @Nullable String customsId() {
        return customsId;
    }

    @Override
    public @Nullable String representative() {
        return representative;
    }

    @Override
    public @Nullable String address() {
        return address;
    }

    @Override
    public @Nullable String telephone() {
        return telephone;
    }

    @Override
    public @Nullable String email() {
        return email;
    }
}
