package org.singlewindow.demo;

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
import org.singlewindow.partner.Connection;
import org.singlewindow.partner.RetryPlan;
import org.singlewindow.reference.Json;

/**
 * Connects the systems that {@code partners.json} in the demonstration's folder names: {@code code}, {@code endpoint},
 * {@code certificate} (a path in the folder) and {@code pauses}. What was connected before stays as an administrator
 * left it.
 */
@Singleton
@Startup
@DependsOn("DemoParties")
@PermitAll
public class DemoPartners {
    private static final String ADMINISTRATOR = "admin-one";

    @Inject
    private Administrator administrator;

    @PostConstruct
    void connect() {
        DemoFolder folder = DemoFolder.named();
        if (!Files.exists(folder.partners())) {
            return;
        }
        try (JsonReader reader = Json.createReader(Files.newInputStream(folder.partners()))) {
            for (JsonObject row : reader.readArray().getValuesAs(JsonObject.class)) {
                connect(folder, row);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void connect(DemoFolder folder, JsonObject row) throws IOException {
        String code = row.getString("code");
        Connection connection = new Connection(
                row.getString("endpoint"),
                Connection.usualAgreement(code),
                Connection.USUAL_SERVICE,
                RetryPlan.parse(row.getString("pauses")));
        byte[] certificate = Files.readAllBytes(folder.root().resolve(row.getString("certificate")));
        if (administrator.describe(ADMINISTRATOR, code, connection, certificate)) {
            administrator.connect(ADMINISTRATOR, code);
        }
    }
}
