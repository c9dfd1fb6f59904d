package org.singlewindow.web.admin.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.partner.Connecting;
import org.singlewindow.party.Organisation;
import org.singlewindow.reference.Text;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Choices;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.OrganisationNames;
import org.singlewindow.web.shared.Problems;

/** How agencies and customs work with the window, and which other systems exchange messages with it. */
@Named
@RequestScoped
@MenuEntry(
        page = "/admin/partners",
        words = "shared.nav.partners",
        in = Area.ADMIN,
        order = 20,
        leadsTo = "/admin/partner")
public class PartnersPage {
    @Inject
    private Connecting connecting;

    @Inject
    private OrganisationNames names;

    @Inject
    private Feedback feedback;

    private final Once<List<Connecting.PartnerView>> partners = new Once<>();

    private String kind = Organisation.Kind.NETWORK.name();
    private String code = "";
    private String nameKo = "";
    private String nameEn = "";
    private Problems problems = Problems.none();

    public List<Connecting.PartnerView> getPartners() {
        return partners.get(() -> {
            List<Connecting.PartnerView> all = connecting.all();
            names.remember(
                    all.stream().map(Connecting.PartnerView::organisation).toList());
            return all;
        });
    }

    /** Makes a network or another country's window known, and goes on to its connection. */
    public @Nullable String admit() {
        Text name = new Text(nameKo.strip(), nameEn.strip());
        try {
            connecting.admit(code.strip(), Choices.of(Organisation.Kind.class, kind), name);
        } catch (InvalidForm wrong) {
            problems = Problems.of(wrong.violations());
            return null;
        }
        feedback.done("admin.partners.added", code.strip());
        return "/admin/partner?faces-redirect=true&code=" + code.strip();
    }

    public Problems getProblems() {
        return problems;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameKo() {
        return nameKo;
    }

    public void setNameKo(String nameKo) {
        this.nameKo = nameKo;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }
}
