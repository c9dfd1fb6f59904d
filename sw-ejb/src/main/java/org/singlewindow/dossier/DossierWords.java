package org.singlewindow.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.catchword.Catchword;
import org.singlewindow.catchword.Catchwords;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.Field;
import org.singlewindow.form.FieldType;
import org.singlewindow.form.Section;
import org.singlewindow.party.Register;

/**
 * Keeps what a dossier is found by: its number and title, whose it is, and every number and name of the consignment that
 * tells nothing about a person.
 */
@ApplicationScoped
class DossierWords {
    private static final Set<FieldType> NUMBERS_AND_NAMES = EnumSet.of(FieldType.STRING, FieldType.HS);
    private static final String TITLE = "title";

    @Inject
    private Catchwords catchwords;

    @Inject
    private Definitions definitions;

    @Inject
    private Register register;

    /** Of a new dossier. */
    void add(Dossier dossier) {
        catchwords.add(place(dossier), said(dossier));
        catchwords.add(place(dossier).part(TITLE), List.of(dossier.title()));
    }

    /** Of one that has changed. */
    void put(Dossier dossier) {
        catchwords.put(place(dossier), said(dossier));
    }

    /** Of one with another title. */
    void rename(Dossier dossier) {
        catchwords.put(place(dossier).part(TITLE), List.of(dossier.title()));
    }

    private static Catchword.Place place(Dossier dossier) {
        return Catchword.Place.ofConsignment(dossier.reference(), dossier.reference());
    }

    private List<@Nullable String> said(Dossier dossier) {
        List<@Nullable String> values = new ArrayList<>();
        values.add(dossier.reference());
        for (String code : new LinkedHashSet<>(List.of(dossier.owner(), dossier.filedBy()))) {
            values.add(code);
            register.organisation(code)
                    .ifPresent(found -> values.addAll(
                            Arrays.asList(found.nameKo(), found.nameEn(), found.businessNumber(), found.customsId())));
        }
        for (Section section : definitions.consignment(dossier.direction())) {
            JsonValue typed = dossier.consignment().get(section.id());
            if (typed instanceof JsonObject object) {
                read(section, object, values);
            } else if (typed instanceof JsonArray rows) {
                rows.forEach(row -> read(section, row.asJsonObject(), values));
            }
        }
        return values;
    }

    private static void read(Section section, JsonObject typed, List<@Nullable String> values) {
        for (Field field : section.fields()) {
            if (NUMBERS_AND_NAMES.contains(field.type())
                    && !field.isPersonal()
                    && typed.get(field.name()) instanceof JsonString value) {
                values.add(value.getString());
            }
        }
    }
}
