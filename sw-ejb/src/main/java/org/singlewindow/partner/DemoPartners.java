package org.singlewindow.partner;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.singlewindow.party.CertificateCheck;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.Organisations;
import org.singlewindow.reference.Json;

/**
 * In the demonstration, connects the systems that {@code partners.json} in its folder names: {@code code}, {@code
 * endpoint}, {@code certificate} (a path in the folder) and {@code pauses}. What was connected before stays as an
 * administrator left it.
 */
@Singleton
@Startup
@DependsOn("DemoParties")
@PermitAll
public class DemoPartners {
    @Inject
    private Partners partners;

    @Inject
    private Introduction introduction;

    @Inject
    private Organisations organisations;

    @Inject
    private Clock clock;

    @PostConstruct
    void connect() {
        String folder = Boolean.getBoolean("sw.demo") ? System.getProperty("sw.demo.dir") : null;
        if (folder == null || !Files.exists(Path.of(folder, "partners.json"))) {
            return;
        }
        try (JsonReader reader = Json.createReader(Files.newInputStream(Path.of(folder, "partners.json")))) {
            for (JsonObject row : reader.readArray().getValuesAs(JsonObject.class)) {
                connect(Path.of(folder), row);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void connect(Path folder, JsonObject row) throws IOException {
        Organisation organisation = organisations.find(row.getString("code")).orElseThrow();
        if (partners.find(organisation.code()).isPresent()) {
            return;
        }
        Partner partner = introduction.of(organisation);
        partner.describe(new Connection(
                row.getString("endpoint"),
                Connection.usualAgreement(organisation.code()),
                Connection.USUAL_SERVICE,
                RetryPlan.parse(row.getString("pauses"))));
        byte[] certificate = Files.readAllBytes(folder.resolve(row.getString("certificate")));
        partners.add(new PartnerCertificate(organisation.code(), CertificateCheck.read(certificate), clock.instant()));
        partner.workBy(Channel.OWN_SYSTEM);
    }
}
