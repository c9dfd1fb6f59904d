package org.singlewindow.server;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Runs the whole window on one machine for a person to try: database, keys, mail and server, until Ctrl-C. What the
 * environment names ({@code SW_DB_URL}, {@code SW_MAIL_HOST}, {@code SW_KEYSTORE}) is used instead of the own part.
 */
public final class Demonstration {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Clock clock = Clock.system(ZoneId.of("Asia/Seoul"));
    private final Cast cast = Cast.load();
    private final Map<String, String> environment = new HashMap<>();
    private final Deque<Part> parts = new ArrayDeque<>();
    private final DataFolder data;
    private final Ports ports;
    private boolean stopped;

    /** Something that runs and must be stopped, last started first. */
    private record Part(String name, Runnable stop) {}

    private Demonstration(DataFolder data, Ports ports) {
        this.data = data;
        this.ports = ports;
    }

    /**
     * Takes its settings from system properties: {@code sw.home} (provisioned WildFly), {@code sw.application} (EAR),
     * {@code sw.data} (folder to keep), {@code sw.port.offset}.
     */
    public static void main(String... arguments) throws InterruptedException {
        Demonstration demonstration = new Demonstration(
                new DataFolder(Path.of(property("sw.data"))), new Ports(Integer.getInteger("sw.port.offset", 0)));
        Runtime.getRuntime().addShutdownHook(new Thread(demonstration::stop, "stop"));
        try {
            demonstration.run();
        } finally {
            demonstration.stop();
        }
    }

    private void run() throws InterruptedException {
        long start = System.nanoTime();
        ports.requireFree();
        OUT.println("Data: " + data.root());
        environment.putAll(Server.ON_THIS_MACHINE);
        prepareKeys();
        OtherEnds others = OtherEnds.prepare(data, ports);
        environment.putAll(others.environment());
        startDatabase();
        startMail();
        Server server = Server.start(new Server.Settings(
                Path.of(property("sw.home")),
                data.server(),
                Path.of(property("sw.application")),
                ports,
                environment,
                Map.of("sw.demo.dir", data.root().toString())));
        started("server", server::close);
        OUT.println("Server: starting, log in " + server.log());
        server.awaitReady();
        server.status(server.portal());
        others.start(Path.of(property("sw.partner"))).ifPresent(program -> started("partners", program));
        introduce(server, Duration.ofNanos(System.nanoTime() - start));
        server.awaitEnd();
        if (!isStopped()) {
            throw new IllegalStateException("The server ended by itself, see " + server.log());
        }
    }

    private void prepareKeys() {
        DemoKeys keys = DemoKeys.prepare(data, cast, clock);
        if (System.getenv("SW_KEYSTORE") == null) {
            environment.putAll(keys.serverKey());
        }
        if (System.getenv("SW_AS4_KEYSTORE") == null) {
            environment.putAll(keys.messageKey());
        }
        if (System.getenv("SW_SEAL_KEYSTORE") == null) {
            environment.putAll(keys.sealKeys());
        }
    }

    private void startDatabase() {
        if (System.getenv("SW_DB_URL") == null) {
            EmbeddedDatabase database = EmbeddedDatabase.start(data.database());
            started("database", database::close);
            environment.putAll(database.environment());
            OUT.println("Database: " + database.url() + " (user " + database.user() + ")");
        } else {
            OUT.println("Database: " + System.getenv("SW_DB_URL"));
        }
    }

    private void startMail() {
        if (System.getenv("SW_MAIL_HOST") == null) {
            MailSink mail = MailSink.start(ports.mail(), data.mail(), clock);
            started("mail", mail::close);
            environment.putAll(mail.environment());
            OUT.println("Mail: written to " + data.mail());
        } else {
            OUT.println("Mail: " + System.getenv("SW_MAIL_HOST"));
        }
    }

    private void introduce(Server server, Duration took) {
        OUT.println();
        OUT.println("The window is open after " + took.toSeconds() + " s.");
        OUT.println("  Portal      " + server.portal() + "  and  " + server.securePortal());
        OUT.println("  Partners    " + OtherEnds.address(ports) + " (systems of " + OtherEnds.PLAYED + ")");
        OUT.println("  Management  " + server.management() + "health  " + server.management() + "metrics");
        OUT.println();
        OUT.println("Certificates in " + data.pki().resolve("personas") + ", password " + DemoKeys.PASSWORD + ":");
        for (Persona persona : cast.personas()) {
            OUT.printf(
                    "  %-16s %-9s %s, %s (%s, %s)%n",
                    persona.alias(),
                    persona.role(),
                    persona.ko(),
                    cast.organisationName(persona.organisation()),
                    persona.en(),
                    cast.organisationNameInEnglish(persona.organisation()));
        }
        OUT.printf("  %-16s %-9s %s%n", DemoKeys.NEWCOMER, "-", "registered by nobody: to be invited");
        OUT.println();
        OUT.println("Ctrl-C stops it; what was entered is kept.");
    }

    private synchronized void started(String name, Runnable stop) {
        if (stopped) {
            stop.run();
            throw new IllegalStateException("Stopped while starting");
        }
        parts.push(new Part(name, stop));
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    private synchronized void stop() {
        stopped = true;
        while (!parts.isEmpty()) {
            Part part = parts.pop();
            OUT.println("Stopping the " + part.name());
            part.stop().run();
        }
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("System property " + name + " is missing");
        }
        return value;
    }
}
