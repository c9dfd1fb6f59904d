package org.singlewindow.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;
import org.singlewindow.credential.CertificateCheck;
import org.singlewindow.credential.Enrolling;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.Register;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;

/**
 * Registers the demonstration's organisations, people and certificates, as its folder names them. What is there already
 * stays as it is. The tables are there by then: the EAR starts its modules in order.
 */
@Singleton
@Startup
@PermitAll
public class DemoParties {
    @Inject
    private Register parties;

    @Inject
    private Enrolling enrolling;

    @PostConstruct
    void register() {
        DemoFolder folder = DemoFolder.named();
        try {
            JsonObject cast = read(folder.people());
            cast.getJsonArray("organisations").getValuesAs(JsonObject.class).forEach(this::organisation);
            for (JsonObject persona : cast.getJsonArray("personas").getValuesAs(JsonObject.class)) {
                person(persona);
                for (JsonString certificate :
                        persona.getJsonArray("certificates").getValuesAs(JsonString.class)) {
                    certificate(persona.getString("alias"), folder.root().resolve(certificate.getString()));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void organisation(JsonObject row) {
        if (parties.organisation(row.getString("code")).isEmpty()) {
            parties.found(
                    row.getString("code"),
                    Organisation.Kind.valueOf(row.getString("kind")),
                    new Text(row.getString("ko"), row.getString("en")),
                    new Organisation.Contact(
                            text(row, "businessNumber"),
                            text(row, "customsId"),
                            text(row, "representative"),
                            text(row, "address"),
                            text(row, "telephone"),
                            text(row, "email")));
        }
    }

    private void person(JsonObject row) {
        if (parties.person(row.getString("alias")).isEmpty()) {
            parties.admit(
                    row.getString("alias"),
                    row.getString("organisation"),
                    Actor.Role.valueOf(row.getString("role")),
                    new Text(row.getString("ko"), row.getString("en")),
                    text(row, "email"));
        }
    }

    /** Without the checks that an administrator's registration makes: some of them are there to be refused. */
    private void certificate(String person, Path file) throws IOException {
        X509Certificate certificate = CertificateCheck.read(Files.readAllBytes(file));
        enrolling.enrol(person, certificate);
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
