package org.singlewindow.certificate;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Json;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/** What an agency issued when it approved an application. */
@Entity
@Table(name = "certificate")
public non-sealed class Certificate implements CertificateFacts {
    @Id
    private String number;

    private String application;

    @Column(name = "dossier")
    private String dossierReference;

    private String document;
    private String agency;
    private String holder;
    private String goods;
    private JsonObject items;
    private @Nullable String conditions;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "check_code")
    private String checkCode;

    @Enumerated(EnumType.STRING)
    private CertificateState state;

    @Column(name = "replaced_by")
    private @Nullable String replacedBy;

    /**
     * A goods item that a certificate is for.
     *
     * @param sequence its number in the declaration
     * @param hs its goods code, as it was declared
     */
    public record Item(int sequence, String hs, String description) {}

    /**
     * What a certificate rests on.
     *
     * @param application reference of the application approved
     * @param dossier reference of its case
     * @param holder code of the organisation it is issued to
     * @param goods the items in a few words
     * @param items the goods items that the document covers, all of them and no others
     * @param validUntil last day; null for a single consignment
     */
    public record Grounds(
            String application,
            String dossier,
            String document,
            String agency,
            String holder,
            String goods,
            List<Item> items,
            @Nullable String conditions,
            @Nullable LocalDate validUntil) {
        public Grounds {
            items = List.copyOf(items);
        }
    }

    @SuppressWarnings("NullAway")
    protected Certificate() {}

    Certificate(String number, String checkCode, Grounds grounds, LocalDate issuedOn) {
        this.number = number;
        this.checkCode = checkCode;
        this.application = grounds.application();
        this.dossierReference = grounds.dossier();
        this.state = CertificateAct.ISSUE.to();
        this.document = grounds.document();
        this.agency = grounds.agency();
        this.holder = grounds.holder();
        this.goods = grounds.goods();
        this.items = written(grounds.items());
        this.conditions = grounds.conditions();
        this.issuedOn = issuedOn;
        this.validUntil = grounds.validUntil();
    }

    /** Does what the act says, if this actor may do it now; what was before is returned. */
    CertificateState apply(CertificateAct act, Actor actor) {
        boolean theirs = switch (act.by()) {
            case AGENCY -> actor.is(Actor.Role.OFFICIAL) && agency.equals(actor.organisation());
            case WINDOW -> actor.is(Actor.Role.SYSTEM);
        };
        if (!theirs || !act.isPossibleIn(state)) {
            throw Refusal.notNow("certificate.not-now", number);
        }
        CertificateState before = state;
        state = act.to();
        return before;
    }

    void replacedBy(String other) {
        replacedBy = other;
    }

    /** On the same grounds, with another last day and other conditions. */
    Grounds groundsWith(@Nullable String otherConditions, @Nullable LocalDate otherLastDay) {
        return new Grounds(
                application, dossierReference, document, agency, holder, goods, items(), otherConditions, otherLastDay);
    }

    private static JsonObject written(List<Item> items) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        items.forEach(item -> lines.add(Json.createObjectBuilder()
                .add("sequence", Integer.toString(item.sequence()))
                .add("hs", item.hs())
                .add("description", item.description())));
        return Json.createObjectBuilder().add("lines", lines).build();
    }

    @Override
    public String number() {
        return number;
    }

    @Override
    public String application() {
        return application;
    }

    @Override
    public String dossierReference() {
        return dossierReference;
    }

    @Override
    public String document() {
        return document;
    }

    @Override
    public String agency() {
        return agency;
    }

    @Override
    public String holder() {
        return holder;
    }

    @Override
    public String goods() {
        return goods;
    }

    @Override
    public List<Item> items() {
        return items.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .map(line -> new Item(
                        Integer.parseInt(line.getString("sequence")),
                        line.getString("hs"),
                        line.getString("description")))
                .toList();
    }

    @Override
    public @Nullable String conditions() {
        return conditions;
    }

    @Override
    public LocalDate issuedOn() {
        return issuedOn;
    }

    @Override
    public @Nullable LocalDate validUntil() {
        return validUntil;
    }

    @Override
    public boolean isExpired(LocalDate today) {
        return validUntil != null && validUntil.isBefore(today);
    }

    @Override
    public CertificateState state() {
        return state;
    }

    @Override
    public CertificateState state(LocalDate today) {
        return state == CertificateState.VALID && isExpired(today) ? CertificateState.EXPIRED : state;
    }

    @Override
    public boolean can(CertificateAct act) {
        return act.isPossibleIn(state);
    }

    @Override
    public @Nullable String replacedBy() {
        return replacedBy;
    }

    @Override
    public String checkCode() {
        return checkCode;
    }
}
