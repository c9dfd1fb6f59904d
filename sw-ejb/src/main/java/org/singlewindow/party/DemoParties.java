package org.singlewindow.party;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;

/**
 * In the demonstration, registers its organisations, people and certificates, as the folder of the demonstration names
 * them. What is there already stays as it is.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
public class DemoParties {
    @Inject
    private Organisations organisations;

    @Inject
    private People people;

    @Inject
    private RegisteredCertificates certificates;

    @Inject
    private Mandates mandates;

    @Inject
    private Clock clock;

    @PostConstruct
    void register() {
        folder().ifPresent(folder -> {
            try {
                register(folder);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (CertificateException failed) {
                throw new IllegalStateException("A key of the demonstration cannot be read", failed);
            }
        });
    }

    /** The demonstration's own folder; nothing where this is no demonstration. */
    static Optional<Path> folder() {
        return Boolean.getBoolean("sw.demo")
                ? Optional.ofNullable(System.getProperty("sw.demo.dir")).map(Path::of)
                : Optional.empty();
    }

    private void register(Path root) throws IOException, CertificateException {
        JsonObject cast = read(root.resolve("personas.json"));
        cast.getJsonArray("organisations").getValuesAs(JsonObject.class).forEach(this::organisation);
        for (JsonObject persona : cast.getJsonArray("personas").getValuesAs(JsonObject.class)) {
            person(persona);
            for (JsonString certificate : persona.getJsonArray("certificates").getValuesAs(JsonString.class)) {
                certificate(persona.getString("alias"), root.resolve(certificate.getString()));
            }
        }
        mandate("DONGBAEK", "GARAM", "trader-dongbaek", "broker-garam");
    }

    private void organisation(JsonObject row) {
        if (organisations.find(row.getString("code")).isEmpty()) {
            organisations.add(new Organisation(
                    row.getString("code"),
                    Organisation.Kind.valueOf(row.getString("kind")),
                    new Text(row.getString("ko"), row.getString("en")),
                    new Organisation.Contact(
                            text(row, "businessNumber"),
                            text(row, "customsId"),
                            text(row, "representative"),
                            text(row, "address"),
                            text(row, "telephone"),
                            text(row, "email"))));
        }
    }

    private void person(JsonObject row) {
        if (people.find(row.getString("alias")).isEmpty()) {
            people.add(new Person(
                    row.getString("alias"),
                    row.getString("organisation"),
                    Actor.Role.valueOf(row.getString("role")),
                    new Text(row.getString("ko"), row.getString("en")),
                    text(row, "email")));
        }
    }

    private void certificate(String person, Path file) throws IOException, CertificateException {
        try (InputStream in = Files.newInputStream(file)) {
            X509Certificate certificate =
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
            if (certificates
                    .find(RegisteredCertificate.fingerprintOf(certificate))
                    .isEmpty()) {
                certificates.add(new RegisteredCertificate(person, certificate, clock.instant()));
            }
        }
    }

    private void mandate(String trader, String broker, String grantedBy, String acceptedBy) {
        if (mandates.of(trader).isEmpty()) {
            Mandate mandate =
                    new Mandate(trader, broker, grantedBy, new Mandate.Scope(Set.of(), null), clock.instant());
            mandate.accept(acceptedBy, clock.instant());
            mandates.add(mandate);
        }
    }

    private static JsonObject read(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newInputStream(file))) {
            return reader.readObject();
        }
    }

    private static @Nullable String text(JsonObject row, String name) {
        return row.getString(name, null);
    }
}
