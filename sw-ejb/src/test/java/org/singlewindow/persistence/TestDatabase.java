package org.singlewindow.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.Map;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.flywaydb.core.Flyway;

/** The one PostgreSQL of all tests of stores, with the window's tables; it ends with the tests. */
final class TestDatabase {
    private static final EntityManagerFactory FACTORY = start();

    private TestDatabase() {}

    static EntityManagerFactory factory() {
        return FACTORY;
    }

    private static EntityManagerFactory start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("timezone", "Asia/Seoul")
                    .setOutputRedirector(Redirect.DISCARD)
                    .setErrorRedirector(Redirect.DISCARD)
                    .start();
            Flyway.configure(TestDatabase.class.getClassLoader())
                    .dataSource(postgres.getPostgresDatabase())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return new PersistenceProvider().createEntityManagerFactory("sw", settings(postgres));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The persistence unit of the window, without a container around it. */
    private static Map<String, Object> settings(EmbeddedPostgres postgres) {
        return Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource", postgres.getPostgresDatabase(),
                "eclipselink.weaving", "false",
                "eclipselink.logging.level", "WARNING");
    }
}
