package org.singlewindow.web.shared;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What is typed of a person on the pages that admit or invite somebody; what a page does not ask stays empty. */
public final class TypedPerson implements Serializable {
    private static final long serialVersionUID = 1L;

    private String reference = "";
    private String organisation = "";
    private String role = "";
    private String ko = "";
    private String en = "";
    private String email = "";

    public String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference == null ? "" : reference;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation == null ? "" : organisation;
    }

    public String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role == null ? "" : role;
    }

    public String getKo() {
        return ko;
    }

    public void setKo(@Nullable String ko) {
        this.ko = ko == null ? "" : ko;
    }

    public String getEn() {
        return en;
    }

    public void setEn(@Nullable String en) {
        this.en = en == null ? "" : en;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email == null ? "" : email;
    }
}
