package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.Answering;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.catalogue.Approving;
import org.singlewindow.catalogue.Cataloguing;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.lodgement.CaseFile;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.privacy.Look;
import org.singlewindow.privacy.LookQuery;
import org.singlewindow.privacy.Looks;
import org.singlewindow.privacy.Reason;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Refusal;

/**
 * A document begins to ask who carries the goods: nothing but its definition says that this is personal, and the window
 * masks it for staff, shows it for a reason, and never writes it into a log.
 */
class PersonalDataStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String FOOD = "official-mfds";
    private static final String CUSTOMS = "customs-busan";
    static final String PASSPORT = "M98765432";
    static final String ALIEN = "900101-5234567";
    private static final String NAME = "홍길동표식";
    private static final String MOBILE = "010-9753-8642";
    private static final String EMAIL = "marker@carrier.example";
    static final String BIRTH = "1987-06-05";
    private static final List<String> MARKERS = List.of(PASSPORT, ALIEN, NAME, MOBILE, EMAIL, BIRTH);

    private static final String SECTION = """
            sections:
              - id: carrier
                title: {ko: 휴대 반입자, en: Carrier}
                fields:
                  - {name: carrier_name, type: STRING, personal: NAME, label: {ko: 반입자 성명, en: Full name}}
                  - {name: carrier_passport, type: STRING, maxLength: 20, personal: PASSPORT, label: {ko: 여권번호, en: Passport number}}
                  - {name: carrier_alien, type: STRING, personal: ALIEN_NUMBER, label: {ko: 외국인등록번호, en: Alien registration number}}
                  - {name: carrier_mobile, type: STRING, personal: PHONE, label: {ko: 휴대전화, en: Mobile phone}}
                  - {name: carrier_email, type: STRING, personal: EMAIL, label: {ko: 전자우편, en: E-mail}}
                  - {name: carrier_birth, type: DATE, personal: IDENTITY, label: {ko: 생년월일, en: Date of birth}}
            """;

    private final Stage stage = new Stage();
    private final StringWriter logged = new StringWriter();
    private final Logger ours = Logger.getLogger("org.singlewindow");
    private final Logger all = Logger.getLogger("");
    private final Handler listening = new Listening();

    @BeforeEach
    void asksWhoCarries() {
        ours.setLevel(Level.ALL);
        all.addHandler(listening);
        askWhoCarries(stage);
    }

    /** The food declaration asks it from today. */
    static void askWhoCarries(Stage stage) {
        Cataloguing admin = stage.as("admin-one", Cataloguing.class);
        String text = admin.open(CatalogueKind.DOCUMENT, "FD01").text();
        admin.save(CatalogueKind.DOCUMENT, "FD01", 0, text.replaceFirst("(?m)^sections:\n", SECTION));
        admin.propose(
                CatalogueKind.DOCUMENT,
                "FD01",
                1,
                LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE)));
        stage.as("admin-two", Approving.class).approve(CatalogueKind.DOCUMENT, "FD01", 2);
    }

    @AfterEach
    void lower() {
        all.removeHandler(listening);
        ours.setLevel(null);
        stage.close();
    }

    private String typed() {
        Map<String, String> answers = new HashMap<>(ConsignmentStoryTest.THE_REST);
        answers.put("/FD01/carrier_name", NAME);
        answers.put("/FD01/carrier_passport", PASSPORT);
        answers.put("/FD01/carrier_alien", ALIEN);
        answers.put("/FD01/carrier_mobile", MOBILE);
        answers.put("/FD01/carrier_email", EMAIL);
        answers.put("/FD01/carrier_birth", BIRTH);
        return stage.typed(TRADER, "beef", answers);
    }

    private Receipt lodged() {
        Receipt receipt = stage.as(TRADER, Lodging.class).lodgeConnected(typed(), "privacy-key-1", new byte[] {1});
        stage.deliver();
        return receipt;
    }

    private static String food(Receipt receipt) {
        return receipt.agencies().stream()
                .filter(agency -> agency.document().equals("FD01"))
                .map(Receipt.AgencyReceipt::application)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject head(ApplicationView view) {
        return view.content().getJsonObject("head");
    }

    private Look lastLook() {
        return stage.a(Looks.class).page(LookQuery.ALL, 1).get(0);
    }

    @Test
    void anOfficialSeesItMaskedUntilTheySayWhy() {
        String application = food(lodged());
        JsonObject masked = head(stage.as(FOOD, Viewing.class).open(application));
        assertEquals("M****5432", masked.getString("carrier_passport"));
        assertEquals("9****4567", masked.getString("carrier_alien"));
        assertEquals("홍****", masked.getString("carrier_name"));
        assertEquals("***-****-8642", masked.getString("carrier_mobile"));
        assertEquals("m****@carrier.example", masked.getString("carrier_email"));
        assertEquals("****", masked.getString("carrier_birth"));
        assertEquals("나****", masked.getString("applicant_rep"));
        assertEquals(Look.Screen.APPLICATION, lastLook().screen());

        Viewing viewing = stage.as(FOOD, Viewing.class);
        assertEquals(
                "privacy.reason-wanted",
                assertThrows(Refusal.class, () -> viewing.openInFull(application, Reason.WORK))
                        .code());
        JsonObject full = head(viewing.openInFull(application, Reason.given("COMPARE", "여권 사본과 대조")));
        assertEquals(PASSPORT, full.getString("carrier_passport"));
        assertEquals(MOBILE, full.getString("carrier_mobile"));
        assertEquals(Look.Screen.APPLICATION_IN_FULL, lastLook().screen());
        assertEquals("여권 사본과 대조", lastLook().words());
        assertEquals(
                PASSPORT,
                head(stage.as(TRADER, Viewing.class).open(application)).getString("carrier_passport"));
        assertThrows(
                Refusal.class,
                () -> stage.as("official-ktc", Viewing.class).openInFull(application, Reason.given("ASKED", "")));
    }

    @Test
    void whatAnAnswerChangedIsMaskedToo() {
        String application = food(lodged());
        stage.as(FOOD, Deciding.class).claim(application);
        long version = stage.as(FOOD, Viewing.class).open(application).version();
        stage.as(FOOD, Deciding.class).decide(application, version, new Decision.Ask("여권번호를 확인해 주십시오."));
        JsonObject corrected =
                Json.createObjectBuilder().add("carrier_passport", "M11112222").build();
        stage.as(TRADER, Answering.class).answer(application, "고쳤습니다.", corrected);
        String changes =
                stage.as(FOOD, Viewing.class).open(application).changes().toString();
        assertTrue(changes.contains("M****5432") && changes.contains("M****2222"), changes);
        assertFalse(changes.contains(PASSPORT) || changes.contains("M11112222"), changes);
    }

    @Test
    void customsSeesTheCaseMaskedUntilTheySayWhy() {
        Receipt receipt = lodged();
        CaseFile masked = stage.as(CUSTOMS, CaseFiles.class).forCustoms(receipt.dossier());
        MARKERS.forEach(marker -> assertFalse(masked.toString().contains(marker), marker));
        assertEquals("M****5432", masked.dossier().answersFor("FD01").getString("carrier_passport"));
        assertEquals(
                "나****", masked.dossier().section("importer").asJsonObject().getString("representative", "나****"));

        CaseFile full = stage.as(CUSTOMS, CaseFiles.class).forCustomsInFull(receipt.dossier(), Reason.given("LAW", ""));
        assertEquals(PASSPORT, full.dossier().answersFor("FD01").getString("carrier_passport"));
        assertEquals(Look.Screen.CASE_IN_FULL, lastLook().screen());
        assertEquals(Reason.Kind.LAW, lastLook().reason());
    }

    @Test
    void aReasonIsAChoiceAndWhereItSaysNothingWords() {
        assertEquals("privacy.reason-wanted", refused(null, "x"));
        assertEquals("privacy.reason-wanted", refused("WORK", "x"));
        assertEquals("privacy.reason-wanted", refused("nonsense", "x"));
        assertEquals("privacy.reason-words-wanted", refused("OTHER", " "));
        assertEquals("privacy.reason-too-long", refused("OTHER", "가".repeat(201)));
        assertEquals("privacy.resident-number", refused("OTHER", "900101-1234568"));
        assertEquals(new Reason(Reason.Kind.OTHER, "전화 상담"), Reason.given("OTHER", " 전화 상담 "));
    }

    private static String refused(@Nullable String kind, String words) {
        return assertThrows(Refusal.class, () -> Reason.given(kind, words)).code();
    }

    @Test
    void noLogEverHoldsAnyOfIt() {
        String draft = typed();
        Drafting drafting = stage.as(TRADER, Drafting.class);
        JsonObject before = drafting.open(draft).answersFor("FD01");
        JsonObject tooLong = Json.createObjectBuilder(before)
                .add("carrier_passport", PASSPORT + "000000000000")
                .add("carrier_birth", BIRTH + "?")
                .build();
        drafting.saveAnswers(draft, "FD01", before, tooLong);
        InvalidForm invalid = assertThrows(
                InvalidForm.class, () -> stage.a(Lodging.class).lodgeConnected(draft, "log-key-1", new byte[] {1}));
        assertFalse(invalid.toString().contains(PASSPORT), invalid::toString);
        assertFalse(invalid.violations().toString().contains(BIRTH), invalid.violations()::toString);

        Receipt receipt = lodged();
        String application = food(receipt);
        stage.as(FOOD, Viewing.class).open(application);
        stage.a(Viewing.class).openInFull(application, Reason.given("REACH", ""));
        assertThrows(
                Refusal.class, () -> stage.as("official-ktc", Viewing.class).open(application));
        stage.as(CUSTOMS, CaseFiles.class).forCustomsInFull(receipt.dossier(), Reason.given("LAW", ""));
        stage.as(FOOD, Deciding.class).claim(application);
        long version = stage.a(Viewing.class).open(application).version();
        stage.a(Deciding.class).decide(application, version, new Decision.Approve(null, null));
        stage.deliver();

        Logger.getLogger("org.singlewindow.story").warning("The listener hears");
        assertTrue(logged.toString().contains("The listener hears"));
        MARKERS.forEach(marker -> assertFalse(logged.toString().contains(marker), marker));
    }

    /** Keeps all that is said anywhere, with what it is said about and the traces of what went wrong. */
    private final class Listening extends Handler {
        @Override
        public void publish(LogRecord record) {
            logged.append(new SimpleFormatter().format(record)).append(Arrays.toString(record.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
