package org.singlewindow.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Text;

/** Every field that tells something about a person says so, and none asks for what no form may ask for. */
class PersonalTest {
    private static final Definitions DEFINITIONS = Forms.definitions();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static Stream<Field> all() {
        Stream<Section> documents = DEFINITIONS.inForce(DAY).stream().flatMap(document -> document.sections().stream());
        Stream<Section> consignments =
                Arrays.stream(Direction.values()).flatMap(direction -> DEFINITIONS.consignment(direction).stream());
        return Stream.concat(documents, consignments)
                .flatMap(section -> section.fields().stream())
                .flatMap(field -> Stream.concat(Stream.of(field), field.columns().stream()));
    }

    @Test
    void theConsignmentAndAllDocumentsSaySo() {
        all().forEach(field -> assertEquals(List.of(), DefinitionWalk.personal(field), field.name()));
        assertTrue(all().filter(Field::isPersonal).count() > 100);
    }

    @ParameterizedTest
    @CsvSource({
        "contact_tel,       연락처,           Number,                       , form.personal-unmarked",
        "who,               담당자 성명,      Officer,                      , form.personal-unmarked",
        "pass_no,           여권번호,         Passport number,              , form.personal-unmarked",
        "pass_no,           여권번호,         Passport number,       CONTACT, form.personal-identity",
        "rrn,               주민등록번호,     Number,               IDENTITY, form.resident-number",
        "rrn,               번호,             Resident registration number, NOT, form.resident-number",
        "pass_no,           여권번호,         Passport number,      IDENTITY, ",
        "person_kind,       인적 구분,        Kind,                      NOT, ",
        "weight,            중량,             Weight,                       , "
    })
    void whatIsNotMarkedIsNamed(String name, String ko, String en, Personal personal, String expected) {
        Field field = field(name, FieldType.STRING, new Text(ko, en), personal);
        assertEquals(expected == null ? List.of() : List.of(expected), DefinitionWalk.personal(field));
    }

    private static Field field(String name, FieldType type, Text label, Personal personal) {
        return new Field(name, label, null, type, null, false, null, null, null, 2000, false, personal, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "cargoNumber, 9001011234568,  ",
        "cargoNumber, 900101-1234568, privacy.resident-number",
        "billOfLading, 900101-1234568, privacy.resident-number"
    })
    void aResidentNumberIsRefusedAtItsFieldAndNotRepeated(String field, String value, String expected) {
        assertEquals(expected == null ? List.of() : List.of(expected), codes("transport", field, value));
    }

    @Test
    void inAFieldAboutPeopleItIsRefusedInARowToo() {
        assertEquals(List.of("privacy.resident-number"), codes("importer", "representative", "홍길동 9001011234568"));
    }

    private static List<String> codes(String section, String field, String value) {
        JsonObject consignment = Json.createObjectBuilder()
                .add(section, Json.createObjectBuilder().add(field, value))
                .build();
        return Forms.validator().draftConsignment(Direction.IMPORT, consignment).stream()
                .filter(violation -> violation.code().startsWith("privacy."))
                .map(violation -> {
                    assertTrue(violation.pointer().endsWith("/" + section + "/" + field), violation.pointer());
                    assertEquals(List.of(), violation.args());
                    return violation.code();
                })
                .toList();
    }
}
