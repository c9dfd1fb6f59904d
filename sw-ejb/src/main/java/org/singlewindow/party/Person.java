package org.singlewindow.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/** Someone who works with the window, for one organisation, in one role. */
@Entity
@Table(name = "person")
public non-sealed class Person implements PersonFacts {
    @Id
    private String reference;

    private String organisation;

    @Enumerated(EnumType.STRING)
    private Actor.Role role;

    @Column(name = "name_ko")
    private String nameKo;

    @Column(name = "name_en")
    private String nameEn;

    private @Nullable String email;
    private String office;
    private boolean active;
    private int revision;

    @Column(name = "company_ended")
    private boolean companyEnded;

    @SuppressWarnings("NullAway")
    protected Person() {}

    Person(String reference, String organisation, Actor.Role role, Text name, @Nullable String email) {
        this.reference = reference;
        this.organisation = organisation;
        this.role = role;
        this.nameKo = name.ko();
        this.nameEn = name.en();
        this.email = email;
        this.office = "";
        this.active = true;
    }

    @Override
    public Actor actor() {
        return new Actor(reference, nameKo, organisation, role);
    }

    /** From now on the person opens nothing. */
    void suspend() {
        active = false;
    }

    /** The person may act again. */
    void readmit() {
        active = true;
    }

    /** The person's company has ended, or goes on. */
    void endWithCompany(boolean ended) {
        companyEnded = ended;
    }

    /**
     * From now on the person is called so, and gets mail there.
     *
     * @param read the revision that the writer read: what someone else changed since is not overwritten
     */
    void change(int read, Text name, @Nullable String address) {
        if (read != revision) {
            throw Refusal.changedMeanwhile("party.changed-elsewhere", reference);
        }
        revision++;
        nameKo = name.ko();
        nameEn = name.en();
        email = address;
    }

    /** From now on the person works at that office of customs; the empty one is none in particular. */
    void place(String code) {
        office = code;
    }

    @Override
    public String reference() {
        return reference;
    }

    @Override
    public String organisation() {
        return organisation;
    }

    @Override
    public Actor.Role role() {
        return role;
    }

    @Override
    public Text name() {
        return new Text(nameKo, nameEn);
    }

    @Override
    public @Nullable String email() {
        return email;
    }

    @Override
    public String office() {
        return office;
    }

    @Override
    public int revision() {
        return revision;
    }

    @Override
    public boolean isActive() {
        return active && !companyEnded;
    }
}
