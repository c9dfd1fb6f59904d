package org.singlewindow.it.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A trader's system: it repeats each request until it is answered, as it must after a connection that broke. */
public final class TradersProgram {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String DECLARATION = """
        <Declaration>
          <FunctionCode>9</FunctionCode>
          <FunctionalReferenceID>%s</FunctionalReferenceID>
          <TypeCode>IMA</TypeCode>
          <GoodsShipment>
            <ExportCountry><ID>AU</ID></ExportCountry>
            <GovernmentAgencyGoodsItem>
              <AdditionalInformation>
                <StatementCode>not-subject-WL</StatementCode>
                <StatementDescription>WLA01</StatementDescription>
              </AdditionalInformation>
              <Commodity>
                <Description>Frozen boneless beef</Description>
                <Classification><ID>0202300000</ID></Classification>
                <GoodsMeasure><NetNetWeightMeasure>18000</NetNetWeightMeasure></GoodsMeasure>
              </Commodity>
              <Origin><CountryCode>AU</CountryCode></Origin>
            </GovernmentAgencyGoodsItem>
          </GoodsShipment>
        </Declaration>
        """;

    private final URI portal;
    private final Programs program;
    private final Service service;
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger cutOff = new AtomicInteger();

    /** Knows when there is a server to talk to. */
    @FunctionalInterface
    public interface Service {
        void await() throws InterruptedException;
    }

    /** The program of that trader, on the window of all system tests. */
    public static TradersProgram of(String trader) {
        return new TradersProgram(Surroundings.securePortal(), Programs.of(trader), () -> {});
    }

    public TradersProgram(URI portal, Programs program, Service service) {
        this.portal = portal;
        this.program = program;
        this.service = service;
    }

    /** Lodgements that were sent and are not answered. */
    public int underWay() {
        return underWay.get();
    }

    /** Lodgements that were sent and never answered. */
    public int cutOff() {
        return cutOff.get();
    }

    /** Enters a consignment with its papers; a dossier whose reference was never heard stays behind as a draft. */
    public String enter(JsonObject consignment, List<String> papers) {
        String dossier = read(untilAnswered(() -> json("dossiers", consignment.toString())))
                .getString("reference");
        for (String kind : papers) {
            untilAnswered(
                    () -> to("dossiers/" + dossier + "/attachments?kind=" + kind + "&fileName=" + kind + ".pdf", "key")
                            .setHeader("Content-Type", "application/pdf")
                            .POST(BodyPublishers.ofString(OnePage.PDF)));
        }
        return dossier;
    }

    /** Lodges the declaration and all applications. */
    public Receipt lodge(String dossier, String key) {
        return Receipt.of(
                read(lodging(() -> to("dossiers/" + dossier + "/lodgement", key).POST(BodyPublishers.noBody()))));
    }

    /** Enters and lodges a consignment with its papers by one request. */
    public Receipt submit(JsonObject consignment, List<String> papers, String key) {
        return submit(consignment.toString(), papers, key);
    }

    /** The same with a consignment that is text already. */
    public Receipt submit(String consignment, List<String> papers, String key) {
        return Receipt.of(read(lodging(() -> submission(consignment, papers).with(to("lodgements", key)))));
    }

    /** What {@link #submit} sends. */
    public static Multipart submission(JsonObject consignment, List<String> papers) {
        return submission(consignment.toString(), papers);
    }

    private static Multipart submission(String consignment, List<String> papers) {
        Multipart parts =
                new Multipart().add("dossier", "application/json", consignment.getBytes(StandardCharsets.UTF_8));
        papers.forEach(kind -> parts.add(kind, kind + ".pdf", "application/pdf", OnePage.bytes()));
        return parts;
    }

    /** A declaration of the WCO Data Model, with that functional reference. */
    public static String declaration(String reference) {
        return DECLARATION.formatted(reference);
    }

    /** Lodges a declaration of the WCO Data Model. */
    public Receipt declare(String reference, String key) {
        return Receipt.of(read(lodging(() -> to("declarations", key)
                .setHeader("Content-Type", "application/xml")
                .POST(BodyPublishers.ofString(declaration(reference))))));
    }

    private HttpRequest.Builder json(String path, String body) {
        return to(path, "none").setHeader("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder to(String path, String key) {
        return Programs.to(portal, path, "Idempotency-Key", key, "Accept-Language", "en")
                .timeout(PATIENCE);
    }

    private String lodging(Supplier<HttpRequest.Builder> request) {
        underWay.incrementAndGet();
        try {
            return untilAnswered(request, cutOff);
        } finally {
            underWay.decrementAndGet();
        }
    }

    private String untilAnswered(Supplier<HttpRequest.Builder> request) {
        return untilAnswered(request, new AtomicInteger());
    }

    private String untilAnswered(Supplier<HttpRequest.Builder> request, AtomicInteger unanswered) {
        long end = System.nanoTime() + PATIENCE.multipliedBy(3).toNanos();
        while (System.nanoTime() < end) {
            try {
                service.await();
                HttpResponse<String> answer = program.send(request.get());
                assertTrue(answer.statusCode() / 100 == 2, () -> answer.statusCode() + " " + answer.body());
                return answer.body();
            } catch (IOException broken) {
                unanswered.incrementAndGet();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AssertionError(interrupted);
            }
        }
        throw new AssertionError("Never answered: " + request.get().build());
    }

    /** Reads an answer. */
    public static JsonObject read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    /** Whether all timelines stand as they were written; to be asked by an administrator's program. */
    public void assertTimelinesWhole() throws IOException, InterruptedException {
        HttpResponse<String> checked = program.send(to("timelines/check", "none"));
        assertEquals(200, checked.statusCode(), checked.body());
        assertTrue(read(checked.body()).getBoolean("whole"), checked.body());
    }
}
