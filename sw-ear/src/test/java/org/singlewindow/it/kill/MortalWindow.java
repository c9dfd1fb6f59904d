package org.singlewindow.it.kill;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.it.support.Surroundings;
import org.singlewindow.server.Cast;
import org.singlewindow.server.DataFolder;
import org.singlewindow.server.DemoKeys;
import org.singlewindow.server.EmbeddedDatabase;
import org.singlewindow.server.Ports;
import org.singlewindow.server.Server;

/** A window of its own, with a database that lives on while the server is killed and started again. */
final class MortalWindow implements AutoCloseable {
    private final DataFolder data = new DataFolder(Surroundings.data().root().resolve("kill"));
    private final Ports ports = Surroundings.freePorts();
    private final EmbeddedDatabase database;
    private final Map<String, String> environment = new HashMap<>();
    private @Nullable Server server;

    MortalWindow() {
        Clock clock = Clock.system(ZoneId.of("Asia/Seoul"));
        environment.putAll(DemoKeys.prepare(data, Cast.load(), clock).environment());
        database = EmbeddedDatabase.start(data.database());
        environment.putAll(database.environment());
    }

    DataFolder data() {
        return data;
    }

    URI portal() {
        return URI.create("https://localhost:" + ports.https() + "/");
    }

    EmbeddedDatabase database() {
        return database;
    }

    /** Starts the server on what the one before left behind, and waits until it serves. */
    synchronized void start() {
        Server started = Server.start(new Server.Settings(
                Path.of(System.getProperty("sw.home")),
                data.server(),
                Path.of(System.getProperty("sw.application")),
                ports,
                environment,
                Map.of("sw.demo", "true", "sw.demo.dir", data.root().toString())));
        server = started;
        started.awaitReady();
        notifyAll();
    }

    /** SIGKILL. */
    void kill() {
        Server dying;
        synchronized (this) {
            dying = server;
            server = null;
        }
        if (dying != null) {
            dying.kill();
        }
    }

    /** Returns while the server is there; waits while there is none. */
    synchronized void awaitServer() throws InterruptedException {
        while (server == null) {
            wait();
        }
    }

    @Override
    public void close() {
        kill();
        database.close();
    }
}
