package org.singlewindow.lodgement;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.singlewindow.declaration.Load;
import org.singlewindow.reference.Json;

/** Adds up how much a consignment says it is: packages, and gross weight where it stands, else net weight. */
final class DeclaredLoad {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,6})?");

    private DeclaredLoad() {}

    static Load of(JsonObject consignment) {
        JsonObject transport = Json.object(consignment, "transport");
        BigDecimal packages = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        JsonArray lines = consignment.get("items") instanceof JsonArray there ? there : JsonValue.EMPTY_JSON_ARRAY;
        for (JsonValue line : lines) {
            packages = packages.add(orZero(number(line, "packages")));
            BigDecimal gross = number(line, "grossWeight");
            weight = weight.add(gross == null ? orZero(number(line, "netWeight")) : gross);
        }
        return new Load(
                orNone(packages), orNone(weight), number(transport, "cargoPackages"), number(transport, "cargoWeight"));
    }

    private static @Nullable BigDecimal number(JsonValue fields, String name) {
        String text = fields instanceof JsonObject object ? object.getString(name, "") : "";
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    private static BigDecimal orZero(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }

    private static @Nullable BigDecimal orNone(BigDecimal number) {
        return number.signum() == 0 ? null : number;
    }
}
