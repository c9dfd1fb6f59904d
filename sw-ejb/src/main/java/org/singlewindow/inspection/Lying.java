package org.singlewindow.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.shared.Written;

/** Tells from a consignment where its goods lie, and in which container. */
@ApplicationScoped
class Lying {
    private static final String TRANSPORT = "transport";
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;/]+");

    @Inject
    private CaseDossiers dossiers;

    /** The quarantine premises, the bonded warehouse or the address; empty where none is known. */
    String place(String dossier) {
        return placeIn(transport(dossier));
    }

    private static String placeIn(JsonObject transport) {
        return Stream.of("quarantinePlace", "warehouse", "inspectionPlace", "goodsLocation")
                .map(name -> transport.getString(name, ""))
                .filter(place -> !place.isBlank())
                .findFirst()
                .orElse("");
    }

    List<String> containers(String dossier) {
        return containersIn(transport(dossier));
    }

    private static List<String> containersIn(JsonObject transport) {
        return BETWEEN.splitAsStream(transport.getString("containerNumber", ""))
                .map(Written::code)
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether goods lie elsewhere, or in other containers, by one consignment than by the other. */
    static boolean isElsewhere(JsonObject one, JsonObject other) {
        return !placeIn(transport(one)).equals(placeIn(transport(other)))
                || !containersIn(transport(one)).equals(containersIn(transport(other)));
    }

    private JsonObject transport(String dossier) {
        return dossiers.find(dossier)
                .map(found -> transport(found.consignment()))
                .orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    private static JsonObject transport(JsonObject consignment) {
        return Optional.ofNullable(consignment.get(TRANSPORT))
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .orElse(JsonValue.EMPTY_JSON_OBJECT);
    }
}
