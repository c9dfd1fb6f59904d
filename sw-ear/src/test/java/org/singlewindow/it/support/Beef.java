package org.singlewindow.it.support;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Consignments of frozen beef, each of its own cargo, which food safety and quarantine decide on. */
public final class Beef {
    private static final List<String> PAPERS = List.of("korean-label", "product-photo", "health-certificate");

    private static final String TRADER = "trader-hanbit";

    private Beef() {}

    /**
     * Lodges one, and says what quarantine calls its application.
     *
     * @param number of the health certificate and of the bill of lading
     */
    public static String lodge(String number) throws SQLException {
        Receipt receipt =
                TradersProgram.of(TRADER).lodge(draft(number), UUID.randomUUID().toString());
        return Objects.requireNonNull(receipt.applications().get("VQ02"), receipt::toString);
    }

    /** Enters one with its papers, and says the reference of its dossier. */
    public static String draft(String number) throws SQLException {
        return TradersProgram.of(TRADER).enter(consignment(number), PAPERS);
    }

    private static JsonObject consignment(String number) throws SQLException {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));
        JsonObject known = Surroundings.ledger()
                .consignment(
                        "HANBIT",
                        Map.of(
                                "/FD01/items/2/expiry", today.plusYears(1).toString(),
                                "/VQ02/hc_no", "AU-" + number,
                                "/VQ02/hc_date", today.toString()));
        JsonObject sections = known.getJsonObject("consignment");
        JsonObject transport = Json.createObjectBuilder(sections.getJsonObject("transport"))
                .add("billOfLading", "MAEU" + number)
                .remove("cargoNumber")
                .build();
        return Json.createObjectBuilder(known)
                .add("consignment", Json.createObjectBuilder(sections).add("transport", transport))
                .build();
    }
}
