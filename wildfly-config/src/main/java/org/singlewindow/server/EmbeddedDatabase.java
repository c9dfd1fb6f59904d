package org.singlewindow.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A real PostgreSQL out of a Maven artifact, durable as in production, its files kept between starts. It listens on
 * this machine only, and there it trusts everyone: not for production.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    /** Name of the database and of the role that owns it. */
    private static final String NAME = "sw";

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Starts on a free port with the files in this folder, made if absent. */
    public static EmbeddedDatabase start(Path folder) {
        return start(folder, 0);
    }

    /** Starts on that port, 0 for a free one, with the files in this folder, made if absent. */
    public static EmbeddedDatabase start(Path folder, int port) {
        try {
            endLeftover(folder);
            Files.createDirectories(folder.toAbsolutePath().getParent());
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(folder.toAbsolutePath())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setLocaleConfig("locale", "C.UTF-8")
                    // The builder switches both off: right for unit tests, wrong for anything that promises to keep.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("max_connections", "150")
                    .setServerConfig("shared_buffers", "128MB")
                    .setServerConfig("timezone", "Asia/Seoul")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setOutputRedirector(Redirect.DISCARD)
                    .setErrorRedirector(Redirect.DISCARD)
                    .start();
            EmbeddedDatabase database = new EmbeddedDatabase(postgres);
            database.prepare();
            return database;
        } catch (IOException failed) {
            throw new UncheckedIOException("The database in " + folder + " does not start", failed);
        }
    }

    /** JDBC address. */
    public String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + NAME;
    }

    /** Where it listens. */
    public int port() {
        return postgres.getPort();
    }

    /** Role to connect as. */
    public String user() {
        return NAME;
    }

    /** The settings under which the server finds this database. */
    public Map<String, String> environment() {
        return Map.of("SW_DB_URL", url(), "SW_DB_USER", user(), "SW_DB_PASSWORD", NAME);
    }

    /** A connection as the owner of the schema; the caller closes it. */
    public Connection connect() throws SQLException {
        return postgres.getDatabase(NAME, NAME).getConnection();
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("The database does not stop", failed);
        }
    }

    private void prepare() {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(statement)) {
                statement.execute("create role " + NAME + " login");
                statement.execute("create database " + NAME + " owner " + NAME);
            }
        } catch (SQLException failed) {
            close();
            throw new IllegalStateException("The database cannot be prepared", failed);
        }
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
            return rows.next();
        }
    }

    /** A database whose owner was killed goes on alone and would hold these files. */
    private static void endLeftover(Path folder) throws IOException {
        Path pidFile = folder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        refuseIfOwned(folder);
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        ProcessHandle process =
                ProcessHandle.of(pid).filter(EmbeddedDatabase::isPostgres).orElse(null);
        if (process != null && !ended(process, process.destroy()) && !ended(process, process.destroyForcibly())) {
            throw new IllegalStateException("Process " + pid + " holds " + folder + " and does not end");
        }
    }

    /** The library locks this file for as long as the process that started the database lives. */
    private static void refuseIfOwned(Path folder) throws IOException {
        Path file = folder.resolve("epg-lock");
        if (Files.exists(file) && !lockable(file)) {
            throw new IllegalStateException("Another process runs the database in " + folder);
        }
    }

    private static boolean lockable(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException thisProcess) {
            return false;
        }
    }

    private static boolean ended(ProcessHandle process, boolean asked) {
        try {
            process.onExit().get(asked ? 10 : 0, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException stays) {
            return false;
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("postgres");
    }
}
