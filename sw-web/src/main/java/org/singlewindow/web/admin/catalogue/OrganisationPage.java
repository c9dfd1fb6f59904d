package org.singlewindow.web.admin.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.definitions.BrokenCatalogue;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.definitions.CatalogueText;
import org.singlewindow.definitions.OrganisationText;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.reference.Text;

/** One organisation: its names now and then, its offices, how it is reached, and what it decides. */
@Named("organisationPage")
@ViewScoped
public class OrganisationPage extends CatalogueDesk {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Definitions definitions;

    private final LinkedHashMap<String, String> names = new LinkedHashMap<>();
    private final ArrayList<LinkedHashMap<String, String>> offices = new ArrayList<>();

    public OrganisationPage() {
        super(CatalogueKind.ORGANISATION, "/admin/organisation");
    }

    @Override
    protected void read(String text) {
        offices.clear();
        try {
            OrganisationText organisation = OrganisationText.read(CatalogueText.parse(getCode(), text));
            Text then = organisation.then() == null ? new Text("", "") : organisation.then();
            names.put("ko", organisation.name().ko());
            names.put("en", organisation.name().en());
            names.put("thenKo", then.ko());
            names.put("thenEn", then.en());
            organisation.offices().forEach((code, name) -> offices.add(office(code, name)));
        } catch (BrokenCatalogue unfinished) {
            // A new organisation has no name yet; there is nothing to show but empty fields.
            names.clear();
        }
    }

    private static LinkedHashMap<String, String> office(String code, Text name) {
        LinkedHashMap<String, String> cells = new LinkedHashMap<>();
        cells.put("code", code);
        cells.put("ko", name.ko());
        cells.put("en", name.en());
        return cells;
    }

    @Override
    protected String written() {
        Map<String, Text> all = new LinkedHashMap<>();
        for (Map<String, String> office : offices) {
            if (!in(office, "code").isEmpty()) {
                all.put(in(office, "code"), words(office, "ko", "en"));
            }
        }
        Text then = words(names, "thenKo", "thenEn");
        boolean always = then.ko().isEmpty() && then.en().isEmpty();
        return new OrganisationText(words(names, "ko", "en"), always ? null : then, all).written();
    }

    private static Text words(Map<String, String> cells, String ko, String en) {
        return new Text(in(cells, ko), in(cells, en));
    }

    private static String in(Map<String, String> cells, String name) {
        String value = cells.get(name);
        return value == null ? "" : value.strip();
    }

    /** One more office to fill in. */
    public @Nullable String add() {
        offices.add(new LinkedHashMap<>());
        return null;
    }

    /** Takes an office out of the draft. */
    public @Nullable String remove(int index) {
        if (index >= 0 && index < offices.size()) {
            offices.remove(index);
        }
        return null;
    }

    /** The documents that it decides today. */
    public List<DocumentDefinition> getDocuments() {
        return definitions.inForce(today()).stream()
                .filter(document -> document.agency().equals(getCode()))
                .toList();
    }

    public Map<String, String> getNames() {
        return names;
    }

    public List<LinkedHashMap<String, String>> getOffices() {
        return offices;
    }
}
