package org.singlewindow.web.admin.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.singlewindow.party.Founding;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.Once;

/** The companies that lodge, found by name, number and kind. */
@Named
@RequestScoped
@MenuEntry(
        page = "/admin/companies",
        words = "admin.companies.title",
        in = Area.ADMIN,
        order = 25,
        leadsTo = "/admin/company")
public class CompaniesPage {
    @Inject
    private Founding founding;

    private final Once<Listing<OrganisationFacts>> companies = new Once<>();

    private String text = "";
    private String kind = "";
    private String page = "";

    public Listing<OrganisationFacts> getCompanies() {
        return companies.get(() -> {
            return new Listing<>(
                    founding.page(chosen(), text, Listing.cut(page)),
                    new Listing.Address("/admin/companies", Map.of("text", text, "kind", kind)),
                    "page");
        });
    }

    private Set<Organisation.Kind> chosen() {
        return getKinds().stream().filter(one -> one.name().equals(kind)).collect(Collectors.toSet());
    }

    /** What companies can be. */
    public List<Organisation.Kind> getKinds() {
        return List.copyOf(OrganisationFacts.COMPANIES);
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page == null ? "" : page;
    }
}
