package org.singlewindow.it.support;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A Bluetooth speaker, lodged by its importer's program: one declaration, one application to the radio agency. */
public final class SpeakerCase {
    private static final List<String> PAPERS =
            List.of("conformity-certificate", "commercial-invoice", "bill-of-lading");

    private final Ledger ledger;
    private final String application;

    private SpeakerCase(Ledger ledger, String application) {
        this.ledger = ledger;
        this.application = application;
    }

    /** Lodges one at the window of all system tests. */
    public static SpeakerCase lodge() throws SQLException {
        return lodge(Surroundings.ledger(), TradersProgram.of("trader-nuri"));
    }

    /** Lodges one by that program. */
    public static SpeakerCase lodge(Ledger ledger, TradersProgram trader) throws SQLException {
        JsonObject consignment = ledger.consignment("NURI", Map.of("/RR02/items/1/conf_no", "R-R-NAU-SPK01"));
        String dossier = trader.enter(consignment, PAPERS);
        Receipt receipt = trader.lodge(dossier, UUID.randomUUID().toString());
        return new SpeakerCase(
                ledger, Objects.requireNonNull(receipt.applications().get("RR02")));
    }

    /** Reference of the application. */
    public String application() {
        return application;
    }

    /** How far the application is. */
    public String state() throws SQLException {
        return only("select state from application where reference = '" + application + "'");
    }

    /** Reference of the case. */
    public String dossier() throws SQLException {
        return only("select dossier_reference from application where reference = '" + application + "'");
    }

    /** Reference of the declaration. */
    public String declaration() throws SQLException {
        return only("select reference from declaration where dossier_reference = '" + dossier() + "'");
    }

    private String only(String query) throws SQLException {
        return String.join(", ", ledger.all(query));
    }
}
