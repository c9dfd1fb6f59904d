package org.singlewindow.it.kill;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.it.support.Surroundings;
import org.singlewindow.server.Cast;
import org.singlewindow.server.DataFolder;
import org.singlewindow.server.DemoKeys;
import org.singlewindow.server.EmbeddedDatabase;
import org.singlewindow.server.MailSink;
import org.singlewindow.server.Ports;
import org.singlewindow.server.Server;

/** A window of its own, with a database that lives on while the server is killed and started again. */
public final class MortalWindow implements AutoCloseable {
    /** These servers are started often and live short, so they are not compiled twice. */
    private static final String STARTS_SOON = "-XX:TieredStopAtLevel=1";

    private final DataFolder data;
    private final Ports ports = Surroundings.freePorts();
    private final Map<String, String> properties = new HashMap<>();
    private final Path base;
    private final @Nullable MortalWindow first;
    private final MailSink mail;
    private EmbeddedDatabase database;
    private final Map<String, String> environment = new HashMap<>();
    private @Nullable Server server;

    /** A window whose files lie in a folder of that name. */
    public MortalWindow(String name) {
        first = null;
        data = new DataFolder(Surroundings.data().root().resolve(name));
        base = data.server();
        Clock clock = Clock.system(ZoneId.of("Asia/Seoul"));
        environment.putAll(DemoKeys.prepare(data, Cast.load(), clock).environment());
        database = EmbeddedDatabase.start(data.database());
        environment.putAll(Server.ON_THIS_MACHINE);
        environment.putAll(database.environment());
        mail = MailSink.start(0, data.mail(), clock);
        environment.putAll(mail.environment());
        environment.put("JDK_JAVA_OPTIONS", STARTS_SOON);
        properties.put("sw.demo.dir", data.root().toString());
    }

    private MortalWindow(MortalWindow first) {
        this.first = first;
        data = first.data;
        base = data.root().resolve("server-beside");
        database = first.database;
        mail = first.mail;
        environment.putAll(first.environment);
        environment.put("SW_NODE", "sw2");
        environment.put("SW_ORIGIN", first.portal().toString().replaceFirst("/$", ""));
        properties.putAll(first.properties);
    }

    /**
     * Another server of the same window, beside this one while it runs: with the same database, keys and settings, and as
     * if both were visited under this one's address. It ends before this one does.
     */
    public MortalWindow beside() {
        return new MortalWindow(this);
    }

    public DataFolder data() {
        return data;
    }

    /** Where partners' systems send their messages. */
    public URI door() {
        return URI.create("http://localhost:" + ports.http() + "/");
    }

    /** Address of health and metrics. */
    public URI management() {
        return URI.create("http://localhost:" + ports.management() + "/");
    }

    public URI portal() {
        return URI.create("https://localhost:" + ports.https() + "/");
    }

    public EmbeddedDatabase database() {
        return database;
    }

    /** Takes the database away from under the running server, and brings it back where it was. */
    public void restartDatabase() {
        int port = database.port();
        database.close();
        database = EmbeddedDatabase.start(data.database(), port);
    }

    /** The disk with the queues is gone; to be said of a dead server. */
    public void loseQueues() throws IOException {
        Path queues = base.resolve("data").resolve("activemq");
        try (Stream<Path> files = Files.walk(queues)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Sets a system property of the next server. */
    public void set(String property, String value) {
        properties.put(property, value);
    }

    /** Starts the server on what the one before left behind, and waits until it serves. */
    public synchronized void start() {
        Server started = Server.start(new Server.Settings(
                Path.of(System.getProperty("sw.home")),
                base,
                Path.of(System.getProperty("sw.application")),
                ports,
                environment,
                properties));
        server = started;
        started.awaitReady();
        notifyAll();
    }

    /** SIGKILL. */
    public void kill() {
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
    public synchronized void awaitServer() throws InterruptedException {
        while (server == null) {
            wait();
        }
    }

    @Override
    public void close() {
        kill();
        if (first == null) {
            mail.close();
            database.close();
        }
    }
}
