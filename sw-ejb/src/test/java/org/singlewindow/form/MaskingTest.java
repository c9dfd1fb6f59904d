package org.singlewindow.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.reference.Text;

/** What identifies people is shown in part, whatever was written, and a part of it is never all of it. */
class MaskingTest {
    @ParameterizedTest
    @CsvSource({
        "PASSPORT,     M12345678,          M****5678",
        "PASSPORT,     M1234,              ****",
        "ALIEN_NUMBER, 900101-5234567,     9****4567",
        "IDENTITY,     1990-01-01,         ****",
        "NAME,         나한빛,             나****",
        "NAME,         김,                 ****",
        "NAME,         Na Han-bit,         N****",
        "PHONE,        010-1234-5678,      ***-****-5678",
        "PHONE,        +82 10 1234 5678,   +** ** **** 5678",
        "PHONE,        119,                ****",
        "PHONE,        unknown,            ****",
        "EMAIL,        hanbit@example.kr,  h****@example.kr",
        "EMAIL,        hanbit,             ****",
        "CONTACT,      '서울, 세종대로 1', '서울, 세종대로 1'",
        "NOT,          M12345678,          M12345678"
    })
    void aValueIsShownInPart(Personal personal, String written, String shown) {
        assertEquals(shown, personal.masked(written));
    }

    @Test
    void inATableItsColumnsAreMasked() {
        Field people = table(column("who", Personal.NAME), column("job", null));
        JsonArray rows = Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("who", "나한빛").add("job", "운반"))
                .build();
        JsonArray shown = Masking.value(people, rows).asJsonArray();
        assertEquals("나****", shown.getJsonObject(0).getString("who"));
        assertEquals("운반", shown.getJsonObject(0).getString("job"));
    }

    @Test
    void whatIsNotOfItsShapeIsHiddenWhole() {
        JsonValue odd = Json.createValue("[{\"who\": \"나한빛\"}]");
        assertEquals("****", ((JsonString) Masking.value(table(column("who", Personal.NAME)), odd)).getString());
        JsonValue object = Json.createObjectBuilder().add("who", "나한빛").build();
        assertEquals("****", ((JsonString) Masking.value(column("who", Personal.NAME), object)).getString());
    }

    private static Field table(Field... columns) {
        return field("people", FieldType.TABLE, null, List.of(columns));
    }

    private static Field column(String name, @Nullable Personal personal) {
        return field(name, FieldType.STRING, personal, List.of());
    }

    private static Field field(String name, FieldType type, @Nullable Personal personal, List<Field> columns) {
        return new Field(
                name, new Text(name, name), null, type, null, false, null, null, null, 2000, false, personal, columns);
    }
}
