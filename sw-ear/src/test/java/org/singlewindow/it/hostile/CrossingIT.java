package org.singlewindow.it.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.singlewindow.it.support.Await;
import org.singlewindow.it.support.Programs;
import org.singlewindow.it.support.Receipt;
import org.singlewindow.it.support.Surroundings;
import org.singlewindow.it.support.TradersProgram;
import org.singlewindow.it.support.Visitors;

/**
 * Every door by which a case, or something of one, can be named is tried by people and programs whom the case does not
 * concern. Each is answered as about a case that never was, and nothing changes. The doors are found in what is deployed; a
 * new resource that the walk does not get through to, or a new place in an address, fails it.
 */
@EnabledIfSystemProperty(named = "sw.hostile", matches = "true")
@ArquillianTest
@RunAsClient
class CrossingIT {
    private static final Set<String> NAMING_CASES = Set.of("ref", "reference", "application", "case");
    private static final Set<String> NAMING_PAPERS = Set.of("id");

    /** Places and parameters of resources that name nothing of anybody's, or what the walk over use cases tries. */
    private static final Set<String> PLAIN = Set.of(
            "absence",
            "after",
            "answer",
            "certificate",
            "code",
            "day",
            "direction",
            "document",
            "establishment",
            "fileName",
            "first",
            "from",
            "hold",
            "hs",
            "inspection",
            "issuedOn",
            "item",
            "kind",
            "law",
            "letter",
            "list",
            "maker",
            "name",
            "number",
            "office",
            "onBehalfOf",
            "open",
            "origin",
            "paper",
            "person",
            "quantity",
            "size",
            "sort",
            "stage",
            "state",
            "stay",
            "text",
            "title",
            "unit",
            "unread",
            "until",
            "use",
            "validUntil",
            "validateOnly",
            "view",
            "wait");

    /** Doors that name cases and are others' by duty, or answer nobody. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry(
                    "/api/v1/timelines/check",
                    "the help desk proves that a chain is whole, and sees numbers of entries only"),
            Map.entry(
                    "/helpdesk/case",
                    "the help desk answers callers, and sees nothing that a case says; see HelpDeskStoryTest"),
            Map.entry("/as4", "partners' systems are known by their signatures; what they say passes the use cases"),
            Map.entry(
                    "/api/v1/undertakings/{reference}",
                    "names what a decision demands, and no case; see ConditionStoryTest"),
            Map.entry(
                    "/api/v1/undertakings/{reference}/proof",
                    "names what a decision demands, and no case; see ConditionStoryTest"),
            Map.entry(
                    "/api/v1/undertakings/{reference}/answer",
                    "names what a decision demands, and no case; see ConditionStoryTest"),
            Map.entry(
                    "/agency/undertaking-paper", "names what a decision demands, and no case; see ConditionStoryTest"),
            Map.entry(
                    "/api/v1/objections/{reference}/answer", "names an objection, and no case; see ObjectionStoryTest"),
            Map.entry("/agency/objection-paper", "names an objection, and no case; see ObjectionStoryTest"),
            Map.entry("/trader/letter", "names a letter, and no case; see WritStoryTest"),
            Map.entry("/agency/letter", "names a letter, and no case; see WritStoryTest"),
            Map.entry("/customs/letter", "names a letter, and no case; see WritStoryTest"),
            Map.entry("/keeper/letter", "names a letter, and no case; see WritStoryTest"),
            Map.entry("/helpdesk/letter", "names a letter, which is read for a reason; see WritStoryTest"),
            Map.entry("/trader/inspection-photo", "names an inspection, and no case; see InspectionStoryTest"),
            Map.entry("/agency/inspection-photo", "names an inspection, and no case; see InspectionStoryTest"),
            Map.entry("/customs/inspection-photo", "names an inspection, and no case; see InspectionStoryTest"));

    /** What a resource must be sent so that it looks at the case. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("/api/v1/applications/{reference}/decision", "{\"decision\":\"ask\",\"text\":\"Which cut?\"}"),
            Map.entry("/api/v1/applications/{reference}/full", "{\"reason\":\"REACH\"}"),
            Map.entry("/api/v1/applications/{reference}/inspections", "{\"kind\":\"ON_SITE\"}"),
            Map.entry("/api/v1/cases/{reference}/full", "{\"reason\":\"LAW\"}"),
            Map.entry("/api/v1/dossiers/{reference}", "{\"direction\":\"import\"}"),
            Map.entry("/api/v1/dossiers/{reference}/answers/{document}", "{\"office\":\"BUSAN\"}"),
            Map.entry("/api/v1/dossiers/{reference}/confirmations/{law}/{item}", "{\"permit\":\"26-1\"}"),
            Map.entry("/api/v1/applications/{reference}/holds", "{\"reason\":\"Which cut?\"}"),
            Map.entry("/api/v1/cases/{reference}/amendment", "{\"reason\":\"Late\",\"validateOnly\":true}"),
            Map.entry("/api/v1/cases/{reference}/cancellation", "{\"reason\":\"No order any more\"}"),
            Map.entry(
                    "/api/v1/cases/{reference}/loading/extension",
                    "{\"until\":\"2099-01-01\",\"reason\":\"The vessel is late\"}"),
            Map.entry("/api/v1/applications/{reference}/answer", "{\"text\":\"As asked\",\"answers\":{}}"),
            Map.entry("/api/v1/applications/{reference}/time", "{\"until\":\"2099-01-01\"}"),
            Map.entry("/api/v1/applications/{reference}/limit", "{}"),
            Map.entry("/api/v1/applications/{reference}/storage", "{\"day\":\"2026-01-02\"}"),
            Map.entry("/api/v1/applications/{reference}/objection", "{\"text\":\"It fits\"}"),
            Map.entry("/api/v1/applications/{reference}/signature", "{\"proposal\":\"1\",\"act\":\"sign\"}"),
            Map.entry("/api/v1/applications/{reference}/notes", "{\"text\":\"Look at the lot\"}"),
            Map.entry("/api/v1/applications/{reference}/assignment", "{\"person\":\"official-rra\"}"),
            Map.entry(
                    "/api/v1/applications/{reference}/certificates/{certificate}/revocation",
                    "{\"reason\":\"A mistake\"}"),
            Map.entry(
                    "/api/v1/applications/{reference}/certificates/{certificate}/replacement",
                    "{\"reason\":\"A mistake\"}"),
            Map.entry("/api/v1/applications/{reference}/reopen", "{\"text\":\"A mistake\"}"),
            Map.entry("/api/v1/cases/{reference}/reduction", "{\"way\":\"reduce\"}"));

    /** What else an address must name so that a resource looks at the case. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("document", "FD01"),
            Map.entry("item", "1"),
            Map.entry("law", "WL"),
            Map.entry("kind", "other"),
            Map.entry("fileName", "x.pdf"),
            Map.entry("validateOnly", "false"));

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String UNKNOWN = "XX26-9999999-9";
    private static final String NO_PAPER = "99999999";
    private static final String TITLE = "Beef of nobody else";
    private static final List<String> PAPERS = List.of("korean-label", "product-photo", "health-certificate");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final int port = Surroundings.securePortal().getPort();
    private Receipt receipt = new Receipt("", "", Map.of());
    private String draft = "";
    private String paper = "";
    private String certificate = "";

    /** Somebody at the pages of one area, and a program that works for him. */
    private record Visitor(String area, Caller person, Caller program) {
        Caller at(Door door) {
            return door.kind() == Door.Kind.API ? program : person;
        }
    }

    @Test
    void nobodyComesToACaseThatDoesNotConcernHim() throws Exception {
        List<Door> doors = doors();
        lodge();
        Set<String> before = asItStands();
        List<String> wrong = new ArrayList<>();
        List<Visitor> strangers = List.of(
                visitor("/trader/", "trader-saeron"),
                visitor("/trader/", "broker-maru"),
                visitor("/agency/", "official-rra"),
                visitor("/helpdesk/", "helpdesk-one"),
                visitor("/", "nobody"));
        for (Visitor stranger : strangers) {
            doors.stream()
                    .filter(door -> door.kind() != Door.Kind.PAGE || door.path().startsWith(stranger.area()))
                    .forEach(door -> cross(door, stranger, wrong));
        }
        assertEquals(List.of(), wrong);
        assertEquals(before, asItStands(), "something changed");
        reachedByThoseConcerned(doors);
    }

    /** Those by which a case can be named; of pages and downloads, how they are read. */
    private static List<Door> doors() {
        List<Door> all = Doors.of(Path.of(System.getProperty("sw.application"))).all();
        Set<String> unexplained = all.stream()
                .filter(door -> door.kind() == Door.Kind.API)
                .flatMap(door -> Stream.concat(places(door).stream(), door.parameters().stream()))
                .filter(place -> !NAMING_CASES.contains(place) && !PLAIN.contains(place))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unexplained, "say in CrossingIT whether these places and parameters name a case");
        return all.stream()
                .filter(door -> door.kind() == Door.Kind.API || door.method().equals("GET"))
                .filter(door -> Stream.concat(places(door).stream(), door.parameters().stream())
                        .anyMatch(NAMING_CASES::contains))
                .filter(door -> !ELSEWHERE.containsKey(door.path()))
                .toList();
    }

    private static Set<String> places(Door door) {
        return PLACE.matcher(door.path()).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private void lodge() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));
        JsonObject known = Surroundings.ledger()
                .consignment(
                        "HANBIT",
                        Map.of(
                                "/FD01/items/2/expiry", today.plusYears(1).toString(),
                                "/VQ02/hc_no", "AU-2026-118951",
                                "/VQ02/hc_date", today.toString()));
        JsonObject consignment =
                Json.createObjectBuilder(known).add("title", TITLE).build();
        TradersProgram trader = TradersProgram.of("trader-hanbit");
        receipt = trader.submit(consignment, PAPERS, "IT-CROSSING-1");
        draft = trader.enter(consignment, PAPERS);
        paper = Surroundings.ledger()
                .all("select min(a.id) from attachment a join dossier d on d.id = a.dossier_id where d.reference = '"
                        + receipt.dossier() + "'")
                .iterator()
                .next();
        certificate = approved(Objects.requireNonNull(receipt.applications().get("FD01")));
    }

    /** The number of the certificate that is issued with it. */
    private static String approved(String application) throws Exception {
        Programs official = Programs.of("official-mfds");
        List<String> read = new ArrayList<>();
        Await.until("at its agency", PATIENCE, () -> {
            HttpResponse<String> claimed = official.send(
                    Programs.to("applications/" + application + "/claim").POST(BodyPublishers.noBody()));
            claimed.headers().firstValue("ETag").ifPresent(read::add);
            return claimed.statusCode() == 200;
        });
        HttpResponse<String> decided = official.send(
                Programs.to("applications/" + application + "/decision", "If-Match", read.get(read.size() - 1))
                        .setHeader("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"decision\":\"approve\"}")));
        assertEquals(200, decided.statusCode(), decided.body());
        return Surroundings.ledger()
                .all("select number from certificate where application = '" + application + "'")
                .iterator()
                .next();
    }

    private List<String> references() {
        return Stream.concat(
                        Stream.of(receipt.dossier(), draft, receipt.declaration()),
                        receipt.applications().values().stream())
                .toList();
    }

    private void cross(Door door, Visitor stranger, List<String> wrong) {
        Wire.Answer unknown = send(door, stranger, UNKNOWN, NO_PAPER);
        for (String reference : references()) {
            Wire.Answer answer = send(door, stranger, reference, paper);
            String who = door.name() + " by " + stranger.at(door).name() + " of " + reference;
            if (answer.status() != unknown.status() || answer.status() <= 0) {
                wrong.add(who + ": " + answer.status() + " instead of " + unknown.status());
            }
            // The help desk's lists say of which case a message is, and no more.
            boolean lists = door.path().startsWith("/helpdesk/");
            Stream.concat(Stream.of(TITLE), lists ? Stream.empty() : references().stream())
                    .filter(secret -> !secret.equals(reference))
                    .filter(answer.text()::contains)
                    .forEach(secret -> wrong.add(who + " told " + secret));
        }
    }

    /** A door that answers those concerned as it answers about nothing would show nothing above. */
    private void reachedByThoseConcerned(List<Door> doors) {
        List<Visitor> concerned = List.of(
                visitor("/trader/", "trader-hanbit"),
                visitor("/agency/", "official-mfds"),
                visitor("/customs/", "customs-incheon"));
        List<String> notReached = new ArrayList<>();
        int pages = 0;
        for (Door door : doors) {
            boolean reached = concerned.stream().anyMatch(visitor -> isReached(door, visitor));
            if (door.kind() == Door.Kind.PAGE) {
                pages += reached ? 1 : 0;
            } else if (!reached) {
                notReached.add(door.name() + ": say in CrossingIT what it must be sent to look at the case");
            }
        }
        assertEquals(List.of(), notReached);
        assertTrue(pages >= 10, pages + " pages only show those concerned what they show nobody else");
    }

    private boolean isReached(Door door, Visitor visitor) {
        if (door.kind() == Door.Kind.PAGE && !door.path().startsWith(visitor.area())) {
            return false;
        }
        int unknown = send(door, visitor, UNKNOWN, NO_PAPER).status();
        return references().stream()
                .anyMatch(reference -> send(door, visitor, reference, paper).status() != unknown);
    }

    private Wire.Answer send(Door door, Visitor visitor, String reference, String paperId) {
        Request request = new Request(
                door.method(),
                PLACE.matcher(door.path())
                        .replaceAll((MatchResult place) -> placed(door, place.group(1), reference, paperId)));
        for (String name : door.parameters()) {
            if (NAMING_CASES.contains(name)) {
                request.query(name, Bytes.utf8(reference));
            } else if (NAMING_PAPERS.contains(name)) {
                request.query(name, Bytes.utf8(paperId));
            } else if (door.kind() == Door.Kind.API) {
                request.query(name, Bytes.utf8(PLACES.getOrDefault(name, "other")));
            }
        }
        if (door.kind() == Door.Kind.SERVLET) {
            request.query("number", Bytes.utf8("1"));
        }
        if (door.takesBody()) {
            String body = BODIES.get(door.path());
            request.header("Idempotency-Key", "IT-CROSSING-2")
                    .header("If-Match", "\"1\"")
                    .body(body == null ? "application/octet-stream" : "application/json", body(body));
        }
        Caller caller = visitor.at(door);
        return caller.wire(port, 1).send(caller.signed(request).bytes("localhost:" + port), false);
    }

    /** What stands at a place of the path; a paper is one of the case, unless it is of the wallet. */
    private String placed(Door door, String place, String reference, String paperId) {
        if (NAMING_CASES.contains(place)) {
            return reference;
        }
        if (place.equals("certificate")) {
            return certificate;
        }
        return place.equals("paper") && door.path().contains("{reference}") ? paperId : PLACES.getOrDefault(place, "x");
    }

    private static byte[] body(@Nullable String json) {
        return json == null ? SpoiltFiles.PDF : Bytes.utf8(json);
    }

    private Set<String> asItStands() throws SQLException {
        return Surroundings.ledger()
                .all("select case_reference, sequence from timeline_head where case_reference in ('" + receipt.dossier()
                        + "', '" + draft + "')");
    }

    private static Visitor visitor(String area, String alias) {
        if (alias.equals("nobody")) {
            Caller nobody = new Caller(alias, "", Programs.sockets(Surroundings.data(), null));
            return new Visitor(area, nobody, nobody);
        }
        Path key = Surroundings.data().pki().resolve("personas").resolve(alias + ".p12");
        return new Visitor(
                area,
                new Caller(alias, session(alias), Programs.sockets(Surroundings.data(), null)),
                new Caller(alias, "", Programs.sockets(Surroundings.data(), key)));
    }

    private static String session(String alias) {
        try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
            Visitors.signedIn(visitor, alias);
            return visitor.cookies(Surroundings.securePortal().toString()).stream()
                    .filter(cookie -> !cookie.name.equals("lang"))
                    .map(cookie -> cookie.name + "=" + cookie.value)
                    .collect(Collectors.joining("; "));
        }
    }
}
