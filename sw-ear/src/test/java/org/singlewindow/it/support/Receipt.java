package org.singlewindow.it.support;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the window promised a program.
 *
 * @param applications reference by document
 */
public record Receipt(String dossier, String declaration, Map<String, String> applications) {
    /** Reads the answer to a lodgement. */
    public static Receipt of(JsonObject answer) {
        Map<String, String> applications = new TreeMap<>();
        for (JsonObject agency : answer.getJsonArray("agencies").getValuesAs(JsonObject.class)) {
            if (agency.containsKey("application")) {
                applications.put(agency.getString("document"), agency.getString("application"));
            }
        }
        return new Receipt(answer.getString("dossier"), answer.getString("declaration"), applications);
    }
}
