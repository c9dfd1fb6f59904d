package org.singlewindow.dossier;

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
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.singlewindow.form.Definitions;
import org.singlewindow.party.People;
import org.singlewindow.party.Person;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.JsonColumn;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** In the demonstration, lays a half-filled dossier on the desk of every trader who has none yet. */
@Singleton
@Startup
@DependsOn("DemoParties")
@PermitAll
public class DemoDossiers {
    private static final List<String> FILES = List.of("beef", "oranges", "pulse-oximeter", "bluetooth-speaker");
    private static final Pattern DAY = Pattern.compile("\\{today([+-]\\d+)?\\}");

    @Inject
    private Dossiers dossiers;

    @Inject
    private Attachments attachments;

    @Inject
    private People people;

    @Inject
    private Timeline timeline;

    @Inject
    private Definitions definitions;

    @Inject
    private Clock clock;

    @PostConstruct
    void lay() {
        if (!Boolean.getBoolean("sw.demo")) {
            return;
        }
        for (String file : FILES) {
            JsonObject sample = read(file);
            String owner = sample.getString("owner");
            boolean none = dossiers.of(List.of(owner), Dossier.State.DRAFT, 0, 1)
                                    .total()
                            == 0
                    && dossiers.of(List.of(owner), Dossier.State.LODGED, 0, 1).total() == 0;
            if (none) {
                lay(sample, author(sample.getString("filedBy")));
            }
        }
    }

    private void lay(JsonObject sample, Actor author) {
        Direction direction = Direction.valueOf(sample.getString("direction"));
        Dossier dossier =
                new Dossier(sample.getString("owner"), author, direction, sample.getString("title"), clock.instant());
        dossiers.add(dossier);
        dossier.number();
        timeline.begin(dossier.reference(), author, Step.of("dossier.create", dossier.reference()));
        sample.getJsonObject("consignment").forEach((section, value) -> dossier.put(section, value, clock.instant()));
        sample.getJsonObject("answers").forEach((document, value) -> {
            dossier.answer(document, value.asJsonObject(), clock.instant());
            definitions
                    .find(document, LocalDate.now(clock.withZone(Kst.ZONE)))
                    .ifPresent(definition -> dossier.answeredUnder(document, definition.version()));
        });
        for (JsonObject paper : sample.getJsonArray("attachments").getValuesAs(JsonObject.class)) {
            attach(dossier, author, paper.getString("kind"), paper.getString("fileName"));
        }
    }

    private void attach(Dossier dossier, Actor author, String kind, String fileName) {
        byte[] bytes = pdf("Sample paper of the demonstration: " + kind);
        Attachment.StoredFile file =
                new Attachment.StoredFile(fileName, "application/pdf", bytes.length, Attaching.sha256(bytes));
        attachments.keep(file.sha256(), bytes);
        attachments.add(new Attachment(dossier, kind, file, author, clock.instant()));
    }

    private Actor author(String organisation) {
        return people.all().stream()
                .filter(person -> person.organisation().equals(organisation))
                .findFirst()
                .map(Person::actor)
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
            return JsonColumn.parse(
                    days.replaceAll(day -> today.plusDays(day.group(1) == null ? 0 : Integer.parseInt(day.group(1)))
                            .toString()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One page with one line: the smallest file that is a PDF to every reader. */
    private static byte[] pdf(String line) {
        String stream = "BT /F1 14 Tf 72 720 Td (" + line.replaceAll("[()\\\\]", " ") + ") Tj ET";
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + stream.length() + " >>\nstream\n" + stream + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = pdf.length();
        pdf.append("xref\n0 ").append(objects.size() + 1).append('\n').append(table);
        pdf.append("trailer << /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        return pdf.append(start).append("\n%%EOF\n").toString().getBytes(StandardCharsets.US_ASCII);
    }
}
