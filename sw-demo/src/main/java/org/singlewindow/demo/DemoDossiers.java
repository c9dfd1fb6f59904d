package org.singlewindow.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.party.PersonFacts;
import org.singlewindow.party.Reach;
import org.singlewindow.party.Register;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;

/** Lays a half-filled dossier on the desk of every trader who has none yet; one trader has a broker. */
@Singleton
@Startup
@DependsOn("DemoParties")
@PermitAll
public class DemoDossiers {
    private static final List<String> FILES = List.of("beef", "oranges", "pulse-oximeter", "bluetooth-speaker");
    private static final Pattern DAY = Pattern.compile("\\{today([+-]\\d+)?\\}");

    @Inject
    private CaseDossiers dossiers;

    @Inject
    private Register register;

    @Inject
    private Submitter submitter;

    @Inject
    private Broker broker;

    @Inject
    private Clock clock;

    @PostConstruct
    void lay() {
        submitter.grant("trader-dongbaek", "GARAM");
        broker.accept("broker-garam", "DONGBAEK");
        for (String file : FILES) {
            JsonObject sample = read(file);
            if (hasNone(sample.getString("owner"))) {
                submitter.enter(author(sample.getString("filedBy")), sample, papers(sample));
            }
        }
    }

    private boolean hasNone(String owner) {
        return List.of(Dossier.State.DRAFT, Dossier.State.LODGED).stream()
                .noneMatch(state -> dossiers.isAny(Reach.of(owner), state));
    }

    private static List<Attaching.Paper> papers(JsonObject sample) {
        return sample.getJsonArray("attachments").getValuesAs(JsonObject.class).stream()
                .map(paper -> new Attaching.Paper(
                        paper.getString("kind"), paper.getString("fileName"), DemoPaper.of(paper.getString("kind"))))
                .toList();
    }

    private String author(String organisation) {
        return register.people().stream()
                .filter(person -> person.organisation().equals(organisation))
                .findFirst()
                .map(PersonFacts::reference)
                .orElseThrow(() -> new IllegalStateException("Nobody works for " + organisation));
    }

    private JsonObject read(String name) {
        try (InputStream in = DemoDossiers.class.getResourceAsStream("/demo/dossiers/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("No sample " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            LocalDate today = LocalDate.now(clock.withZone(Kst.ZONE));
            Matcher days = DAY.matcher(text);
            return Json.parse(
                    days.replaceAll(day -> today.plusDays(day.group(1) == null ? 0 : Integer.parseInt(day.group(1)))
                            .toString()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
