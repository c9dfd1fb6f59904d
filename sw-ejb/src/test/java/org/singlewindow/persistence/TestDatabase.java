package org.singlewindow.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** The one PostgreSQL of all tests of stores, with the window's tables; it ends with the tests. */
final class TestDatabase {
    private static final AtomicInteger STATEMENTS = new AtomicInteger();
    private static final EntityManagerFactory FACTORY = start();

    private TestDatabase() {}

    static EntityManagerFactory factory() {
        return FACTORY;
    }

    /** How many statements were prepared until now. */
    static int statements() {
        return STATEMENTS.get();
    }

    /** The same source, whose connections count what they are asked. */
    private static DataSource counted(DataSource source) {
        return proxy(
                DataSource.class,
                source,
                answer -> answer instanceof Connection connection ? counted(connection) : answer);
    }

    private static Connection counted(Connection connection) {
        return proxy(Connection.class, connection, answer -> {
            if (answer instanceof Statement) {
                STATEMENTS.incrementAndGet();
            }
            return answer;
        });
    }

    private static <T> T proxy(Class<T> type, T real, UnaryOperator<@Nullable Object> answered) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            try {
                return answered.apply(method.invoke(real, args));
            } catch (InvocationTargetException e) {
                throw Objects.requireNonNull(e.getCause());
            }
        }));
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
                "jakarta.persistence.nonJtaDataSource", counted(postgres.getPostgresDatabase()),
                "eclipselink.weaving", "false",
                "eclipselink.logging.level", "WARNING");
    }
}
