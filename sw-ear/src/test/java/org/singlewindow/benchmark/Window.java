package org.singlewindow.benchmark;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.singlewindow.it.support.Surroundings;
import org.singlewindow.server.Cast;
import org.singlewindow.server.DataFolder;
import org.singlewindow.server.DemoKeys;
import org.singlewindow.server.EmbeddedDatabase;
import org.singlewindow.server.MailSink;
import org.singlewindow.server.Ports;
import org.singlewindow.server.Server;

/** The window as it is delivered, in a fresh folder; its database notes beside each change when it was committed. */
final class Window implements AutoCloseable {
    private final DataFolder data;
    private final EmbeddedDatabase database;
    private final MailSink mail;
    private final Server server;
    private final Ports ports;
    private boolean closed;

    private Window(DataFolder data, EmbeddedDatabase database, MailSink mail, Server server, Ports ports) {
        this.data = data;
        this.database = database;
        this.mail = mail;
        this.server = server;
        this.ports = ports;
    }

    static Window open(Path folder) throws SQLException {
        DataFolder data = new DataFolder(folder);
        Map<String, String> environment =
                new HashMap<>(DemoKeys.prepare(data, Cast.load(), Clock.system(ZoneId.of("Asia/Seoul")))
                        .environment());
        EmbeddedDatabase database = notingCommits(data);
        MailSink mail = MailSink.start(0, data.mail(), Clock.system(ZoneId.of("Asia/Seoul")));
        environment.putAll(Server.ON_THIS_MACHINE);
        environment.putAll(database.environment());
        environment.putAll(mail.environment());
        Ports ports = Surroundings.freePorts();
        Server server = Server.start(new Server.Settings(
                Path.of(System.getProperty("sw.home")),
                data.server(),
                Path.of(System.getProperty("sw.application")),
                ports,
                environment,
                Map.of("sw.demo.dir", data.root().toString())));
        Window window = new Window(data, database, mail, server, ports);
        // Ctrl-C too ends what runs beside this program.
        Runtime.getRuntime().addShutdownHook(new Thread(window::close, "stop window"));
        server.awaitReady();
        return window;
    }

    private static EmbeddedDatabase notingCommits(DataFolder data) throws SQLException {
        try (EmbeddedDatabase fresh = EmbeddedDatabase.start(data.database());
                Connection owner = DriverManager.getConnection(fresh.url(), "postgres", "postgres");
                Statement statement = owner.createStatement()) {
            statement.execute("alter system set track_commit_timestamp = on");
        }
        return EmbeddedDatabase.start(data.database());
    }

    DataFolder data() {
        return data;
    }

    EmbeddedDatabase database() {
        return database;
    }

    int offset() {
        return ports.offset();
    }

    URI portal() {
        return server.securePortal();
    }

    Stream<ProcessHandle> processes() {
        return server.processes().stream();
    }

    Path log() {
        return server.log();
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            server.close();
            mail.close();
            database.close();
        }
    }
}
