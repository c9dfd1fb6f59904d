package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.credential.PersonFile;
import org.singlewindow.credential.ReviewingPeople;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.party.Admitting;
import org.singlewindow.party.Callers;
import org.singlewindow.party.Closing;
import org.singlewindow.party.Founding;
import org.singlewindow.party.Mandate;
import org.singlewindow.party.Mandating;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.PersonFacts;
import org.singlewindow.party.Register;
import org.singlewindow.privacy.LookQuery;
import org.singlewindow.privacy.Looks;
import org.singlewindow.reference.Text;
import org.singlewindow.reference.Texts;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Timeline;
import org.singlewindow.timeline.TimelineEntryFacts;

/** An administrator registers companies and their people, and changes what is known of them. */
class CompaniesStoryTest {
    private static final String ADMIN = "admin-one";
    private static final Text NAME = new Text("새봄무역", "Saebom Trading");
    private static final String NUMBER = "123-45-67891";
    private static final Organisation.Contact CONTACT = new Organisation.Contact(
            NUMBER, "SBTR0000015", "정새봄", "서울특별시 가상구 새봄로 15", "02-0000-0015", "office@saebom.example");

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    private Founding founding() {
        return stage.as(ADMIN, Founding.class);
    }

    private void found(String code, Organisation.Contact contact) {
        founding().found(code, Organisation.Kind.TRADER, NAME, contact);
    }

    private static Organisation.Contact with(String field, String value) {
        return new Organisation.Contact(
                field.equals("businessNumber") ? value : NUMBER,
                field.equals("customsId") ? value : "SBTR0000015",
                field.equals("representative") ? value : "정새봄",
                field.equals("address") ? value : "서울",
                field.equals("telephone") ? value : "02-0000-0015",
                field.equals("email") ? value : "office@saebom.example");
    }

    private static List<String> wrong(Runnable act) {
        return assertThrows(InvalidForm.class, act::run).violations().stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }

    private OrganisationFacts company(String code) {
        return founding().open(code, Cut.at(0, 10)).organisation();
    }

    private List<String> codes(Set<Organisation.Kind> kinds, String text) {
        return founding().page(kinds, text, Cut.at(0, 10)).rows().stream()
                .map(OrganisationFacts::code)
                .toList();
    }

    @Test
    void aCompanyIsRegisteredWithItsPeople() {
        found("SAEBOM", CONTACT);
        assertEquals(NAME, company("SAEBOM").name());
        assertEquals("정새봄", company("SAEBOM").representative());
        Admitting admitting = stage.as(ADMIN, Admitting.class);
        admitting.admit("trader-saebom", "SAEBOM", Actor.Role.TRADER, new Text("정새봄", "Jeong Saebom"), null);
        assertEquals(
                "party.role-does-not-fit",
                assertThrows(Refusal.class, () -> admitting.admit("other", "SAEBOM", Actor.Role.ADMIN, NAME, null))
                        .code());
        assertEquals(
                List.of("trader-saebom"),
                founding().open("SAEBOM", Cut.at(0, 10)).people().rows().stream()
                        .map(PersonFacts::reference)
                        .toList());
        assertEquals(
                List.of("admin-one party.found-company SAEBOM", "admin-one party.admit-person trader-saebom"),
                history("SAEBOM"));
    }

    private List<String> history(String code) {
        return stage.a(Timeline.class).of(OrganisationFacts.history(code)).stream()
                .map((TimelineEntryFacts entry) -> entry.person() + " " + entry.act() + " " + entry.subject())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "businessNumber, '', party.business-number-malformed",
        "businessNumber, 123-45-6789, party.business-number-malformed",
        "businessNumber, 123-45-67a91, party.business-number-malformed",
        "businessNumber, 123-45-678911, party.business-number-malformed",
        "businessNumber, 123-45-67890, party.business-number-wrong",
        "businessNumber, 132-45-67891, party.business-number-wrong",
        "businessNumber, 000-81-00011, party.business-number-wrong",
        "businessNumber, 000-81-00014, party.business-number-taken",
        "customsId, ABC, party.customs-id-malformed",
        "customsId, HBMT_0000011, party.customs-id-malformed",
        "customsId, ABCDEFGHIJ12345678901, party.customs-id-malformed",
        "customsId, 900101-1234568, privacy.resident-number",
        "representative, 900101-1234568, privacy.resident-number",
        "address, 서울 900101-1234568, privacy.resident-number",
        "telephone, 12-34, party.telephone-malformed",
        "telephone, 전화 02-0000-0015, party.telephone-malformed",
        "telephone, 900101-1234568, privacy.resident-number",
        "email, office, party.email-malformed",
        "email, office@, party.email-malformed",
        "email, a b@c.example, party.email-malformed"
    })
    void whatIsWrongIsSaidAtItsField(String field, String value, String code) {
        assertEquals(List.of("/" + field + " " + code), wrong(() -> found("SAEBOM", with(field, value))));
        assertEquals(List.of(), codes(Set.of(), "SAEBOM"));
        found("SAEBOM", CONTACT);
        assertEquals(
                List.of("/" + field + " " + code),
                wrong(() -> founding().change("SAEBOM", 0, NAME, with(field, value))));
        assertEquals(CONTACT.businessNumber(), company("SAEBOM").businessNumber());
    }

    @ParameterizedTest
    @CsvSource({"representative, 60", "address, 200"})
    void whatIsTooLongIsRefusedAtItsField(String field, int most) {
        assertEquals(
                List.of("/" + field + " party.too-long"),
                wrong(() -> found("SAEBOM", with(field, "가".repeat(most + 1)))));
        assertEquals(List.of("/" + field + " party.too-long"), wrong(() -> found("SAEBOM", with(field, "a\u0000b"))));
        found("SAEBOM", with(field, "가".repeat(most)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "saebom", "1SAEBOM", "SAE BOM", "새봄", "SAEBOM/../X", "ABCDEFGHIJKLMNOPQRSTU"})
    void aCodeHasItsForm(String code) {
        assertEquals(List.of("/code party.company-code-malformed"), wrong(() -> found(code, CONTACT)));
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        Organisation.Contact nothing = new Organisation.Contact(null, null, null, null, null, null);
        assertEquals(
                List.of(
                        "/code party.company-code-taken",
                        "/kind party.company-kind-wanted",
                        "/nameKo party.name-missing",
                        "/nameEn party.name-missing",
                        "/businessNumber party.business-number-malformed"),
                wrong(() ->
                        founding().found("HANBIT", Organisation.Kind.AGENCY, new Text(" ", "x".repeat(101)), nothing)));
    }

    @Test
    void everyReasonHasWordsInBothLanguages() {
        Organisation.Contact odd = new Organisation.Contact("1", "!", "가".repeat(61), "", "1", "x");
        List<Violation> all = assertThrows(
                        InvalidForm.class,
                        () -> founding().found("x", Organisation.Kind.OPERATOR, new Text("", ""), odd))
                .violations();
        assertEquals(9, all.size());
        for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            all.forEach(one -> assertFalse(
                    Texts.of(language).get(one.code(), one.args().toArray()).equals(one.code())));
        }
    }

    @Test
    void whatIsTypedIsKeptInOneForm() {
        found("SAEBOM", new Organisation.Contact(" １２３ 45 67891 ", " SBTR0000015\u00a0", "정새봄 ", "서울\n가상구", "", " "));
        OrganisationFacts kept = company("SAEBOM");
        assertEquals(NUMBER, kept.businessNumber());
        assertEquals("SBTR0000015", kept.customsId());
        assertEquals("서울 가상구", kept.address());
        assertNull(kept.telephone());
        assertNull(kept.email());
    }

    @Test
    void oneBusinessIsOneTraderAndMayBeAForwarderToo() {
        found("SAEBOM", CONTACT);
        assertEquals(List.of("/businessNumber party.business-number-taken"), wrong(() -> found("SAEBOM-2", CONTACT)));
        founding().found("SAEBOM-F", Organisation.Kind.FORWARDER, NAME, CONTACT);
        assertEquals(List.of("SAEBOM", "SAEBOM-F"), codes(Set.of(), NUMBER));
    }

    @Test
    void theCodeOfAnAgencyIsNoCompanys() {
        assertEquals(List.of("/code party.company-code-taken"), wrong(() -> found("MFDS", CONTACT)));
    }

    @Test
    void aChangeIsRecordedByItsFieldsAndANumberThatWasThereMayStay() {
        Organisation.Contact contact = new Organisation.Contact(
                "000-81-00011", "HBMT0000011", "나한빛", "서울", "02-0000-0099", "office@HANBIT.example");
        founding().change("HANBIT", 0, new Text("한빛미트", "Hanbit Meat"), contact);
        assertEquals("02-0000-0099", company("HANBIT").telephone());
        assertEquals("한빛미트", company("HANBIT").name().ko());
        assertEquals(List.of("admin-one party.change-company HANBIT"), history("HANBIT"));
        String details = stage.a(Timeline.class)
                .of(OrganisationFacts.history("HANBIT"))
                .get(0)
                .details();
        assertTrue(details.contains("\"changed\":\"name telephone\""), details);
        founding().change("HANBIT", 1, new Text("한빛미트", "Hanbit Meat"), contact);
        assertEquals(1, history("HANBIT").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOBODY", "MFDS", "KCS", "SW"})
    void whatIsNoCompanyIsNotOpenedAsOne(String code) {
        assertEquals("party.company-not-found", refused(() -> founding().open(code, Cut.at(0, 10))));
        assertEquals("party.company-not-found", refused(() -> founding().change(code, 0, NAME, CONTACT)));
    }

    private static @Nullable String refused(Runnable act) {
        return assertThrows(Refusal.class, act::run).code();
    }

    @Test
    void companiesAreFoundByNameNumberAndKind() {
        found("SAEBOM", CONTACT);
        assertEquals(List.of("SAEBOM"), codes(Set.of(), "saebom 무역"));
        assertEquals(List.of("SAEBOM"), codes(Set.of(), "1234567891"));
        assertEquals(List.of("SAEBOM"), codes(Set.of(), "SBTR0000015"));
        assertEquals(List.of("HANA"), codes(Set.of(Organisation.Kind.FORWARDER), ""));
        assertEquals(List.of(), codes(Set.of(Organisation.Kind.AGENCY), ""));
        assertEquals(
                Set.of(Organisation.Kind.TRADER, Organisation.Kind.BROKER, Organisation.Kind.FORWARDER),
                founding().page(Set.of(), "", Cut.at(0, 50)).rows().stream()
                        .map(OrganisationFacts::kind)
                        .collect(Collectors.toSet()));
        int seen = looks();
        codes(Set.of(), "");
        assertEquals(seen, looks(), "a list of companies says nothing of people");
        company("SAEBOM");
        assertEquals(seen + 1, looks());
    }

    private int looks() {
        return stage.a(Looks.class).page(LookQuery.ALL, 100).size();
    }

    @Test
    void aPersonIsChanged() {
        Admitting admitting = stage.as(ADMIN, Admitting.class);
        admitting.change("trader-hanbit", 0, new Text(" 나한별 ", "Na Hanbyeol"), "hanbyeol@hanbit.example");
        PersonFacts changed =
                founding().open("HANBIT", Cut.at(0, 10)).people().rows().get(0);
        assertEquals(new Text("나한별", "Na Hanbyeol"), changed.name());
        assertEquals("hanbyeol@hanbit.example", changed.email());
        assertEquals(List.of("admin-one party.change-person trader-hanbit"), history("HANBIT"));
        Text name = changed.name();
        assertEquals("party.person-not-found", refused(() -> admitting.change("nobody", 0, name, null)));
        assertEquals(
                "party.name-missing", refused(() -> admitting.change("trader-hanbit", 1, new Text("", "x"), null)));
        assertEquals(
                "party.name-missing",
                refused(() -> admitting.change("trader-hanbit", 1, new Text("a\u0000", "x"), null)));
        assertEquals(
                "privacy.resident-number",
                refused(() -> admitting.change("trader-hanbit", 1, new Text("900101-1234568", "x"), null)));
        assertEquals("party.email-malformed", refused(() -> admitting.change("trader-hanbit", 1, name, "x")));
        assertEquals(
                name,
                founding().open("HANBIT", Cut.at(0, 10)).people().rows().get(0).name());
    }

    @Test
    void whoChangesOneThatWasChangedMeanwhileIsTold() {
        Admitting admitting = stage.as(ADMIN, Admitting.class);
        Founding second = stage.as("admin-two", Founding.class);
        found("SAEBOM", CONTACT);
        int read = company("SAEBOM").revision();
        founding().change("SAEBOM", read, new Text("새봄", "Saebom"), CONTACT);
        assertEquals("party.changed-elsewhere", refused(() -> second.change("SAEBOM", read, NAME, CONTACT)));
        assertEquals("새봄", company("SAEBOM").name().ko());
        second.change("SAEBOM", company("SAEBOM").revision(), NAME, CONTACT);
        Text name = new Text("나한별", "Na Hanbyeol");
        admitting.change("trader-hanbit", 0, name, null);
        assertEquals(
                "party.changed-elsewhere",
                refused(() -> admitting.change("trader-hanbit", 0, NAME, "new@hanbit.example")));
        assertEquals(
                name,
                stage.a(Register.class).person("trader-hanbit").orElseThrow().name());
    }

    @Test
    void nobodyOfACompanyThatHasEndedComesInUntilItIsTakenUpAgain() {
        stage.as("trader-hanbit", Mandating.class).grant("HANA", new Mandate.Scope(Set.of(), null));
        Closing closing = stage.as(ADMIN, Closing.class);
        Admitting admitting = stage.as(ADMIN, Admitting.class);
        assertEquals("party.no-reason", refused(() -> closing.end("HANBIT", " ")));
        assertEquals("privacy.resident-number", refused(() -> closing.end("HANBIT", "900101-1234568")));
        assertEquals("party.company-not-found", refused(() -> closing.end("MFDS", "over")));
        assertEquals("party.company-not-ended", refused(() -> closing.takeUp("HANBIT")));
        assertEquals(1, inForce("HANBIT"));
        closing.end("HANBIT", "Closed its business.");
        assertEquals("party.company-ended", refused(() -> closing.end("HANBIT", "again")));
        assertFalse(isActive("trader-hanbit"));
        assertEquals(0, inForce("HANBIT"));
        assertEquals("Closed its business.", company("HANBIT").endReason());
        assertEquals(
                "admin-one party.end-company HANBIT",
                history("HANBIT").get(history("HANBIT").size() - 2));
        assertEquals("party.company-ended", refused(() -> admitting.readmit("trader-hanbit")));
        assertEquals(
                "party.company-ended",
                refused(() -> admitting.admit("other", "HANBIT", Actor.Role.TRADER, NAME, null)));
        assertEquals(
                PersonFile.Next.TAKE_UP,
                stage.as(ADMIN, ReviewingPeople.class)
                        .open("trader-hanbit")
                        .next()
                        .get(0));
        closing.takeUp("HANBIT");
        assertTrue(isActive("trader-hanbit"));
        assertEquals(0, inForce("HANBIT"), "mandates are given anew");
        assertTrue(history("HANBIT").contains("admin-one party.take-up-company HANBIT"));
    }

    @Test
    void aBrokerThatHasEndedGetsNoMandate() {
        stage.as(ADMIN, Closing.class).end("HANA", "Gave back its licence.");
        Mandating hanbit = stage.as("trader-hanbit", Mandating.class);
        assertEquals(
                List.of("BYEOL", "GARAM"),
                hanbit.submitters().stream()
                        .map(OrganisationFacts::code)
                        .sorted()
                        .toList());
        assertEquals(
                "party.mandate-not-a-broker", refused(() -> hanbit.grant("HANA", new Mandate.Scope(Set.of(), null))));
        assertEquals(0, inForce("HANBIT"));
    }

    private long inForce(String company) {
        return stage.a(Callers.class).mandates(company, 10).rows().stream()
                .filter(mandate -> mandate.endedAt() == null)
                .count();
    }

    private boolean isActive(String person) {
        return stage.a(Register.class).person(person).orElseThrow().isActive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Founding.found",
                "Founding.change",
                "Founding.open",
                "Founding.page",
                "Closing.end",
                "Closing.takeUp"
            })
    void administratorsAloneMay(String method) {
        Set<String> roles = UseCase.ALL.stream()
                .filter(useCase -> useCase.name().equals(method))
                .flatMap(useCase -> useCase.roles().stream())
                .collect(Collectors.toSet());
        assertEquals(Set.of(Actor.Role.ADMINISTRATORS), roles);
    }
}
