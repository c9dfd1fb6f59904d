package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.as.arquillian.container.ManagementClient;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Await;
import org.singlewindow.it.support.Journey;
import org.singlewindow.it.support.Ledger;
import org.singlewindow.it.support.Programs;
import org.singlewindow.it.support.Receipt;
import org.singlewindow.it.support.Surroundings;
import org.singlewindow.it.support.TradersProgram;

/** Messages that do not arrive: they hold up nobody else's, the help desk sees them, and sends them again. */
@ArquillianTest
@RunAsClient
class StuckMessagesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String BY_HELP_DESK = "helpdesk-one";

    private final Ledger ledger = Surroundings.ledger();

    @ArquillianResource
    private ManagementClient management;

    @Test
    void anAgencysStandingQueueHoldsUpNoOther() throws Exception {
        String waiting;
        queue("KMDIA", "pause");
        try {
            waiting = oximeter();
            String other = speaker();
            until("the other agency has its own", () -> delivered(other));
            assertEquals("LODGED", one("select state from application where reference = '" + waiting + "'"));
            assertEquals("SENT", state(waiting));
            until("its sender knows", () -> "ACKNOWLEDGED".equals(state(other)));
            refuse(other);

            // Whoever cannot wait sends it again: now it is in the queue twice.
            resend(waiting, "SENT");
            until("sent twice", () -> "2".equals(one("select attempts" + envelope(waiting))));
            assertFalse(delivered(waiting));
        } finally {
            queue("KMDIA", "resume");
        }
        until("delivered at last", () -> "ACKNOWLEDGED".equals(state(waiting)));
        until("the queue is empty", () -> messages("KMDIA") == 0);
        assertDeliveredOnce(waiting);
    }

    @Test
    void anApplicationThatCannotBeDeliveredWaitsForTheHelpDesk() throws Exception {
        String application;
        queue("KMDIA", "pause");
        try {
            application = oximeter();
            assertEquals(1, rename(application, "lost"));
        } finally {
            queue("KMDIA", "resume");
        }
        until("given up", () -> "DEAD".equals(state(application)));
        String next = oximeter();
        until("those behind it go on", () -> delivered(next));
        new Journey(Locale.ENGLISH).as(BY_HELP_DESK, page -> {
            Journey.look(page, "/helpdesk/messages");
            String row = row(page, application).innerText();
            assertTrue(row.contains("Korea Medical Devices Industry Association"), row);
            assertTrue(row.contains("application.not-found"), row);
            return page;
        });

        assertEquals(1, rename("lost", application));
        resend(application, "DEAD");
        until("delivered", () -> "ACKNOWLEDGED".equals(state(application)));
        assertDeliveredOnce(application);
        assertEquals("null", one("select last_error" + envelope(application)));
    }

    @Test
    void aLetterToAnAddressThatIsNoneWaitsForTheHelpDesk() throws Exception {
        String id = UUID.randomUUID().toString();
        String body = "{\"to\":\"%s\",\"code\":\"notice.declaration-released\",\"case\":\"" + id + "\",\"details\":{}}";
        assertEquals(
                1,
                ledger.change("insert into envelope (id, destination, kind, subject, body, state, attempts, created_at,"
                        + " due_at) values ('" + id + "', 'notices', 'notice', '" + id + "', '"
                        + body.formatted("nobody at home") + "', 'READY', 0, now(), now())"));
        until("given up", () -> "DEAD".equals(state(id)));
        String error = one("select last_error" + envelope(id));
        assertTrue(error.startsWith("AddressException"), error);

        ledger.change("update envelope set body = '" + body.formatted("somebody@hanbit.example") + "' where id = '" + id
                + "'");
        resend(id, "DEAD");
        until("delivered", () -> "ACKNOWLEDGED".equals(state(id)));
        assertEquals(1, letters(id));
    }

    private String oximeter() throws SQLException {
        JsonObject consignment = ledger.consignment(
                "SAERON",
                Map.of("/MD01/items/1/permit_date", today().minusYears(1).toString()));
        return lodge("trader-saeron", consignment, List.of("device-import-permit"), "MD01");
    }

    private String speaker() throws SQLException {
        JsonObject consignment = ledger.consignment("NURI", Map.of("/RR02/items/1/conf_no", "R-R-NAU-SPK01"));
        List<String> papers = List.of("conformity-certificate", "commercial-invoice", "bill-of-lading");
        return lodge("trader-nuri", consignment, papers, "RR02");
    }

    private static String lodge(String trader, JsonObject consignment, List<String> papers, String document) {
        TradersProgram program = TradersProgram.of(trader);
        String dossier = program.enter(consignment, papers);
        Receipt receipt = program.lodge(dossier, UUID.randomUUID().toString());
        return Objects.requireNonNull(receipt.applications().get(document), receipt::toString);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Seoul"));
    }

    /** Leaves the agency's worklist as it was found. */
    private static void refuse(String application) throws IOException, InterruptedException {
        Programs official = Programs.of("official-rra");
        String path = "applications/" + application;
        HttpResponse<String> claimed =
                official.send(Programs.to(path + "/claim").POST(BodyPublishers.noBody()));
        assertEquals(200, claimed.statusCode(), claimed.body());
        HttpResponse<String> refused = official.send(Programs.to(
                        path + "/decision",
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        claimed.headers().firstValue("ETag").orElseThrow())
                .POST(BodyPublishers.ofString(
                        "{\"decision\":\"refuse\",\"reasonCode\":\"DOCUMENTS\",\"text\":\"The report is missing.\"}")));
        assertEquals(200, refused.statusCode(), refused.body());
    }

    private static void resend(String subject, String state) {
        new Journey(Locale.KOREAN).as(BY_HELP_DESK, page -> {
            Journey.look(page, "/helpdesk/messages?state=" + state);
            row(page, subject).locator("input[type=submit], button").click();
            page.waitForLoadState();
            Accessibility.check(page);
            return page;
        });
    }

    private static Locator row(Page page, String subject) {
        return page.locator("main tbody tr").filter(new Locator.FilterOptions().setHasText(subject));
    }

    private void queue(String agency, String operation) throws IOException {
        ModelNode answer = atQueue(agency, operation);
        assertEquals("success", answer.get("outcome").asString(), answer::toString);
    }

    private long messages(String agency) throws IOException {
        ModelNode read = new ModelNode();
        read.get("name").set("message-count");
        return atQueue(agency, "read-attribute", read).get("result").asLong();
    }

    private ModelNode atQueue(String agency, String operation) throws IOException {
        return atQueue(agency, operation, new ModelNode());
    }

    private ModelNode atQueue(String agency, String name, ModelNode operation) throws IOException {
        operation.get("operation").set(name);
        operation
                .get("address")
                .add("subsystem", "messaging-activemq")
                .add("server", "default")
                .add("runtime-queue", "jms.queue.agency." + agency);
        return management.getControllerClient().execute(operation);
    }

    private int rename(String from, String to) throws SQLException {
        return ledger.change("update application set reference = '" + to + "' where reference = '" + from + "'");
    }

    private String state(String subject) throws SQLException {
        return one("select state" + envelope(subject));
    }

    private static String envelope(String subject) {
        return " from envelope where kind in ('application', 'notice') and subject = '" + subject + "'";
    }

    private String one(String query) throws SQLException {
        return String.join(", ", ledger.all(query));
    }

    private boolean delivered(String application) throws SQLException {
        return ledger.count("from application where state = 'RECEIVED' and reference = '" + application + "'") == 1;
    }

    private void assertDeliveredOnce(String application) throws SQLException {
        assertTrue(delivered(application));
        assertEquals(
                1,
                ledger.count(
                        "from timeline_entry where act = 'application.deliver' and subject = '" + application + "'"));
    }

    private static long letters(String id) throws IOException {
        try (Stream<Path> mails = Files.list(Surroundings.data().mail())) {
            long count = 0;
            for (Path mail : mails.toList()) {
                count += Files.readString(mail, StandardCharsets.ISO_8859_1).contains("X-Single-Window-Notice: " + id)
                        ? 1
                        : 0;
            }
            return count;
        }
    }

    private static void until(String what, Await.State state) throws Exception {
        Await.until(what, PATIENCE, state);
    }
}
